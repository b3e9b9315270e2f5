using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>What organic law 44-14 sets about petitions to one addressee: the Head of Government, or the president of a House.</summary>
internal sealed record NationalScheme : ProcedureScheme
{
    /// <inheritdoc/>
    internal required override Commencement InForce { get; init; }

    /// <summary>A receipt is handed over at once.</summary>
    public required Citation Receipt { get; init; }

    /// <summary>The local authority passes the petition on; counted from its filing there.</summary>
    public required Term PassedOn { get; init; }

    /// <summary>The addressee sends it to the committee; counted from the deposit or the receipt.</summary>
    public required Term SentToCommittee { get; init; }

    /// <summary>
    /// The Head of Government attests registration; counted from his being asked. <see langword="null"/> when he is the addressee.
    /// </summary>
    public required Term? RegistrationAttested { get; init; }

    /// <summary>The committee gives its opinion; counted from the referral to it.</summary>
    public required Term OpinionGiven { get; init; }

    /// <summary>The agent is informed of inadmissibility, with reasons; counted from the opinion's receipt.</summary>
    public required Term InadmissibilityTold { get; init; }

    /// <summary>The addressee decides on the subject and informs the agent in writing. The law sets no time.</summary>
    public required Citation Answer { get; init; }

    /// <summary>Who answers.</summary>
    public required Phrase Addressee { get; init; }

    /// <summary>After elections, periods are counted from the day new organs take office.</summary>
    public required Citation NewOrgans { get; init; }

    /// <summary>When that rule took effect.</summary>
    public required Commencement NewOrgansInForce { get; init; }

    /// <summary>Every term, in the order of the articles.</summary>
    public IEnumerable<Term> Terms => RegistrationAttested is null
        ? [PassedOn, SentToCommittee, OpinionGiven, InadmissibilityTold]
        : [PassedOn, SentToCommittee, RegistrationAttested, OpinionGiven, InadmissibilityTold];
}
