using Tadafor.Domain.Law;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Participation;

/// <summary>Whether an association may answer a call, in words.</summary>
public static class CallText
{
    private static readonly Phrase _may = new(
        "للجمعية أن تشارك في طلب المشاريع",
        "l'association peut répondre à l'appel",
        "the association may answer the call");

    private static readonly Phrase _why = new(
        "لا يشترطها أي قانون في طلب المشاريع: هي شروط العرائض، وقد أخذ بها الطلب",
        "aucune loi ne demande ces conditions pour un appel : ce sont celles des pétitions, que l'appel reprend",
        "no law asks these conditions of a call: they are those of petitions, which the call takes over");

    /// <summary>The answer as plain text, a line for each condition.</summary>
    public static string Of(CallAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CallAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.Call.Title));
        yield return (0, Phrase.Pair(Numerals.Date(answer.On), Phrase.Pair(_may, answer.Eligible.Text())));
        yield return (0, _why);
        foreach ((int, Phrase) line in answer.Findings.SelectMany(f => IndentedText.Lines(f, 1)))
        {
            yield return line;
        }
    }
}
