using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Words beside a drawing, which do not wrap.</summary>
internal static class ShortLabel
{
    private const int Columns = 52;

    /// <summary>The words, cut where a narrow screen ends; the words of the picture have them whole.</summary>
    public static Phrase Of(Phrase words) => Phrase.For(language =>
    {
        string whole = words.In(language);
        if (whole.Length <= Columns)
        {
            return whole;
        }

        string cut = whole[..(char.IsHighSurrogate(whole[Columns - 1]) ? Columns - 1 : Columns)].TrimEnd();
        return new StringBuilder(cut).Append('…').Append(Bidi.Pop, cut.Aggregate(0, Bidi.Depth)).ToString();
    });
}
