using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Something in the input of an election of a body that makes no sense.</summary>
public sealed record BodyProblem
{
    internal BodyProblem(BodyFault fault, string? id, long found, Phrase text)
    {
        Fault = fault;
        Id = id;
        Found = found;
        Text = text;
    }

    /// <summary>What is wrong.</summary>
    public BodyFault Fault { get; }

    /// <summary>The candidate, list or rung concerned; <see langword="null"/> for the election as a whole.</summary>
    public string? Id { get; }

    /// <summary>The number found, where the fault is about one; otherwise zero.</summary>
    public long Found { get; }

    /// <summary>Place, reason and remedy.</summary>
    public Phrase Text { get; }

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
