using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Council;

/// <summary>What a round of an election came to, in words.</summary>
public static class CouncilElectionText
{
    /// <summary>The answer as plain text.</summary>
    public static string Of(CouncilElectionAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CouncilElectionAnswer answer)
    {
        Phrase reference = Bidi.Quoted(answer.Election.Reference);
        yield return (0, Phrase.Pair(reference, answer.Outcome.Text()));
        if (answer.Candidates.Count > 0)
        {
            yield return (1, Phrase.Join(Separators.Semicolon, answer.Candidates.Select(Bidi.Quoted)));
        }

        if (answer.Remark is { } remark)
        {
            yield return (1, remark);
        }

        if (answer.Formula is { } formula)
        {
            yield return (1, formula.Text);
        }

        foreach ((int, Phrase) line in answer.Quorum is { } quorum ? IndentedText.Lines(quorum, 1) : [])
        {
            yield return line;
        }

        foreach ((string candidate, Finding finding) in answer.Findings.Select(f => (f.Candidate, f.Finding)))
        {
            yield return (1, Phrase.Pair(Bidi.Quoted(candidate), finding.Verdict.Text()));
            yield return (2, finding.Explanation);
        }

        yield return (1, Phrase.Join(Separators.Semicolon, answer.Findings[0].Finding.Cites.Select(c => c.Text)));
    }
}
