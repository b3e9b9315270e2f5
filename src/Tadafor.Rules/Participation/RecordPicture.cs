using Tadafor.Domain.Documents;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Participation;

/// <summary>
/// Who took part in the activities of each programme, as bars on one scale: women, those of whom it is open, and the others.
/// </summary>
internal static class RecordPicture
{
    private const int RowHeight = 42, BarDown = 21, BarHeight = 12;

    private static readonly Phrase _key = new(
        "البنفسجي: النساء على الأقل؛ الباهت: قد يكن نساء؛ الأزرق: غيرهن ممن أحصي",
        "Violet : femmes au moins ; pâle : peut-être des femmes ; bleu : les autres comptés",
        "Violet: women at least; pale: women perhaps; blue: the others counted");

    private static readonly Phrase _row = new(
        "{0}: المشاركون {1}، منهم نساء {2}",
        "{0} : participants {1}, dont femmes {2}",
        "{0}: participants {1}, women among them {2}");

    /// <summary>The picture; none where nobody was counted.</summary>
    public static IEnumerable<Picture> Of(IEnumerable<(Phrase Name, RecordLine Line)> lines)
    {
        (Phrase Name, RecordLine Line)[] all = [.. lines];
        long most = all.Select(l => l.Line.Participants.AtLeast).DefaultIfEmpty(0).Max();
        if (most > 0)
        {
            yield return new(
                _key,
                Phrase.Join(Separators.Semicolon, all.Select(l => _row.With(l.Name, l.Line.Participants.Text, l.Line.Women.Text))),
                RowHeight * all.Length,
                [.. all.SelectMany((l, i) => Row(l.Name, l.Line, most, i * RowHeight))]);
        }
    }

    private static IEnumerable<Shape> Row(Phrase name, RecordLine line, long most, int top)
    {
        long counted = line.Participants.AtLeast, women = Math.Min(counted, line.Women.AtLeast);
        long perhaps = Math.Min(counted, line.Women.AtMost ?? counted);
        yield return new Caption(ShortLabel.Of(name), 0, top + 16);
        yield return new Filled("men", 0, top + BarDown, PictureScale.PerCent(counted, most), BarHeight);
        yield return new Filled("unknown", 0, top + BarDown, PictureScale.PerCent(perhaps, most), BarHeight);
        yield return new Filled("women", 0, top + BarDown, PictureScale.PerCent(women, most), BarHeight);
    }
}
