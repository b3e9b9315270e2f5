using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Parity;

/// <summary>What a composition reaches, in words.</summary>
public static class ParityText
{
    private static readonly Phrase _members = new(
        "{0}: نساء {1}، رجال {2}، غير محدد {3}",
        "{0} : femmes {1}, hommes {2}, non précisé {3}",
        "{0}: women {1}, men {2}, not told apart {3}");

    private static readonly Phrase _smallest = new("أصغر تغيير", "plus petit changement", "smallest change");

    private static readonly Phrase _nothing = new(
        "لا تسري عليه أي قاعدة مرمزة",
        "aucune règle codée ne s'y applique",
        "no encoded rule bears on it");

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
        yield return (1, _members.With(
            organ.Organ.Name ?? Bidi.Quoted(organ.Organ.Id),
            Numerals.Number(organ.Members.Women),
            Numerals.Number(organ.Members.Men),
            Numerals.Number(organ.Members.Unknown)));
        if (organ.Findings.Count == 0)
        {
            yield return (2, _nothing);
        }

        foreach ((int, Phrase) line in organ.Findings.SelectMany(f => IndentedText.Lines(f, 2)))
        {
            yield return line;
        }

        foreach (CompositionChange change in organ.Smallest)
        {
            yield return (2, Phrase.Pair(_smallest, change.Text));
        }
    }
}
