using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Bodies;

/// <summary>What is found of a body or an opinion, in words.</summary>
public static class BodyText
{
    private static readonly Phrase _inOffice = new("تزاول مهامها", "en fonction", "in office");
    private static readonly Phrase _mayGive = new(
        "للهيئة أن تبدي هذا الرأي",
        "l'instance peut rendre cet avis",
        "the body may give this opinion");

    private static readonly Phrase _stage = new("المرحلة", "étape", "stage");
    private static readonly Phrase _vacant = new("مقاعد شاغرة", "sièges vacants", "vacant seats");
    private static readonly Phrase _correct = new("ما ينبغي تصحيحه", "à corriger", "to correct");
    private static readonly Phrase _notFixed = new(
        "لم تحدده نصوص الهيئة، فيطلب من الجماعة",
        "non fixé par les textes de l'instance, demandé à la collectivité",
        "not fixed by the body's texts, asked of the collectivity");

    private static readonly Phrase _at = new("{0}: {1}. {2}", "{0} : {1}. {2}", "{0}: {1}. {2}");
    private static readonly Phrase _restsOn = new("يتوقف على", "dépend de", "rests on");
    private static readonly Phrase _done = new("تم في {0}", "fait le {0}", "done on {0}");
    private static readonly Phrase _late = new("متأخر", "en retard", "late");
    private static readonly Phrase _notLate = new("في الأجل", "dans le délai", "in time");
    private static readonly Phrase _openLate = new("التأخر غير محسوم", "retard indéterminé", "whether it is late is open");
    private static readonly Phrase _parity = new("التأليف", "composition", "composition");

    /// <summary>A body as plain text.</summary>
    public static string Of(BodyAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        string text = IndentedText.Of(Of(answer), language);
        return answer.Parity is null
            ? text
            : text + IndentedText.Of([(0, _parity)], language) + ParityText.Of(answer.Parity, language);
    }

    /// <summary>An opinion as plain text.</summary>
    public static string Of(OpinionAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Of(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Of(BodyAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.File.Reference));
        yield return (0, answer.File.Kind.Text());
        yield return (0, Phrase.Pair(Numerals.Date(answer.On), Phrase.Pair(_inOffice, answer.InOffice.Text())));
        yield return (1, Phrase.Pair(_stage, answer.History.Stage.Text()));
        if (answer.History.VacantSeats.Count > 0)
        {
            yield return (1, Phrase.Pair(_vacant, Phrase.Join(Separators.Comma, answer.History.VacantSeats.Select(Bidi.Quoted))));
        }

        if (answer.TermEnds is { } term)
        {
            yield return (1, Phrase.Pair(term.Duty, DueDay.Of(term)));
        }

        foreach ((int, Phrase) line in answer.Findings.SelectMany(Of).Concat(Of(answer.History.Irregularities)))
        {
            yield return line;
        }

        if (answer.NotFixed.Count > 0)
        {
            yield return (0, _notFixed);
            foreach (Phrase statute in answer.NotFixed)
            {
                yield return (1, statute);
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Of(OpinionAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.File.Reference));
        yield return (0, Bidi.Quoted(answer.File.Subject));
        yield return (0, Phrase.Pair(Numerals.Date(answer.MandateOn), Phrase.Pair(_mayGive, answer.Outcome.Text())));
        foreach ((int, Phrase) line in answer.Mandate.Concat(answer.FollowUp).SelectMany(Of).Concat(Of(answer.Irregularities)))
        {
            yield return line;
        }

        foreach (OpinionAct act in answer.Acts)
        {
            yield return (1, Phrase.Pair(Numerals.Date(act.On), act.Kind.Text()));
        }

        foreach (OpinionDuty duty in answer.Duties)
        {
            yield return (1, Phrase.Pair(duty.Entry.Duty, DueDay.Of(duty.Entry)));
            yield return (2, Phrase.Join(
                Separators.Semicolon,
                [
                    duty.Late switch { Truth.Yes => _late, Truth.No => _notLate, Truth.Unknown => _openLate },
                    .. duty.DoneOn is { } day ? (Phrase[])[_done.With(Numerals.Date(day))] : [],
                    .. duty.Entry.Cites.Select(Cited.Of),
                ]));
        }
    }

    /// <summary>A finding.</summary>
    internal static IEnumerable<(int Depth, Phrase Words)> Of(Finding finding)
    {
        yield return (1, Phrase.Pair(finding.Title, finding.Verdict.Text()));
        yield return (2, finding.Explanation);
        yield return (2, Phrase.Join(
            Separators.Semicolon,
            [.. finding.Cites.Select(Cited.Of), finding.Force.Text(), finding.LayersText()]));
        if (finding.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement
            && finding.Questions.Count > 0)
        {
            yield return (2, Phrase.Pair(_restsOn, Listing.OfCodes([.. finding.Questions.Select(q => q.Id)])));
        }
    }

    /// <summary>Acts that cannot stand.</summary>
    internal static IEnumerable<(int Depth, Phrase Words)> Of(IReadOnlyList<ActIrregularity> irregularities)
    {
        if (irregularities.Count > 0)
        {
            yield return (0, _correct);
        }

        foreach (ActIrregularity wrong in irregularities)
        {
            yield return (1, _at.With(Bidi.Quoted(wrong.Path), wrong.Text, wrong.Remedy));
        }
    }
}
