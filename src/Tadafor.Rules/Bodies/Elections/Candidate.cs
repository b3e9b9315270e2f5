using NodaTime;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Someone who stands for a seat of a body, or a name on a list. It carries an identifier, never a name.</summary>
public sealed record Candidate
{
    /// <summary>Creates a candidate.</summary>
    /// <param name="id">The identifier on the ballot; not empty.</param>
    /// <param name="gender">Woman, man, or not stated.</param>
    public Candidate(string id, Gender gender = Gender.NotStated)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
        Gender = gender;
    }

    /// <summary>The identifier on the ballot. Compared by code point.</summary>
    public string Id { get; }

    /// <summary>Woman, man, or not stated.</summary>
    public Gender Gender { get; }

    /// <summary>The day of birth, for the rung <c>youngest</c>; <see langword="null"/> when unknown.</summary>
    public LocalDate? BornOn { get; init; }
}
