using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>What one law sets about the procedure of petitions to a kind of council, each point with its article.</summary>
internal sealed record PetitionScheme : ProcedureScheme
{
    /// <inheritdoc/>
    internal required override Commencement InForce { get; init; }

    /// <summary>A receipt is handed over at once.</summary>
    public required Citation Receipt { get; init; }

    /// <summary>The president refers it to the bureau, which verifies the conditions. The law sets no time.</summary>
    public required Citation Referral { get; init; }

    /// <summary>Accepted, it goes on the next ordinary session's agenda and to the committees; petitioners are informed.</summary>
    public required Citation Acceptance { get; init; }

    /// <summary>Not accepted, a reasoned refusal is notified.</summary>
    public required Citation Refusal { get; init; }

    /// <summary>Entry at the ordinary session that follows the ruling is compulsory.</summary>
    public required Citation CompulsoryEntry { get; init; }

    /// <summary>Points of the agenda go to the committees.</summary>
    public required Citation Committees { get; init; }

    /// <summary>By when a refusal is notified.</summary>
    public required Term RefusalNotified { get; init; }

    /// <summary>By when the minutes and decisions reach the governor, from the close of the session.</summary>
    public required Term MinutesSent { get; init; }

    /// <summary>The sessions of the council.</summary>
    public required SessionScheme Sessions { get; init; }

    /// <summary>Every term.</summary>
    public IEnumerable<Term> Terms => [RefusalNotified, .. Sessions.Terms, MinutesSent];
}
