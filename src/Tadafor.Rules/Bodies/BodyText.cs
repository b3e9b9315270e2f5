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
    /// <summary>A body as plain text.</summary>
    public static string Of(BodyAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        string text = IndentedText.Of(Of(answer), language);
        return answer.Parity is null
            ? text
            : text + IndentedText.Of([(0, BodyWords.Composition)], language) + ParityText.Of(answer.Parity, language);
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
        yield return (0, Phrase.Pair(Numerals.Date(answer.On), Phrase.Pair(BodyWords.InOffice, answer.InOffice.Text())));
        yield return (1, Phrase.Pair(BodyWords.Stage, answer.History.Stage.Text()));
        if (answer.History.VacantSeats.Count > 0)
        {
            yield return (1, Phrase.Pair(BodyWords.Vacant, Phrase.Join(Separators.Comma, answer.History.VacantSeats.Select(Bidi.Quoted))));
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
            yield return (0, BodyWords.NotFixed);
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
        yield return (0, Phrase.Pair(Numerals.Date(answer.MandateOn), Phrase.Pair(BodyWords.MayGive, answer.Outcome.Text())));
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
                    BodyWords.Lateness(duty),
                    .. duty.DoneOn is { } day ? (Phrase[])[BodyWords.Done.With(Numerals.Date(day))] : [],
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
            yield return (2, Phrase.Pair(BodyWords.RestsOn, Listing.OfCodes([.. finding.Questions.Select(q => q.Id)])));
        }
    }

    /// <summary>Acts that cannot stand.</summary>
    internal static IEnumerable<(int Depth, Phrase Words)> Of(IReadOnlyList<ActIrregularity> irregularities)
    {
        if (irregularities.Count > 0)
        {
            yield return (0, BodyWords.Correct);
        }

        foreach (ActIrregularity wrong in irregularities)
        {
            yield return (1, BodyWords.At.With(Bidi.Quoted(wrong.Path), wrong.Text, wrong.Remedy));
        }
    }
}
