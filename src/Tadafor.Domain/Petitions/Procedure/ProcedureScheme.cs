using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>What a law sets about the procedure of petitions.</summary>
public abstract record ProcedureScheme
{
    private protected ProcedureScheme()
    {
    }

    /// <summary>The stable code, such as <c>commune</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The law and the level in words.</summary>
    public required Phrase Name { get; init; }

    /// <summary>When the law took effect; acts before it are not under it.</summary>
    internal abstract Commencement InForce { get; init; }
}
