using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>What did not keep the law, each with its article. Nothing is mended here.</summary>
internal static class IrregularityParts
{
    public static IEnumerable<Block> Of(Timetable table) => table.Irregularities.Count == 0
        ? []
        : table.Irregularities
            .OrderBy(i => i.IsCertain ? 0 : 1)
            .Select(i => (Block)Line.Entry(i.IsCertain ? "✗" : "?", i.Text, [.. Details(i)]))
            .Prepend(Line.Section(new(
                "ما لا يوافق القانون، أو قد لا يوافقه",
                "Ce qui n'est pas conforme, ou pourrait ne pas l'être",
                "What does not keep the law, or may not")));

    private static IEnumerable<Detail> Details(Irregularity irregularity)
    {
        yield return new(Labels.LegalBasis, Cited.Of(irregularity.Cites));
        if (irregularity.Effect is not null)
        {
            yield return new(new("الأثر", "effet", "effect"), irregularity.Effect);
        }

        if (irregularity.Questions.Count > 0)
        {
            yield return new(new("يتوقف على", "dépend de", "rests on"), Listing.OfCodes([.. irregularity.Questions.Select(q => q.Id)]));
        }
    }
}
