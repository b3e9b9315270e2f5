using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The council deliberates on it, or the session ends without.</summary>
internal sealed record Deliberation : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Deliberation(LocalDate on)
        : base(on)
    {
    }

    /// <summary>What the council decided.</summary>
    public required CouncilAnswer Answer { get; init; }

    /// <inheritdoc/>
    public override string Kind => "deliberated";

    /// <inheritdoc/>
    public override Phrase Text => new("تداول المجلس في شأنها", "délibérée par le conseil", "deliberated by the council");
}
