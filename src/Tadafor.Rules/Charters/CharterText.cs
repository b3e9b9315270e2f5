using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Charters;

/// <summary>What is found of a charter, in words.</summary>
public static class CharterText
{
    private static readonly Phrase _cure = new("التصحيح", "remède", "remedy");

    private static readonly Phrase _same = new("لا فرق", "aucune différence", "no difference");

    private static readonly Phrase _added = new("بند مضاف", "clause ajoutée", "clause added");

    private static readonly Phrase _removed = new("بند محذوف", "clause retirée", "clause removed");

    private static readonly Phrase _changedWords = new("تغير النص", "texte changé", "words changed");

    private static readonly Phrase _changedEffect = new("تغير ما ينص عليه", "effet changé", "what it provides changed");

    private static readonly Phrase _before = new("قبل", "avant", "before");

    private static readonly Phrase _after = new("بعد", "après", "after");

    private static readonly Phrase _order = new("الترتيب الجديد", "nouvel ordre", "new order");

    /// <summary>How a version stands to the law, a line for each requirement, then the self-assessment when there is one.</summary>
    public static string Of(CharterAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    /// <summary>How internal rules stand to the law, a line for each requirement.</summary>
    public static string Of(InternalRulesAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    /// <summary>How two versions differ.</summary>
    public static string Of(CharterDifference difference, Language language)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return IndentedText.Of(Lines(difference), language);
    }

    /// <summary>What falls due, and the account of each year.</summary>
    public static string Of(CharterCalendar calendar, Language language)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IndentedText.Of(Lines(calendar), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.Charter.Reference));
        yield return (0, CharterWords.Version.With(Bidi.Quoted(answer.Version.Id), Numerals.Date(answer.Version.On)));
        foreach ((int, Phrase) line in Lines(answer.Conforms, answer.Clauses, CharterWords.Clause))
        {
            yield return line;
        }

        if (answer.Charter.SelfAssessment.Count == 0)
        {
            yield break;
        }

        yield return (0, CharterWords.Principles);
        foreach (LabelPrinciple principle in Enum.GetValues<LabelPrinciple>())
        {
            PrincipleAnswer? stated = answer.Charter.SelfAssessment.FirstOrDefault(a => a.Principle == principle);
            yield return (1, Phrase.Pair(principle.Text(), stated is null ? CharterWords.Unstated : Bidi.Quoted(stated.Answer)));
            if (stated is not null)
            {
                yield return (2, CharterWords.EvidenceOf(stated));
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(InternalRulesAnswer answer) => Lines(
        answer.Conforms,
        answer.Articles,
        CharterWords.Article).Prepend((0, Numerals.Date(answer.Rules.On))).Prepend((0, Bidi.Quoted(answer.Rules.Reference)));

    private static IEnumerable<(int Depth, Phrase Words)> Lines(Truth conforms, IEnumerable<ClauseAnswer> clauses, Phrase called)
    {
        yield return (0, Phrase.Pair(CharterWords.Conforms, CharterWords.Of(conforms)));
        foreach (ClauseAnswer clause in clauses)
        {
            Phrase number = called.With(Bidi.Quoted(clause.Clause.Number));
            yield return (1, clause.Clause.Heading is { } heading ? Phrase.Pair(number, heading.Text) : number);
            foreach (Finding finding in clause.Findings)
            {
                foreach ((int, Phrase) line in IndentedText.Lines(finding, 2).Concat(More(finding).Select(words => (3, words))))
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<Phrase> More(Finding finding)
    {
        IEnumerable<Change> changes = finding.Verdict == Verdict.Unsatisfied && finding.Cure is { } cure ? cure.Changes : [];
        foreach (Phrase remedy in changes.Select(c => c.Text).Distinct())
        {
            yield return Phrase.Pair(_cure, remedy);
        }

        foreach (OpenQuestion question in finding.Verdict == Verdict.Undetermined ? finding.Questions : [])
        {
            yield return Phrase.Pair(Labels.Question, Phrase.Pair(Phrase.Same(question.Id), question.Text));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterDifference difference)
    {
        if (difference.IsEmpty)
        {
            yield return (0, _same);
        }

        foreach (ClauseChange change in difference.Changes)
        {
            yield return (0, Phrase.Pair(
                CharterWords.Clause.With(Bidi.Quoted(change.Number)),
                change.Before is null ? _added : change.After is null ? _removed
                : Phrase.Join(
                    Separators.Comma,
                    new[] { (change.Words, _changedWords), (change.Provides, _changedEffect) }.Where(c => c.Item1).Select(c => c.Item2))));
            foreach ((int, Phrase) line in Side(_before, change.Before, change).Concat(Side(_after, change.After, change)))
            {
                yield return line;
            }
        }

        if (difference.Order is { } order)
        {
            yield return (0, Phrase.Pair(_order, Phrase.Join(Separators.Comma, order.Select(Bidi.Quoted))));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Side(Phrase side, CharterClause? clause, ClauseChange change)
    {
        if (clause is null)
        {
            yield break;
        }

        if (change.Words)
        {
            yield return (1, Phrase.Pair(
                side,
                clause.Heading is { } heading ? Phrase.Pair(heading.Text, clause.Words.Text) : clause.Words.Text));
        }

        if (change.Provides && clause.Provides.Count > 0)
        {
            yield return (1, Phrase.Pair(side, Phrase.Join(Separators.Semicolon, clause.Provides.Select(p => p.Text))));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterCalendar calendar)
    {
        yield return (0, Numerals.Date(calendar.On));
        yield return (0, calendar.Standing is { } standing
            ? CharterWords.Version.With(Bidi.Quoted(standing.Id), Numerals.Date(standing.On))
            : CharterWords.NotAdopted);
        foreach (CharterAct act in calendar.Done)
        {
            yield return (1, CharterWords.Of(act));
        }

        foreach (CommitmentDue due in calendar.Dues)
        {
            yield return (1, Phrase.Pair(CharterWords.DayOf(due), CharterWords.StateOf(due)));
            yield return (2, CharterWords.Who(due));
        }

        if (calendar.Undated.Count > 0)
        {
            yield return (1, Phrase.Pair(
                CharterWords.Undated,
                Phrase.Join(Separators.Comma, calendar.Undated.Select(c => CharterWords.Clause.With(Bidi.Quoted(c.Number))))));
        }

        foreach (YearAccount year in calendar.Years)
        {
            yield return (0, CharterWords.Of(year));
        }
    }
}
