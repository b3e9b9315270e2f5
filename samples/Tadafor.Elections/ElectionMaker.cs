using System.Globalization;
using System.Text;
using Tadafor.Tally.Elections;

namespace Tadafor.Elections;

/// <summary>
/// Writes the election of a recipe as a Pabulib file. Ballots are drawn twice, once to count the votes and once to write them: none is
/// kept.
/// </summary>
internal sealed class ElectionMaker
{
    private readonly Recipe _recipe;
    private readonly List<DrawnProject> _projects;
    private readonly long[] _votes;
    private readonly long[] _scores;
    private readonly int _budget;

    private ElectionMaker(Recipe recipe)
    {
        _recipe = recipe;
        _projects = DrawProjects(recipe);
        long total = _projects.Sum(project => (long)project.Cost);
        _budget = (int)(total * 3 / 10);
        _budget -= recipe.HasCentimes || _budget < 1_000_000 ? 0 : _budget % 100_000;
        (_votes, _scores) = (new long[_projects.Count], new long[_projects.Count]);
    }

    /// <summary>Writes the election.</summary>
    public static void Write(Recipe recipe, Stream stream)
    {
        ElectionMaker maker = new(recipe);
        maker.Count();
        using Utf8Text text = new(stream);
        maker.WriteHead(text);
        maker.WriteBallots(text);
    }

    private static List<DrawnProject> DrawProjects(Recipe recipe)
    {
        SplitMix random = new(recipe.Seed);
        int digits = recipe.Projects.ToString(CultureInfo.InvariantCulture).Length;
        List<DrawnProject> projects = [];
        for (int i = 0; i < recipe.Projects; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            (string Name, string Category, string Beneficiaries, int Least, int Most) kind =
                recipe.Scene is { } scene ? scene.Kinds[i % scene.Kinds.Length] : ($"Project {number}", "", "", 5, 500);
            string district = recipe.Scene is { } place ? place.Districts[(i + (i / place.Kinds.Length)) % place.Districts.Length] : "";
            int thousands = random.Between(kind.Least, kind.Most);
            projects.Add(new DrawnProject
            {
                Id = recipe.Scene is null ? $"P{number.PadLeft(digits, '0')}" : number,
                Cost = recipe.HasCentimes ? (thousands * 100_000) + random.Below(100_000) : thousands * 1000,
                Name = district.Length == 0 ? kind.Name : $"{kind.Name} - {district}",
                Category = kind.Category,
                Beneficiaries = kind.Beneficiaries,
                District = district,
            });
        }

        return projects;
    }

    private void Count()
    {
        Ballots ballots = new(_recipe, _projects, _budget);
        for (int voter = 0; voter < _recipe.Voters; voter++)
        {
            ballots.Next();
            for (int i = 0; i < ballots.Choices.Length; i++)
            {
                _votes[ballots.Choices[i]]++;
                _scores[ballots.Choices[i]] += _recipe.VoteType switch
                {
                    VoteType.Ordinal => _recipe.MaxLength - i,
                    VoteType.Cumulative or VoteType.Scoring => ballots.Points[i],
                    _ => 1,
                };
            }
        }
    }

    /// <summary>What the plain greedy rule funds: by score, then cost, then identifier; what does not fit is passed over.</summary>
    private HashSet<int> Winners()
    {
        HashSet<int> winners = [];
        int left = _budget;
        foreach (int i in Enumerable.Range(0, _projects.Count)
            .OrderByDescending(i => _scores[i]).ThenBy(i => _projects[i].Cost).ThenBy(i => _projects[i].Id, StringComparer.Ordinal))
        {
            if (_projects[i].Cost <= left)
            {
                left -= _projects[i].Cost;
                winners.Add(i);
            }
        }

        return winners;
    }

    private void WriteHead(Utf8Text text)
    {
        text.Line("META");
        text.Line("key;value");
        foreach ((string key, string value) in Meta())
        {
            text.Line($"{key};{value}");
        }

        bool hasScore = _recipe.VoteType is not (VoteType.Approval or VoteType.ChooseOne), hasScene = _recipe.Scene is not null;
        text.Line("PROJECTS");
        text.Line($"project_id;cost;votes;{(hasScore ? "score;" : "")}name;{(hasScene ? "category;beneficiaries;selected;district" : "selected")}");
        HashSet<int> winners = Winners();
        for (int i = 0; i < _projects.Count; i++)
        {
            DrawnProject project = _projects[i];
            string score = hasScore ? $"{_scores[i]};" : "", selected = winners.Contains(i) ? "1" : "0";
            string scene = hasScene ? $"{project.Category};{project.Beneficiaries};{selected};{project.District}" : selected;
            text.Line($"{project.Id};{Money(project.Cost)};{_votes[i]};{score}{project.Name};{scene}");
        }
    }

    private IEnumerable<(string Key, string Value)> Meta()
    {
        (string, string)[] place = _recipe.Scene?.Meta
            ?? [
                ("description", "Made election"),
                ("country", "Morocco"),
                ("unit", "Nowhere"),
                ("instance", "2026"),
                ("date_begin", "2026"),
                ("date_end", "2026")
            ];
        foreach ((string key, string value) in place.Take(4))
        {
            yield return (key, value);
        }

        yield return ("num_projects", Text(_projects.Count));
        yield return ("num_votes", Text(_recipe.Voters));
        yield return ("budget", Money(_budget));
        yield return ("vote_type", Name(_recipe.VoteType));
        yield return ("rule", "greedy");
        foreach ((string key, string value) in place.Skip(4))
        {
            yield return (key, value);
        }

        if (!_recipe.IsKnapsack)
        {
            yield return ("min_length", Text(_recipe.MinLength));
        }

        yield return ("max_length", Text(_recipe.MaxLength));
        if (_recipe.IsKnapsack)
        {
            yield return ("max_sum_cost", Money(_budget));
        }

        if (_recipe.VoteType == VoteType.Cumulative)
        {
            yield return ("max_sum_points", Text(_recipe.Points));
        }
        else if (_recipe.VoteType == VoteType.Scoring)
        {
            yield return ("max_points", Text(_recipe.Points));
        }

        foreach ((string key, string value) in _recipe.Scene?.LaterMeta ?? [("currency", "MAD")])
        {
            yield return (key, value);
        }
    }

    private void WriteBallots(Utf8Text text)
    {
        bool hasPoints = _recipe.VoteType.HasPoints();
        text.Line("VOTES");
        text.Line($"voter_id;vote;{(hasPoints ? "points;" : "")}age;sex;voting_method");
        Ballots ballots = new(_recipe, _projects, _budget);
        byte[][] ids = [.. _projects.Select(project => Encoding.UTF8.GetBytes(project.Id))];
        for (int voter = 0; voter < _recipe.Voters; voter++)
        {
            ballots.Next();
            text.Number(ballots.VoterId);
            for (int i = 0; i < ballots.Choices.Length; i++)
            {
                text.Bytes(i == 0 ? ";"u8 : ","u8);
                text.Bytes(ids[ballots.Choices[i]]);
            }

            text.Bytes(ballots.Choices.IsEmpty ? ";"u8 : []);
            for (int i = 0; hasPoints && i < ballots.Points.Length; i++)
            {
                text.Bytes(i == 0 ? ";"u8 : ","u8);
                text.Number(ballots.Points[i]);
            }

            text.Bytes(";"u8);
            text.Number(ballots.Age);
            text.Bytes(ballots.Sex == 'F' ? ";F;"u8 : ";M;"u8);
            text.Bytes(ballots.OnPaper ? "paper\n"u8 : "internet\n"u8);
        }
    }

    private string Money(int amount) =>
        _recipe.HasCentimes ? string.Create(CultureInfo.InvariantCulture, $"{amount / 100}.{amount % 100:00}") : Text(amount);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(VoteType voteType) => voteType == VoteType.ChooseOne ? "choose-1" : voteType.ToString().ToLowerInvariant();
}
