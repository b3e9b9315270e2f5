namespace Tadafor.Domain.Petitions;

/// <summary>A petition to the Head of Government or to the president of a House of Parliament (organic law 44-14).</summary>
public sealed record NationalPetition : CommitteePetition
{
    /// <inheritdoc/>
    public override PetitionKind Kind => PetitionKind.NationalPetition;

    /// <summary>Whether it is in writing, on paper or electronically (art. 2).</summary>
    public Stated<bool>? InWriting { get; init; }

    /// <summary>Whether it is presented to more than one authority (art. 3).</summary>
    public Stated<bool>? SeveralAuthorities { get; init; }

    /// <summary>Whether what it asks, proposes or recommends is lawful (art. 3).</summary>
    public Judgement? Lawful { get; init; }

    /// <summary>Whether it concerns internal security, national defence or external security (art. 4).</summary>
    public Judgement? ConcernsSecurity { get; init; }

    /// <summary>Whether it is about a case before the courts or already judged (art. 4).</summary>
    public Judgement? BeforeCourts { get; init; }

    /// <summary>Whether it is about facts under a parliamentary inquiry (art. 4).</summary>
    public Judgement? UnderInquiry { get; init; }

    /// <summary>Whether it impairs the continuity of public services or equality of access to them (art. 4).</summary>
    public Judgement? ImpairsServices { get; init; }

    /// <summary>Whether it is of a narrow trade-union or party nature (art. 4).</summary>
    public Judgement? Partisan { get; init; }

    /// <summary>Whether it is discriminatory (art. 4).</summary>
    public Judgement? Discriminatory { get; init; }

    /// <summary>Whether it insults, defames, misleads or offends institutions or persons (art. 4).</summary>
    public Judgement? Insulting { get; init; }
}
