using OneOf;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>What comes of reading a body: the body, or everything that is wrong with the document.</summary>
public sealed class BodyResult : OneOfBase<BodyFile, DocumentFaults>
{
    private BodyResult(OneOf<BodyFile, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A body was read.</summary>
    public static implicit operator BodyResult(BodyFile body) => new(body);

    /// <summary>The document has faults.</summary>
    public static implicit operator BodyResult(DocumentFaults faults) => new(faults);
}

/// <summary>What comes of reading an opinion: the opinion, or everything that is wrong with the document.</summary>
public sealed class OpinionResult : OneOfBase<OpinionFile, DocumentFaults>
{
    private OpinionResult(OneOf<OpinionFile, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>An opinion was read.</summary>
    public static implicit operator OpinionResult(OpinionFile opinion) => new(opinion);

    /// <summary>The document has faults.</summary>
    public static implicit operator OpinionResult(DocumentFaults faults) => new(faults);
}
