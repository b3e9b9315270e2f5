using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Parity;

/// <summary>What a composition reaches, in words.</summary>
public static class ParityText
{
    /// <summary>The answer as plain text, a line for each requirement.</summary>
    public static string Of(ParityAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ParityAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.Reference));
        foreach (ParityDay day in answer.Days)
        {
            yield return (0, Numerals.Date(day.On));
            foreach ((int, Phrase) line in day.Organs.SelectMany(Lines))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(OrganParity organ)
    {
        yield return (1, ParityWords.Members(organ));
        if (organ.Findings.Count == 0)
        {
            yield return (2, ParityWords.Nothing);
        }

        foreach ((int, Phrase) line in organ.Findings.SelectMany(f => IndentedText.Lines(f, 2)))
        {
            yield return line;
        }

        foreach (CompositionChange change in organ.Smallest)
        {
            yield return (2, Phrase.Pair(ParityWords.Smallest, change.Text));
        }
    }
}
