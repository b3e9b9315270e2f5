using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Parity;

/// <summary>The words that the text and the page of a composition share.</summary>
internal static class ParityWords
{
    private static readonly Phrase _members = new(
        "{0}: نساء {1}، رجال {2}، غير محدد {3}",
        "{0} : femmes {1}, hommes {2}, non précisé {3}",
        "{0}: women {1}, men {2}, not told apart {3}");

    /// <summary>Before a change that would reach what is missed.</summary>
    public static Phrase Smallest { get; } = new("أصغر تغيير", "plus petit changement", "smallest change");

    /// <summary>Of an organ of which nothing is asked.</summary>
    public static Phrase Nothing { get; } = new(
        "لا تسري عليه أي قاعدة مرمزة",
        "aucune règle codée ne s'y applique",
        "no encoded rule bears on it");

    /// <summary>An organ by its name.</summary>
    public static Phrase Named(Organ organ) => organ.Name ?? Bidi.Quoted(organ.Id);

    /// <summary>An organ with its headcount.</summary>
    public static Phrase Members(OrganParity organ) => Counted(Named(organ.Organ), organ.Members);

    /// <summary>Women, men and those not told apart, of whatever is named.</summary>
    public static Phrase Counted(Phrase name, Headcount members) => _members.With(
        name,
        Numerals.Number(members.Women),
        Numerals.Number(members.Men),
        Numerals.Number(members.Unknown));
}
