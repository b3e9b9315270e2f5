using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>
/// The least possible largest load when costs are spread over supporters as evenly as can be. A load is possible when a flow carries all
/// costs to voters
/// who take no more; where it does not, the projects that could not be carried and all their supporters show a load that is needed at
/// least.
/// </summary>
internal sealed class EvenLoads(Election election, Supporters supporters)
{
    public Fraction Least(IReadOnlyList<int> projects)
    {
        List<(int[] Places, long Voters)> groups = Groups(projects);
        Int128 cost = projects.Aggregate(
            (Int128)0,
            (sum, p) => sum + election.Projects[p].Cost), voters = groups.Aggregate((Int128)0, (sum, g) => sum + g.Voters);
        while (true)
        {
            MaximumFlow flow = new();
            int source = flow.Node(), sink = flow.Node();
            int[] nodes = [.. projects.Select(_ => flow.Node())];
            for (int place = 0; place < nodes.Length; place++)
            {
                flow.Join(source, nodes[place], election.Projects[projects[place]].Cost * voters);
            }

            int[] takers = [.. groups.Select(_ => flow.Node())];
            for (int group = 0; group < takers.Length; group++)
            {
                flow.Join(takers[group], sink, groups[group].Voters * cost);
                Array.ForEach(groups[group].Places, place => flow.Join(nodes[place], takers[group], Int128.MaxValue / 4));
            }

            Int128 all = projects.Aggregate((Int128)0, (sum, p) => sum + election.Projects[p].Cost) * voters;
            if (flow.Send(source, sink) == all)
            {
                return new Fraction(cost, voters);
            }

            cost = Enumerable
                .Range(0, nodes.Length)
                .Where(i => flow.Reaches(nodes[i]))
                .Aggregate((Int128)0, (sum, i) => sum + election.Projects[projects[i]].Cost);
            voters = Enumerable
                .Range(0, takers.Length)
                .Where(i => flow.Reaches(takers[i]))
                .Aggregate((Int128)0, (sum, i) => sum + groups[i].Voters);
        }
    }

    // Voters who support the same of these projects.
    private List<(int[] Places, long Voters)> Groups(IReadOnlyList<int> projects)
    {
        List<int>[] placesOf = [.. supporters.Voters.Select(_ => new List<int>())];
        for (int place = 0; place < projects.Count; place++)
        {
            foreach ((int ballot, _) in supporters.Of(projects[place]))
            {
                placesOf[ballot].Add(place);
            }
        }

        return
        [
            .. placesOf.Select((places, ballot) => (Places: places, Key: string.Join(' ', places), Voters: supporters.Voters[ballot]))
                .Where(b => b.Places.Count > 0)
                .GroupBy(b => b.Key)
                .Select(g => (g.First().Places.ToArray(), g.Sum(b => b.Voters))),
        ];
    }
}
