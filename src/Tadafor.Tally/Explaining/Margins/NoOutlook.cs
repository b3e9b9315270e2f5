using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Knows nothing but the envelope: every number has to be counted.</summary>
internal sealed class NoOutlook(Election election) : IOutlook
{
    /// <inheritdoc/>
    public bool? MayBeEnough(int project, long ballots) => true;

    /// <inheritdoc/>
    public long? MostCost(int project) => Math.Min(election.Projects[project].Cost - 1, election.Envelope);
}
