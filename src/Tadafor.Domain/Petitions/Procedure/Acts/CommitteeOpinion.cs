using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The committee sends its opinion.</summary>
internal sealed record CommitteeOpinion : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public CommitteeOpinion(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether it finds that the conditions are met.</summary>
    public required bool Admissible { get; init; }

    /// <inheritdoc/>
    public override string Kind => "opinion-given";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("وجهت لجنة العرائض رأيها", "avis rendu par la commission des pétitions", "opinion of the petitions committee");
}
