using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tadafor.Console.Shell;
using Tadafor.Console.Signatures;
using Tadafor.Console.Tally;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Problems;
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
    /// <param name="argument">The argument. A file whose name ends in <c>.pb</c> is read as Pabulib.</param>
    /// <param name="reference">The reference of the vote, for which tokens are made of a Pabulib file's voters.</param>
    /// <param name="language">The language of complaints.</param>
    /// <param name="around">Where files are read from.</param>
    /// <param name="complaints">Takes everything wrong.</param>
    public static BallotBatch? Read(
        string argument, string? reference, Language language, Surroundings around, List<Complaint> complaints)
    {
        string[] halves = argument.Split('=', 2), parts = halves[0].Split(':');
        VotingChannel? channel = parts[0] switch { "paper" => VotingChannel.Paper, "digital" => VotingChannel.Digital, _ => null };
        BatchName? id = parts.Length == 3 ? BatchName.Read(parts[1]) : null;
        LocalDate? day = parts.Length == 3 && LocalDatePattern.Iso.Parse(PlainSpelling.Of(parts[2])).TryGetValue(default, out LocalDate read) ? read : null;
        if (halves.Length < 2 || channel is null || id is null || day is null)
        {
            complaints.Add(BudgetComplaints.NoBatch("--sheet", argument, language));
            return null;
        }

        using Stream? stream = InputFile.Open(halves[1], around, complaints);
        if (stream is not null && halves[1].EndsWith(".pb", StringComparison.OrdinalIgnoreCase))
        {
            return reference is null ? null : PabulibBatch.Read(stream, reference, channel.Value, id, day.Value).Match<BallotBatch?>(
                batch => batch,
                problems =>
                {
                    complaints.AddRange(problems.Listed.Where(p => p.Severity == PabulibSeverity.Error)
                        .Select(p => ProblemText.Of(halves[1], p, language)));
                    return null;
                });
        }

        if (stream is null
            || SheetText.Read(stream, halves[1], SheetText.Named(null, complaints)!, complaints) is not { } text)
        {
            return null;
        }

        Sequence<CastBallot>? ballots = Ballots(text, halves[1], language, complaints);
        return ballots is null ? null : new BallotBatch(channel.Value, id, day.Value, ballots);
    }

    private static Sequence<CastBallot>? Ballots(string text, string path, Language language, List<Complaint> complaints)
    {
        if (SheetFile.Head(text) is not { } head)
        {
            complaints.Add(BudgetComplaints.NoHeadings(path, language));
            return null;
        }

        string[] columns = [.. head.Headings.Select(h => _columns.GetValueOrDefault(PlainSpelling.Of(h).Trim(), ""))];
        int voter = Array.IndexOf(columns, "voter"), choices = Array.IndexOf(columns, "choices");
        int points = Array.IndexOf(columns, "points"), receipt = Array.IndexOf(columns, "receipt");
        if (voter < 0 || choices < 0)
        {
            complaints.Add(BudgetComplaints.NoColumns(path, language));
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

            // Cells too few or too many are none where they are empty; a choice that might have been cut off is asked about.
            cells = cells is not null && cells.Length > columns.Length && Array.TrueForAll(cells[columns.Length..], string.IsNullOrWhiteSpace)
                ? cells[..columns.Length]
                : cells;
            cells = cells is not null && cells.Length < columns.Length && cells.Length > Math.Max(voter, choices)
                ? [.. cells, .. Enumerable.Repeat("", columns.Length - cells.Length)]
                : cells;
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{row}");
            if (cells is null || cells.Length != columns.Length)
            {
                complaints.Add(BudgetComplaints.BadRow(place, language));
                return;
            }

            Sequence<long>? given = Points(points < 0 ? "" : cells[points]);
            VoterReceipt? shown = receipt >= 0 && VoterReceipt.TryParse(PlainSpelling.Of(cells[receipt]).Trim(), out VoterReceipt found)
                ? found
                : null;
            bool isToken = VoterToken.TryParse(PlainSpelling.Of(cells[voter]).AsSpan().Trim(), out VoterToken token);
            if (!isToken)
            {
                complaints.Add(BudgetComplaints.NoToken(place, language));
            }

            if (given is null)
            {
                complaints.Add(BudgetComplaints.BadPoints(place, language));
            }

            if (receipt >= 0 && shown is null && cells[receipt].Trim().Length > 0)
            {
                complaints.Add(BudgetComplaints.BadReceipt(place, language));
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
        foreach (string part in Parts(PlainSpelling.Of(cell)))
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
