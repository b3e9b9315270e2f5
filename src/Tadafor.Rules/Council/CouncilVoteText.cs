using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Council;

/// <summary>What a vote came to, in words: the outcome, the numbers, what would change it, then each condition.</summary>
public static class CouncilVoteText
{
    private static readonly Phrase _missing = new("ينقص الملف: {0}", "manque au dossier : {0}", "missing from the file: {0}");

    /// <summary>The answer as plain text.</summary>
    public static string Of(CouncilVoteAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CouncilVoteAnswer answer)
    {
        yield return (0, Phrase.Pair(Bidi.Quoted(answer.Vote.Reference), answer.Outcome.Text()));
        foreach (VoteFormula formula in answer.Formulas)
        {
            yield return (1, formula.Text);
        }

        if (answer.Missing.Count > 0)
        {
            yield return (1, _missing.With(Phrase.Join(Separators.Semicolon, answer.Missing.Select(f => f.Label))));
        }

        foreach (VoteQuestion question in answer.Questions.Where(q => q.ChangesOutcome))
        {
            yield return (1, Phrase.Pair(Phrase.Same(question.Question.Id), question.Question.Text));
            foreach (VoteOption option in question.Outcomes)
            {
                yield return (2, Phrase.Pair(option.Option.Text, option.Outcome.Text()));
            }
        }

        foreach ((int, Phrase) line in answer.Findings.SelectMany(f => IndentedText.Lines(f, 1)))
        {
            yield return line;
        }
    }
}
