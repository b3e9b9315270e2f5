using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Transcripts;

/// <summary>What can be checked of any transcript without replaying the choice of projects.</summary>
internal static class Bookkeeping
{
    public static Verification Check(
        ReadOnlySpan<byte> utf8,
        Election election,
        Sequence<string> reasons) => TranscriptJson.Read(utf8).Match(
        document =>
        {
            Sequence<TranscriptFault> faults = Faults(document, election).ToSequence();
            return faults.Count > 0
                ? new Verification(new TranscriptRejected(faults))
                : new Verification(new TranscriptNotReplayed(document.Definition.Method, reasons));
        },
        fault => new Verification(new TranscriptRejected([fault])));

    private static IEnumerable<TranscriptFault> Faults(TranscriptDocument document, Election election)
    {
        Dictionary<string, long> costs = election.Projects.ToDictionary(p => p.Id, p => p.Cost, StringComparer.Ordinal);
        long left = election.Envelope;
        HashSet<string> seen = [];
        for (int i = 0; i < document.Rounds.Count; i++)
        {
            TranscriptRound round = document.Rounds[i];
            string at = $"$.rounds[{i}]";
            if (!costs.TryGetValue(round.Project, out long cost) || !seen.Add(round.Project))
            {
                yield return new TranscriptFault($"{at}.project", _notOnce);
                yield break;
            }

            left -= cost;
            foreach (TranscriptFault fault in Same(
                ($"{at}.round", Text(round.Round), Text(i + 1)),
                ($"{at}.cost", round.Cost, Text(cost)),
                ($"{at}.remaining", round.Remaining, Text(left))))
            {
                yield return fault;
            }
        }

        if (left < 0)
        {
            yield return new TranscriptFault("$.cost", _tooDear);
        }

        foreach ((TranscriptLoss loss, int i) in document.Unfunded.Select((l, i) => (l, i)))
        {
            if (!costs.ContainsKey(loss.Project) || !seen.Add(loss.Project))
            {
                yield return new TranscriptFault($"$.unfunded[{i}].project", _notOnce);
            }
        }

        foreach (TranscriptFault fault in Same(
            ("$.election.voters", Text(document.Election.Voters), Text(election.Ballots.Voters)),
            ("$.election.projects", Text(document.Election.Projects), Text(election.Projects.Count)),
            ("$.election.envelope", document.Election.Envelope, Text(election.Envelope)),
            ("$.election.decimals", Text(document.Election.Decimals), Text(election.Decimals)),
            ("$.election.identity", $"{document.Election.Identity}", $"{TranscriptMapping.IdentityOf(election, document.Schema)}"),
            ("$.unfunded", Text(document.Unfunded.Count), Text(election.Projects.Count - document.Rounds.Count)),
            ("$.funded", document.Funded.ToString(), document.Rounds.Select(r => r.Project).ToSequence().ToString()),
            ("$.cost", document.Cost, Text(election.Envelope - left))))
        {
            yield return fault;
        }
    }

    private static readonly Phrase _notOnce = new(
        "هذا المشروع غير موجود في الاقتراع، أو ذُكر مرتين.",
        "ce projet n'est pas dans le scrutin, ou il est cité deux fois.",
        "this project is not in the election, or stands twice.");

    private static readonly Phrase _tooDear = new(
        "تكلفة المشاريع الممولة تتجاوز الغلاف.",
        "les projets financés coûtent plus que l'enveloppe.",
        "the funded projects cost more than the envelope.");

    private static IEnumerable<TranscriptFault> Same(params (string Path, string Stated, string Actual)[] values) =>
        values.Where(v => v.Stated != v.Actual).Select(v => TranscriptFaults.Differs(v.Path, v.Stated, v.Actual));

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
