using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks META: which keys there are and whether their values are possible.</summary>
internal sealed class MetaChecks(PabulibHeader header, ProblemLog log)
{
    public static void Run(PabulibHeader header, ProblemLog log)
    {
        if (header.Meta.Header.Cells.Count > 0)
        {
            new MetaChecks(header, log).Run();
        }
    }

    private void Run()
    {
        Keys();
        Known(
            "rule",
            static value => Array.IndexOf(FormatNames.Rules, value) >= 0,
            PabulibProblemCode.UnknownRule,
            string.Join(", ", FormatNames.Rules));
        Known("country", CountryNames.Contains, PabulibProblemCode.UnknownCountry, "Morocco");
        Known("language", LanguageCodes.Contains, PabulibProblemCode.UnknownLanguage, "ar");
        Known("currency", CurrencyCodes.Contains, PabulibProblemCode.UnknownCurrency, "MAD");
        Known("date_begin", static value => PbDate.TryParse(value, out _), PabulibProblemCode.InvalidDate, "24.11.2026");
        Known("date_end", static value => PbDate.TryParse(value, out _), PabulibProblemCode.InvalidDate, "24.11.2026");
        Known("fully_funded", static value => value == "1", PabulibProblemCode.InvalidFlag, "1");
        Known("experimental", static value => value == "1", PabulibProblemCode.InvalidFlag, "1");
        Known("edition", IsWhole, PabulibProblemCode.InvalidValue, "3");
        Known("min_project_cost", Amounts.IsNumber, PabulibProblemCode.InvalidValue, "5000");
        Known("max_project_cost", Amounts.IsNumber, PabulibProblemCode.InvalidValue, "5000");
        Dates();
        Comments();
        VoteTypeKeys();
        Lists();
    }

    private void Keys()
    {
        foreach (string key in FormatNames.ObligatoryKeys)
        {
            // What the count needs is reported as an error already.
            if (key is not ("budget" or "vote_type") && header.RowOf(key) is null)
            {
                log.Add(PabulibProblemCode.MissingObligatoryKey, header.Meta.Header.Line, 0, key);
            }
        }

        List<string> keys = [.. header.Meta.Rows.Select(row => row.Cell(0).Trim())];
        for (int i = 0; i < keys.Count; i++)
        {
            if (keys[i].Length > 0 && Array.IndexOf(FormatNames.Keys, keys[i]) < 0)
            {
                log.At(header.Meta.Rows[i], 0, PabulibProblemCode.UnknownKey, found: keys[i]);
            }
        }

        // One exporter, one order: a line for all keys.
        (int Index, string Before)[] misplaced = [.. OrderCheck.Misplaced(keys, FormatNames.Keys)];
        if (misplaced is [(var index, var before), ..])
        {
            string all = string.Join(", ", misplaced.Select(key => keys[key.Index]));
            log.At(header.Meta.Rows[index], 0, PabulibProblemCode.KeyOutOfOrder, all, keys[index], before);
        }
    }

    private void Known(string key, Func<string, bool> isKnown, PabulibProblemCode otherwise, string expected)
    {
        if (header.RowOf(key) is { } row && !isKnown(PlainSpelling.Of(row.Cell(1)).Trim()))
        {
            log.At(row, 1, otherwise, key, row.Cell(1).Trim(), expected);
        }
    }

    private void Dates()
    {
        if (PbDate.TryParse(
            PlainSpelling.Of(header.Value("date_begin") ?? ""),
            out PbDate begin) && PbDate.TryParse(PlainSpelling.Of(header.Value("date_end") ?? ""), out PbDate end)
            && end.Last < begin.First)
        {
            log.At(
                header.RowOf("date_end")!,
                1,
                PabulibProblemCode.DatesReversed,
                "date_end",
                header.Value("date_end")!,
                header.Value("date_begin")!);
        }
    }

    private void Comments()
    {
        if (header.RowOf("comment") is { } row && CommentNumbers.FirstMissing(row.Cell(1).Trim()) is { } expected)
        {
            log.At(row, 1, PabulibProblemCode.CommentNumbering, "comment", row.Cell(1), expected);
        }
    }

    private void VoteTypeKeys()
    {
        if (VoteTypeNames.Parse(header.Value("vote_type") ?? "") is not { } voteType)
        {
            return;
        }

        foreach (string key in FormatNames.KeysWithoutMeaning(voteType))
        {
            if (header.RowOf(key) is { } row)
            {
                log.At(row, 0, PabulibProblemCode.IncompatibleKey, key, row.Cell(1), VoteTypeNames.Of(voteType));
            }
        }

        if (voteType == VoteType.Cumulative && header.RowOf("max_sum_points") is null)
        {
            log.Add(PabulibProblemCode.MissingMaxSumPoints, header.Meta.Header.Line, 0, "max_sum_points");
        }

        if (header.Value("rule") == "greedy-threshold" && header.RowOf("min_project_score_threshold") is null)
        {
            log.At(header.RowOf("rule")!, 1, PabulibProblemCode.MissingThreshold, "min_project_score_threshold", "greedy-threshold");
        }
    }

    /// <summary>Lists with one value per category or neighbourhood; a single value is for all of them.</summary>
    private void Lists()
    {
        foreach (PabulibRow row in header.Meta.Rows)
        {
            string key = row.Cell(0).Trim();
            string? labels = key.EndsWith("_per_category", StringComparison.Ordinal) ? "categories"
                : key.EndsWith("_per_neighborhood", StringComparison.Ordinal) ? "neighborhoods"
                : null;
            if (labels is null)
            {
                continue;
            }

            int values = ListCell.Of(row.Cell(1)).Count, expected = ListCell.Of(header.Value(labels) ?? "").Count;
            if (values != 1 && values != expected)
            {
                log.At(row, 1, PabulibProblemCode.ListLengthDiffers, key, Text.Numbers.Text(values), Text.Numbers.Text(expected));
            }

            if (!ListCell.Of(row.Cell(1)).All(Amounts.IsNumber))
            {
                log.At(row, 1, PabulibProblemCode.InvalidValue, key, row.Cell(1), "1200,3400");
            }
        }
    }

    private static bool IsWhole(string value) => value.Length > 0 && value.All(char.IsAsciiDigit);
}
