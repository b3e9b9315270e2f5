using System.Globalization;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>What to do about the outcome, as a list to tick off.</summary>
internal static class ToDoParts
{
    private static readonly Phrase _cure = new("ما يلزم لاستيفاء الشروط الناقصة", "Ce qu'il faut faire", "What to do");

    private static readonly Phrase _settle = new("ما يلزم الحسم فيه أولا", "Ce qu'il faut établir d'abord", "What must be settled first");

    private static readonly Phrase _incurable = new(
        "لا يستوفى بأي تغيير من أصحاب العريضة: {0}",
        "aucun changement des pétitionnaires n'y suffirait : {0}",
        "nothing the petitioners change would meet: {0}");

    private static readonly Phrase _howeverRead = new(
        "ما يكفي أيا كانت القراءة", "suffit quelle que soit la lecture", "enough however it is read");

    private static readonly Phrase _condition = new("{0}، {1}", "{0}, {1}", "{0}, {1}");

    public static IEnumerable<Block> Of(DecisionDocument decision)
    {
        if (decision.Cure is { } cure)
        {
            yield return Line.Section(_cure);
            foreach (Block part in Changes(cure, decision))
            {
                yield return part;
            }
        }

        // Of an inadmissible file, what is still open is said with each condition: settling it would change nothing yet.
        foreach (Block part in decision.Outcome == Outcome.Inadmissible ? [] : ToSettle(decision))
        {
            yield return part;
        }
    }

    /// <summary>What must be settled first, each thing once.</summary>
    public static IEnumerable<Block> ToSettle(DecisionDocument decision)
    {
        IReadOnlyList<(Phrase Thing, IReadOnlyList<FindingDocument> For)> open = Unsettled.Of(decision);
        if (open.Count > 0)
        {
            yield return Line.Section(_settle);
            for (int i = 0; i < open.Count; i++)
            {
                yield return Line.Entry(
                    Number(i), open[i].Thing, [new Detail(Labels.NeededFor, Conditions(open[i].For)), .. HoweverRead(open[i].For)]);
            }
        }
    }

    // Where only a reading is open, what the petitioners can do that holds under all of them.
    private static IEnumerable<Detail> HoweverRead(IReadOnlyList<FindingDocument> findings)
    {
        ChangeDocument[] changes = [.. findings.SelectMany(f => f.Cure?.Changes ?? []).DistinctBy(c => c.Fact)];
        if (changes.Length > 0)
        {
            yield return new(_howeverRead, Phrase.Join(Separators.Semicolon, changes.Select(c => c.Text)));
        }
    }

    private static IEnumerable<Block> Changes(CureDocument cure, DecisionDocument decision)
    {
        int i = 0;
        foreach (ChangeDocument change in cure.Changes)
        {
            yield return Line.Entry(Number(i++), change.Text, new Detail(Labels.LegalBasis, Cited.Of(change.Cites)));
        }

        foreach (string code in cure.Incurable)
        {
            FindingDocument finding = decision.Findings.First(f => f.Code == code);
            yield return Line.Entry("✗", _incurable.With(finding.Title), new Detail(Labels.LegalBasis, Cited.Of(finding.Cites)));
        }
    }

    // With their articles, as long as that stays readable.
    private static Phrase Conditions(IReadOnlyList<FindingDocument> findings) =>
        Listing.Of(findings.Select(f => findings.Count > 3 ? f.Title : _condition.With(f.Title, f.Cites[0].Text)));

    private static string Number(int index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)}.";
}
