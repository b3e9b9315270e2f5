using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Tadafor.Console.Shell;
using Tadafor.Console.Signatures;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Voting;

namespace Tadafor.Console.Budgets;

/// <summary>
/// A batch of ballots as CSV: columns <c>voter</c> (a token), <c>choices</c> (identifiers with commas or spaces between them),
/// <c>points</c>
/// and <c>receipt</c>. A row that cannot be read stops the whole batch: a ballot that is dropped in silence would be a vote lost.
/// </summary>
internal static class BallotSheet
{
    private static readonly Dictionary<string, string> _columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["voter"] = "voter",
        ["token"] = "voter",
        ["jeton"] = "voter",
        ["الرمز"] = "voter",
        ["choices"] = "choices",
        ["choix"] = "choices",
        ["الاختيارات"] = "choices",
        ["points"] = "points",
        ["النقط"] = "points",
        ["receipt"] = "receipt",
        ["récépissé"] = "receipt",
        ["الوصل"] = "receipt",
    };

    /// <summary>
    /// The batch that an argument such as <c>digital:D-1:2026-10-01=ballots.csv</c> names; nothing, and a complaint for everything
    /// wrong.
    /// </summary>
    public static BallotBatch? Read(string argument, Surroundings around, List<Complaint> complaints)
    {
        string[] halves = argument.Split('=', 2), parts = halves[0].Split(':');
        VotingChannel? channel = parts[0] switch { "paper" => VotingChannel.Paper, "digital" => VotingChannel.Digital, _ => null };
        BatchName? id = parts.Length == 3 ? BatchName.Read(parts[1]) : null;
        LocalDate? day = parts.Length == 3 && LocalDatePattern.Iso.Parse(parts[2]).TryGetValue(default, out LocalDate read) ? read : null;
        if (halves.Length < 2 || channel is null || id is null || day is null)
        {
            complaints.Add(new Complaint(
                "--sheet",
                $"'{argument}' does not name a batch.",
                "Write it as paper:P-1:2026-10-01=ballots.csv or digital:D-1:2026-10-01=ballots.csv."));
            return null;
        }

        using Stream? stream = InputFile.Open(halves[1], around, complaints);
        if (stream is null
            || SheetText.Read(stream, halves[1], Encoding.UTF8, complaints) is not { } text)
        {
            return null;
        }

        Sequence<CastBallot>? ballots = Ballots(text, halves[1], complaints);
        return ballots is null ? null : new BallotBatch(channel.Value, id, day.Value, ballots);
    }

    private static Sequence<CastBallot>? Ballots(string text, string path, List<Complaint> complaints)
    {
        if (SheetFile.Head(text) is not { } head)
        {
            complaints.Add(new Complaint(path, "There are no headings.", "Begin with voter;choices."));
            return null;
        }

        string[] columns = [.. head.Headings.Select(h => _columns.GetValueOrDefault(h.Trim(), ""))];
        int voter = Array.IndexOf(columns, "voter"), choices = Array.IndexOf(columns, "choices");
        int points = Array.IndexOf(columns, "points"), receipt = Array.IndexOf(columns, "receipt");
        if (voter < 0 || choices < 0)
        {
            complaints.Add(new Complaint(path, "Columns voter and choices are needed.", "Head them “voter” and “choices”."));
            return null;
        }

        int before = complaints.Count;
        List<CastBallot> ballots = [];
        SheetFile.Rows(text, head, (row, cells) =>
        {
            if (cells is not null && Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                return;
            }

            string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{row}");
            if (cells is null || cells.Length < columns.Length)
            {
                complaints.Add(new Complaint(place, "The row cannot be read, or has too few cells.", "Check its quotes and separators."));
                return;
            }

            Sequence<long>? given = Points(points < 0 ? "" : cells[points]);
            VoterReceipt? shown = receipt >= 0 && VoterReceipt.TryParse(cells[receipt].Trim(), out VoterReceipt found) ? found : null;
            bool isToken = VoterToken.TryParse(cells[voter].AsSpan().Trim(), out VoterToken token);
            if (!isToken)
            {
                complaints.Add(new Complaint(place, "The voter is not a token of 64 hexadecimal digits.", "Correct it."));
            }

            if (given is null)
            {
                complaints.Add(new Complaint(place, "The points are not whole numbers.", "Write them as 3,1,1."));
            }

            if (receipt >= 0 && shown is null && cells[receipt].Trim().Length > 0)
            {
                complaints.Add(new Complaint(place, "The receipt is not 64 hexadecimal digits.", "Correct it, or leave it empty."));
            }

            if (isToken && given is not null)
            {
                ballots.Add(new(token, Parts(cells[choices]).ToSequence()) { Points = given, Receipt = shown });
            }
        });
        return complaints.Count > before ? null : ballots.ToSequence();
    }

    private static string[] Parts(string cell) => cell.Split([',', '،', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static Sequence<long>? Points(string cell)
    {
        List<long> points = [];
        foreach (string part in Parts(cell))
        {
            if (!long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
            {
                return null;
            }

            points.Add(value);
        }

        return points.ToSequence();
    }
}
