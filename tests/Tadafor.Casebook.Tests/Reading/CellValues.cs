using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>Reads what a cell states of a fact.</summary>
internal sealed class CellValues(Vocabulary vocabulary)
{
    private static readonly FactSource _stated = new FromDocument("casebook");
    private static readonly FactSource _judged = new FromJudgement("casebook", new LocalDate(2023, 8, 7), "as the case supposes");

    /// <summary>The sheet with what the cell states; unchanged when it states nothing.</summary>
    public FactSet State(FactSet facts, Fact fact, string cell) =>
        cell.Length == 0 || cell == Keywords.NotStated ? facts.Without(fact) : fact switch
        {
            CountFact count => facts.With(count, Count(cell), _stated),
            YesNoFact { Judge: not null } judged => facts.With(judged, YesOrNo(cell), _judged),
            YesNoFact answer => facts.With(answer, YesOrNo(cell), _stated),
            DateFact day => facts.With(day, Day(cell), _stated),
            _ => throw new InvalidOperationException($"{fact}: a kind of fact that no cell can state."),
        };

    /// <summary>A day, as 2023-08-05 or in words.</summary>
    public LocalDate Day(string cell)
    {
        ParseResult<LocalDate> iso = LocalDatePattern.Iso.Parse(cell);
        if (iso.Success)
        {
            return iso.Value;
        }

        string[] words = cell.Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 3
            && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is > 1900 and < 2200)
        {
            // The day in words, read by writing every day of that year.
            for (LocalDate day = new(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                if (Vocabulary.Same(cell, Numerals.Date(day).In(vocabulary.Language)))
                {
                    return day;
                }
            }
        }

        throw new CaseException($"'{cell}' is not a day. Write it as 2023-08-05, or as '{Numerals.Date(new LocalDate(2023, 8, 5)).In(vocabulary.Language)}'.");
    }

    private bool YesOrNo(string cell) => vocabulary.One(cell, [true, false], answer => new YesNoValue(answer).Text, "answer");

    private CountRange Count(string cell)
    {
        if (Number(cell) is { } exact)
        {
            return CountRange.Exactly(exact);
        }

        // Bounds are written as the library writes them: put the numbers found into its phrases, and compare.
        long[] numbers = [.. Numbers(cell)];
        CountRange[] readings = numbers switch
        {
            [long least] => [new(least, null)],
            [long least, long most] when most >= least => [new(least, most)],
            _ => [],
        };
        foreach (CountRange interval in readings)
        {
            if (Vocabulary.Same(Digits(cell), Digits(interval.Text.In(vocabulary.Language))))
            {
                return interval;
            }
        }

        string example = new CountRange(
            100,
            200).Text.In(vocabulary.Language), open = new CountRange(100, null).Text.In(vocabulary.Language);
        throw new CaseException($"'{cell}' is not a count. Write a number such as 34 999, or '{open}', or '{example}'.");
    }

    private static long? Number(string cell) =>
        long.TryParse(Digits(cell), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private static IEnumerable<long> Numbers(string cell)
    {
        string digits = Digits(cell);
        for (int i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
            {
                int end = i;
                while (end < digits.Length && char.IsAsciiDigit(digits[end]))
                {
                    end++;
                }

                yield return long.Parse(digits[i..end], NumberStyles.None, CultureInfo.InvariantCulture);
                i = end;
            }
        }
    }

    // A space or comma between a digit and exactly three more sets thousands apart.
    private static string Digits(string cell)
    {
        for (int i = 1; i + 3 < cell.Length; i++)
        {
            bool apart = cell[i] is ' ' or '\u00A0' or '\u202F' or ',';
            bool three = char.IsAsciiDigit(cell[i + 1])
                && char.IsAsciiDigit(cell[i + 2])
                && char.IsAsciiDigit(cell[i + 3])
                && (i + 4 == cell.Length || !char.IsAsciiDigit(cell[i + 4]));
            if (apart && three && char.IsAsciiDigit(cell[i - 1]))
            {
                return Digits(cell.Remove(i, 1));
            }
        }

        return cell;
    }
}
