using System.Globalization;
using System.IO.Compression;
using System.Text;
using Tadafor.Domain.Tally;
using Tadafor.Tests;

namespace Tadafor.Domain.Tests.Tally.Oracles;

/// <summary>Real elections of the public collection, read once per test run by a plain reader of trusted files.</summary>
internal static class PublicElections
{
    private static readonly Dictionary<string, PublicElection> Read = [];

    /// <param name="fileName">A name such as <c>Poland_Lodz_2022.pb.gz</c>.</param>
    public static PublicElection Of(string fileName)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(fileName, out PublicElection? election))
            {
                election = Load(PublicCollections.Require($"pb/{fileName}"));
                Read.Add(fileName, election);
            }

            return election;
        }
    }

    public static PublicElection Load(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(plain, Encoding.UTF8);
        Dictionary<string, string> meta = [];
        List<Dictionary<string, string>> projects = [], votes = [];
        string section = "";
        List<string> header = [];
        while (reader.ReadLine() is { } line)
        {
            List<string> cells = Cells(line);
            if (cells is ["META" or "PROJECTS" or "VOTES"])
            {
                section = cells[0];
                header = Cells(reader.ReadLine()!);
            }
            else if (line.Length > 0 && section == "META")
            {
                meta[cells[0]] = cells[1];
            }
            else if (line.Length > 0)
            {
                (section == "PROJECTS" ? projects : votes).Add(header.Zip(cells).ToDictionary(p => p.First.Trim(), p => p.Second));
            }
        }

        return new PublicElection(ToElection(meta, projects, votes), meta, projects);
    }

    private static Election ToElection(Dictionary<string, string> meta, List<Dictionary<string, string>> projects, List<Dictionary<string, string>> votes)
    {
        int decimals = projects.Select(p => p["cost"]).Append(meta["budget"]).Max(Decimals);
        Project[] all = [.. projects.Select(p => new Project(p["project_id"].Trim(), Scaled(p["cost"], decimals)))];
        Dictionary<string, int> index = all.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        bool points = votes.Exists(v => v.ContainsKey("points"));
        int pointDecimals = points ? votes.SelectMany(v => v["points"].Split(',')).Max(Decimals) : 0;
        VoteType type = meta["vote_type"].Trim() switch
        {
            "approval" => VoteType.Approval,
            "choose-1" => VoteType.ChooseOne,
            "ordinal" => VoteType.Ordinal,
            "cumulative" => VoteType.Cumulative,
            _ => VoteType.Scoring,
        };
        IEnumerable<Ballots.Ballot> ballots = votes.Select(v => Ballot(v, index, points && type is VoteType.Cumulative or VoteType.Scoring, pointDecimals));
        int? maxLength = meta.TryGetValue("max_length", out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
        return Ballots.Elect(type, Scaled(meta["budget"], decimals), decimals, pointDecimals, all, ballots, maxLength);
    }

    private static Ballots.Ballot Ballot(Dictionary<string, string> vote, Dictionary<string, int> index, bool points, int pointDecimals)
    {
        string[] ids = vote["vote"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        long[] given = points ? [.. vote["points"].Split(',').Select(p => Scaled(p, pointDecimals))] : [];
        Ballots.Ballot ballot = new();
        for (int i = 0; i < ids.Length; i++)
        {
            if (ballot.Projects.Contains(index[ids[i]]))
            {
                continue;
            }

            ballot.Projects.Add(index[ids[i]]);
            if (points)
            {
                ballot.Points.Add(given[i]);
            }
        }

        return ballot;
    }

    private static int Decimals(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number.TrimEnd('0').Length - point - 1;
    }

    private static long Scaled(string number, int decimals)
    {
        decimal scaled = decimal.Parse(number, CultureInfo.InvariantCulture);
        for (int i = 0; i < decimals; i++)
        {
            scaled *= 10;
        }

        return decimal.ToInt64(scaled);
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ';' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}

/// <summary>An election with what its file says beside the ballots.</summary>
internal sealed record PublicElection(Election Election, Dictionary<string, string> Meta, List<Dictionary<string, string>> ProjectRows);
