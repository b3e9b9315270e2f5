using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What a column of a sheet's rows holds. The ten facts follow in the order of <see cref="SignatoryFacts.All"/>.</summary>
internal enum SheetColumn
{
    /// <summary>Anything else: never read.</summary>
    Ignored = 0,

    /// <summary>An identity number, turned into a token at once.</summary>
    Identity,

    /// <summary>A token.</summary>
    Token,

    /// <summary>The sheet or batch.</summary>
    Sheet,

    /// <summary>The line on the sheet.</summary>
    Line,

    /// <summary>The territory.</summary>
    Territory,

    /// <summary>The first fact.</summary>
    FirstFact,
}

/// <summary>Headings of columns in the three languages.</summary>
internal static class SheetColumns
{
    private static readonly Dictionary<string, SheetColumn> _byHeading = new(StringComparer.OrdinalIgnoreCase)
    {
        ["identity"] = SheetColumn.Identity,
        ["cin"] = SheetColumn.Identity,
        ["cnie"] = SheetColumn.Identity,
        ["رقم البطاقة"] = SheetColumn.Identity,
        ["رقم البطاقة الوطنية"] = SheetColumn.Identity,
        ["token"] = SheetColumn.Token,
        ["jeton"] = SheetColumn.Token,
        ["sheet"] = SheetColumn.Sheet,
        ["feuille"] = SheetColumn.Sheet,
        ["الورقة"] = SheetColumn.Sheet,
        ["line"] = SheetColumn.Line,
        ["ligne"] = SheetColumn.Line,
        ["السطر"] = SheetColumn.Line,
        ["territory"] = SheetColumn.Territory,
        ["territoire"] = SheetColumn.Territory,
        ["النفوذ الترابي"] = SheetColumn.Territory,
        ["resident"] = Fact(0),
        ["habitant"] = Fact(0),
        ["ساكن"] = Fact(0),
        ["active"] = Fact(1),
        ["activité"] = Fact(1),
        ["نشاط"] = Fact(1),
        ["moroccan"] = Fact(2),
        ["marocain"] = Fact(2),
        ["مغربي"] = Fact(2),
        ["adult"] = Fact(3),
        ["majeur"] = Fact(3),
        ["راشد"] = Fact(3),
        ["civilAndPoliticalRights"] = Fact(4),
        ["droits civils et politiques"] = Fact(4),
        ["الحقوق المدنية والسياسية"] = Fact(4),
        ["incapacity"] = Fact(5),
        ["incapacité"] = Fact(5),
        ["مانع"] = Fact(5),
        ["threeMonthsSomewhere"] = Fact(6),
        ["trois mois dans une commune"] = Fact(6),
        ["ثلاثة أشهر بجماعة"] = Fact(6),
        ["threeMonthsHere"] = Fact(7),
        ["trois mois ici"] = Fact(7),
        ["ثلاثة أشهر هنا"] = Fact(7),
        ["registered"] = Fact(8),
        ["inscrit"] = Fact(8),
        ["مسجل"] = Fact(8),
        ["cardCopy"] = Fact(9),
        ["copie de carte"] = Fact(9),
        ["نسخة البطاقة"] = Fact(9),
    };

    /// <summary>Every heading known, as docs/signatures.md lists them.</summary>
    public static IEnumerable<string> Headings => _byHeading.Keys;

    public static SheetColumn Of(string heading) => _byHeading.GetValueOrDefault(string.Join(
        ' ',
        PlainSpelling.Of(heading).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static SheetColumn Fact(int index) => SheetColumn.FirstFact + index;
}
