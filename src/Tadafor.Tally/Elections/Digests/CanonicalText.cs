using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Elections.Digests;

/// <summary>Writes the text described at <see cref="ElectionDigest"/>.</summary>
internal static class CanonicalText
{
    /// <param name="election">The election.</param>
    /// <param name="identity">What is told of its identity; nothing in the first version of the text.</param>
    /// <param name="sink">Takes the text.</param>
    public static void Write(Election election, ElectionIdentity identity, Action<ReadOnlySpan<byte>> sink)
    {
        int[] order = [.. Enumerable.Range(0, election.Projects.Count)];
        Array.Sort(order, (a, b) => CodePointOrder.Instance.Compare(election.Projects[a].Id, election.Projects[b].Id));
        FieldLines lines = new(sink);
        bool identified = identity != ElectionIdentity.None;
        lines.Line(identified ? "tadafor election 2" : "tadafor election 1");
        foreach ((string name, string value) in new[]
        {
            ("title", identity.Title), ("place", identity.Place), ("when", identity.When), ("currency", identity.Currency),
        })
        {
            if (value.Length > 0)
            {
                lines.Line(name, value);
            }
        }

        lines.Line("vote-type", NameOf(election.VoteType));
        lines.Line("envelope", DecimalText.Of(election.Envelope, election.Decimals));
        Limits(election, lines);
        foreach (int project in order)
        {
            lines.Line([.. Fields(election.Projects[project], election.Decimals)]);
        }

        CanonicalBallots.Write(election, order, lines);
        lines.Flush();
    }

    private static void Limits(Election election, FieldLines lines)
    {
        BallotLimits limits = election.Limits;
        Stated(lines, "min-length", limits.MinLength, 0);
        Stated(lines, "max-length", limits.MaxLength, 0);
        Stated(lines, "min-cost", limits.MinCost, election.Decimals);
        Stated(lines, "max-cost", limits.MaxCost, election.Decimals);
        Stated(lines, "min-points", limits.MinPoints, election.PointDecimals);
        Stated(lines, "max-points", limits.MaxPoints, election.PointDecimals);
        Stated(lines, "min-sum-points", limits.MinSumPoints, election.PointDecimals);
        Stated(lines, "max-sum-points", limits.MaxSumPoints, election.PointDecimals);
        Stated(lines, "min-support", election.MinSupport, election.PointDecimals);
        Stated(lines, "default-points", election.DefaultPoints == 0 ? null : election.DefaultPoints, election.PointDecimals);
    }

    private static void Stated(FieldLines lines, string name, long? value, int decimals)
    {
        if (value is { } stated)
        {
            lines.Line(name, DecimalText.Of(stated, decimals));
        }
    }

    private static IEnumerable<string> Fields(Project project, int decimals) =>
    [
        "project", project.Id, DecimalText.Of(project.Cost, decimals), project.Name, project.District ?? "",
        project.DepositOrder?.ToString(CultureInfo.InvariantCulture) ?? "",
        .. project.Categories.SelectMany(c => new[] { "category", c }),
        .. project.Beneficiaries.SelectMany(b => new[] { "beneficiary", b }),
    ];

    private static string NameOf(VoteType voteType) => voteType switch
    {
        VoteType.Approval => "approval",
        VoteType.ChooseOne => "choose-1",
        VoteType.Ordinal => "ordinal",
        VoteType.Cumulative => "cumulative",
        _ => "scoring",
    };
}
