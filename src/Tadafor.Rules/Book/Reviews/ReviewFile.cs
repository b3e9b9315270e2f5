using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Tadafor.Rules.Book.Reviews;

/// <summary>A file that jurists edit: tables of signatures, with any words around them.</summary>
internal static class ReviewFile
{
    /// <summary>As many digits of a digest as the pages show.</summary>
    public const int DigitsOfADigest = 16;

    private static readonly Dictionary<string, ReviewAspect> _aspects = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fidelity"] = ReviewAspect.Fidelity,
        ["fidélité"] = ReviewAspect.Fidelity,
        ["الأمانة للنص"] = ReviewAspect.Fidelity,
        ["reading"] = ReviewAspect.Reading,
        ["lecture"] = ReviewAspect.Reading,
        ["القراءة"] = ReviewAspect.Reading,
        ["default"] = ReviewAspect.Default,
        ["défaut"] = ReviewAspect.Default,
        ["الاختيار"] = ReviewAspect.Default,
    };

    /// <summary>The signatures of a file, and every line that cannot be read with the reason why.</summary>
    /// <param name="instrument">The text of law the file is about: the articles are named by number alone.</param>
    /// <param name="text">Markdown; rows of five cells are read: article, what is signed, digest, by, on.</param>
    public static (IReadOnlyList<Review> Reviews, IReadOnlyList<string> Faults) Read(string instrument, string text)
    {
        List<Review> reviews = [];
        List<string> faults = [];
        string[] lines = text.Split('\n');
        int heading = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (!line.StartsWith('|'))
            {
                heading = -1;
            }
            else if (heading < 0)
            {
                heading = i;
            }
            else if (i > heading + 1)
            {
                string[] cells = [.. line.Trim('|').Split('|').Select(c => c.Trim().Trim('`'))];
                if (Fault(cells) is { } fault)
                {
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"{instrument}.md:{i + 1}: {fault}"));
                }
                else
                {
                    reviews.Add(new($"{instrument}/{cells[0]}", _aspects[cells[1]], cells[2], cells[3], Day(cells[4])!.Value));
                }
            }
        }

        return (reviews, faults);
    }

    private static string? Fault(string[] cells) =>
        cells.Length != 5 ? "a row has five cells: article, what is signed, digest, by, on"
        : !_aspects.ContainsKey(cells[1]) ? $"'{cells[1]}' is not one of: {string.Join(", ", _aspects.Keys)}"
        : cells[2].Length != DigitsOfADigest || !cells[2].All(char.IsAsciiHexDigitLower) ? "the digest is the one of the page: 16 digits"
        : cells[3].Length == 0 ? "a signature says whose it is"
        : Day(cells[4]) is null ? $"'{cells[4]}' is not a day written as 2026-01-31"
        : null;

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
}
