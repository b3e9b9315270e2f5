using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>
/// The questions the law leaves open on which the decision rests, how each was read, and what another reading would give.
/// </summary>
internal static class ReadingParts
{
    private static readonly Phrase _heading = new(
        "القراءات التي تقوم عليها هذه النتيجة",
        "Lectures sur lesquelles repose ce résultat",
        "Readings this outcome rests on");

    private static readonly Phrase _question = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _chosen = new(
        "اختارها طالب القرار: {0}",
        "lecture choisie par l'appelant : {0}",
        "chosen by the caller: {0}");

    private static readonly Phrase _byDefault = new(
        "القراءة الافتراضية: {0} — {1}",
        "lecture par défaut : {0} — {1}",
        "default reading: {0} — {1}");

    private static readonly Phrase _none = new("لا قراءة معتمدة: {0}", "aucune lecture retenue : {0}", "no reading taken: {0}");

    private static readonly Phrase _changes = new(
        "لو اعتمدت قراءة «{0}» لكانت النتيجة: {1}",
        "avec la lecture « {0} », le résultat serait : {1}",
        "with the reading “{0}” the outcome would be: {1}");

    private static readonly Phrase _same = new(
        "كل قراءة أخرى تعطي النتيجة نفسها", "toute autre lecture donne le même résultat", "any other reading gives the same outcome");

    private static readonly Phrase _allSame = new(
        "كل القراءات تعطي النتيجة نفسها", "toutes les lectures donnent le même résultat", "all readings give the same outcome");

    private static readonly Phrase _othersSame = new(
        "القراءات الأخرى تعطي النتيجة نفسها",
        "les autres lectures donnent le même résultat",
        "the remaining readings give the same outcome");

    public static IEnumerable<Block> Of(DecisionDocument decision) =>
        decision.Readings.Count == 0
            ? []
            : decision.Readings.OrderByDescending(r => r.WouldChangeOutcome)
                .Select(r => (Block)Line.Entry("•", _question.With(Phrase.Same(r.Question), r.Text), [.. Details(r)]))
                .Prepend(Line.Section(_heading));

    /// <summary>The readings that would give another outcome, and which.</summary>
    public static IEnumerable<Detail> Changes(ReadingDocument reading) =>
        reading.Others.Where(o => o.ChangesOutcome).Select(o => new Detail(null, _changes.With(o.Text, o.Outcome.Text())));

    private static IEnumerable<Detail> Details(ReadingDocument reading)
    {
        yield return new(null, reading switch
        {
            { Taken: null } => _none.With(reading.DefaultReason),
            { ChosenByCaller: true } => _chosen.With(reading.Taken.Text),
            _ => _byDefault.With(reading.Taken.Text, reading.DefaultReason),
        });
        foreach (Detail change in Changes(reading))
        {
            yield return change;
        }

        if (reading.Others.Any(o => !o.ChangesOutcome))
        {
            yield return new(null, reading.WouldChangeOutcome ? _othersSame : reading.Taken is null ? _allSame : _same);
        }

        yield return new(Labels.LegalBasis, Cited.Of(reading.Cites));
    }
}
