using System.Globalization;
using System.Text;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Conformance;

/// <summary>
/// What holds of every count of a participatory budget that breaks ties by the identifiers of projects, whoever wrote it: tried on any
/// function from an election to the identifiers of the funded projects, ours or another's.
/// </summary>
public static class TallyInvariants
{
    private static readonly (string Name, string Promise, Func<Election, Func<Election, string[]>, string?> Broken)[] _all =
    [
        ("tally/projects", "What is funded are projects of the election, each once.", Projects),
        ("tally/envelope", "The funded projects together cost no more than the envelope.", Envelope),
        ("tally/same-again", "The same election gives the same outcome.", (
            election,
            count) => Differs(election, election, count, id => id)),
        ("tally/order-of-projects", "The order in which projects are listed changes nothing.", (election, count) =>
            Differs(election, Changed(election, Enumerable.Reverse, id => id), count, id => id)),
        ("tally/names", "Other identifiers in the same order give the same projects.", (election, count) =>
            Differs(election, Changed(election, projects => projects, id => $"x-{id}"), count, id => $"x-{id}")),
        ("tally/unanimous", "A project that all choose alone, and that the envelope pays for, is funded.", Unanimous),
    ];

    /// <summary>The names of all invariants, in the order in which they are tried.</summary>
    public static Sequence<string> Names { get; } = _all.Select(i => i.Name).ToSequence();

    /// <summary>Tries a count on elections drawn at random.</summary>
    /// <param name="count">The identifiers of the funded projects, in any order.</param>
    /// <param name="voteType">The type of ballot that it counts.</param>
    /// <param name="elections">How many elections; 500 unless said otherwise.</param>
    /// <param name="seed">The seed, so that a run repeats the one before.</param>
    /// <returns>Each invariant and what came of it, with the smallest of the elections drawn that breaks it.</returns>
    public static Sequence<CheckResult> Check(
        Func<Election, IEnumerable<string>> count, VoteType voteType, int elections = 500, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(elections, 1);
        Random random = new(seed);
        Election[] drawn =
        [
            .. Enumerable.Range(0, elections)
                .Select(_ => ElectionGenerators.Draw(voteType, random))
                .OrderBy(e => e.Projects.Count + e.Ballots.Rows),
        ];
        return _all.Select(i => Tried(i.Name, i.Promise, i.Broken, drawn, e => [.. count(e)])).ToSequence();
    }

    private static CheckResult Tried(
        string name,
        string promise,
        Func<Election, Func<Election, string[]>, string?> broken,
        Election[] elections,
        Func<Election, string[]> count)
    {
        foreach (Election election in elections)
        {
            string? story;
            try
            {
                story = broken(election, count);
            }
#pragma warning disable CA1031 // Whatever a count throws is its story.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                story = $"it threw {thrown.GetType().Name}: {thrown.Message}";
            }

            if (story is not null)
            {
                return new(name, promise, CheckStatus.Failed, $"{Said(election)}: {story}");
            }
        }

        return new(name, promise, CheckStatus.Passed, null);
    }

    private static string? Projects(Election election, Func<Election, string[]> count)
    {
        string[] funded = count(election);
        string? stray = funded.FirstOrDefault(id => election.Projects.All(p => p.Id != id));
        return stray is not null ? $"it funded '{stray}', which is no project"
            : funded.Distinct(StringComparer.Ordinal).Count() < funded.Length ? $"it funded a project twice: {string.Join(", ", funded)}"
            : null;
    }

    private static string? Envelope(Election election, Func<Election, string[]> count)
    {
        HashSet<string> funded = [.. count(election)];
        long cost = election.Projects.Where(p => funded.Contains(p.Id)).Sum(p => p.Cost);
        return cost > election.Envelope
            ? string.Create(CultureInfo.InvariantCulture, $"it funded {Listed(funded)} for {cost}")
            : null;
    }

    private static string? Unanimous(Election election, Func<Election, string[]> count)
    {
        Project? chosen = election.Projects.FirstOrDefault(p => p.Cost <= election.Envelope);
        if (chosen is null)
        {
            return null;
        }

        ElectionBuilder alone = new(election.VoteType, election.Envelope, election.Projects);
        int index = alone.IndexOf(chosen.Id);
        if (election.VoteType.HasPoints())
        {
            alone.Append([index], [1], 3);
        }
        else
        {
            alone.Append([index], 3);
        }

        string[] funded = count(alone.Build());
        return funded.Contains(chosen.Id, StringComparer.Ordinal)
            ? null
            : $"all three voters choose {chosen.Id} alone, and it funded {Listed(funded)}";
    }

    private static string? Differs(Election one, Election other, Func<Election, string[]> count, Func<string, string> renamed)
    {
        string first = Listed(count(one).Select(renamed)), second = Listed(count(other));
        return first == second ? null : $"it funded {first}, and then {second}";
    }

    private static Election Changed(Election election, Func<IEnumerable<Project>, IEnumerable<Project>> order, Func<string, string> renamed)
    {
        Project[] projects = [.. order(election.Projects).Select(p => new Project(renamed(p.Id), p.Cost))];
        ElectionBuilder builder = new(election.VoteType, election.Envelope, projects.ToSequence());
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            int[] choices = [.. ballots.Choices[range].ToArray().Select(c => builder.IndexOf(renamed(election.Projects[c].Id)))];
            if (election.VoteType.HasPoints())
            {
                builder.Append(choices, ballots.Points[range], ballots.Multiplicity[row]);
            }
            else
            {
                builder.Append(choices, ballots.Multiplicity[row]);
            }
        }

        return builder.Build();
    }

    private static string Listed(IEnumerable<string> ids)
    {
        string listed = string.Join(", ", ids.Order(StringComparer.Ordinal));
        return listed.Length == 0 ? "nothing" : listed;
    }

    // An election as a person can count it by hand.
    private static string Said(Election election)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"envelope {election.Envelope}; ");
        text.AppendJoin(", ", election.Projects.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id} costs {p.Cost}")));
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            long[] points = election.VoteType.HasPoints() ? ballots.Points[range].ToArray() : [];
            IEnumerable<string> choices = ballots.Choices[range].ToArray().Select((c, i) =>
                points.Length == 0
                    ? election.Projects[c].Id
                    : string.Create(CultureInfo.InvariantCulture, $"{election.Projects[c].Id}={points[i]}"));
            text.Append(CultureInfo.InvariantCulture, $"; {ballots.Multiplicity[row]} x {{{string.Join(", ", choices)}}}");
        }

        return text.ToString();
    }
}
