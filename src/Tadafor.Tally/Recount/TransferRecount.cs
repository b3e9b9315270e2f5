using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>A whole count by cumulative transfers: on a coarse scale and, where that leaves doubt, on a fine one.</summary>
internal static class TransferRecount
{
    public static Recounting Count(TransferPlan plan, Protocol protocol, TallyDefinition definition)
    {
        Election election = protocol.Election;
        Ratio coin = new(election.Envelope, BigInteger.Max(1, election.Ballots.Voters));
        foreach (int places in Scale.Places)
        {
            Protocol attempt = new(election, protocol.Judge, cancellation: protocol.Cancellation);
            TransferRun run = new(plan, attempt, coin, places);
            run.Count();
            if (!run.InDoubt)
            {
                return new Recounting(attempt.Close(definition) with { Endowment = coin });
            }
        }

        return new Recounting(new RecountRefusal(
            RecountFault.TooLarge, [
                "Two amounts differ by about as little as the definition counts as equal; the recount cannot tell on which side they are."
            ]));
    }
}
