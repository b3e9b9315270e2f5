using System.Globalization;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>The reasoned refusal: each ground with its article, its facts and their sources (art. 125 §4).</summary>
internal static class RefusalParts
{
    private static readonly Phrase _subject = new(
        "عدم قبول العريضة المودعة بتاريخ {0} في موضوع: {1}",
        "refus de la pétition déposée le {0}, ayant pour objet : {1}",
        "refusal of the petition deposited on {0}, with the object: {1}");

    private static readonly Phrase _ruling = new(
        "وبعد، فعلاقة بالموضوع المشار إليه أعلاه، أنهي إلى علمكم أن مكتب المجلس، بعد أن تحقق في اجتماعه المنعقد بتاريخ {0} من الشروط التي يجب أن تستوفيها العريضة، قرر عدم قبولها، وذلك للأسباب الآتية:",
        "Par la présente, je porte à votre connaissance que le bureau du conseil, après avoir vérifié dans sa réunion du {0} les conditions que la pétition doit remplir, a décidé de ne pas l'accepter, pour les motifs suivants :",
        "I hereby inform you that the bureau of the council, having verified in its meeting of {0} the conditions that the petition must meet, decided not to accept it, for the following reasons:");

    private static readonly Phrase _ground = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    private static readonly Phrase _onlyFrom = new(
        "{0}؛ ولا يستوفى الشرط إلا ابتداء من {1}",
        "{0} ; la condition ne serait remplie qu'à compter du {1}",
        "{0}; the condition would be met only from {1}");

    private static readonly Phrase _fact = new("{0}: {1} ({2})", "{0} : {1} ({2})", "{0}: {1} ({2})");

    private static readonly Phrase _reading = new("{0} — «{1}»", "{0} — « {1} »", "{0} — “{1}”");

    private static readonly Phrase _unmet = new("شرط غير مستوفى: {0}", "condition non remplie : {0}", "condition not met: {0}");

    private static readonly Phrase _information = new(
        "وعلى سبيل الإخبار، تستوفى الشروط المذكورة بما يلي:",
        "À titre d'information, ces conditions seraient remplies par ce qui suit :",
        "For information, these conditions would be met by the following:");

    public static IReadOnlyList<Block> Of(DecisionDocument decision, Blanks blanks)
    {
        LetterLaw law = LetterLaw.Of(decision);
        Addressee addressee = Addressee.Of(decision, blanks);
        List<Block> parts =
        [
            .. LetterFrame.Opening(
                law,
                _subject.With(LetterFrame.DepositedOn(decision, blanks), blanks.Object),
                law.Scheme.Refusal,
                addressee,
                blanks),
            Line.Prose(_ruling.With(LetterFrame.BureauRuledOn(decision, blanks))),
        ];
        FindingDocument[] grounds = [.. decision.Binding(Verdict.Unsatisfied)];
        parts.AddRange(grounds.Select((
            ground,
            i) => Line.Entry(Number(i), _unmet.With(ground.Title), [.. Details(ground, decision, blanks)])));
        if (decision.Cure is { Incurable.Count: 0 } cure)
        {
            parts.AddRange([new Gap(), Line.Prose(_information)]);
            parts.AddRange(cure.Changes.Select((change, i) => Line.Entry(Number(i), change.Text)));
        }

        return [.. parts, .. LetterFrame.Closing(law, blanks)];
    }

    private static IEnumerable<Detail> Details(FindingDocument ground, DecisionDocument decision, Blanks blanks)
    {
        yield return new(null, _ground.With(Said(ground, decision), Listing.Of(ground.Cites.Select(c => c.Text))));

        // Who judged, when and why is a reason of its own; where other facts were read the file tells.
        foreach (FactDocument fact in ground.Facts.Where(f => f.Judge is not null || f.Source is JudgementSource))
        {
            // A refusal cannot rest on a judgement that nobody is known to have made.
            bool unjudged = fact.Judge is not null && fact.Source is not JudgementSource;
            yield return new(Labels.OnFile, _fact.With(fact.Label, fact.Value.Text, unjudged ? blanks.Judgement : fact.Source.Text));
        }

        foreach (ReadingDocument reading in decision.Readings.Where(r => OutcomeParts.Divides(r)
            && r.Taken is not null
            && ground.Questions.Contains(r.Question)))
        {
            yield return new(Labels.ReadAs, _reading.With(reading.Text, reading.Taken!.Text));
        }
    }

    // The fact against the rule, and from when the rule would be met.
    private static Phrase Said(FindingDocument ground, DecisionDocument decision)
    {
        Phrase fact = Grounds.Said(ground, decision);
        return ground.Cure?.Changes.OfType<NotBeforeDocument>().FirstOrDefault() is { } later
            ? _onlyFrom.With(fact, Numerals.Date(later.Earliest))
            : fact;
    }

    private static string Number(int index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)}.";
}
