using System.Text;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>Knows the lines that open a section.</summary>
internal static class SectionTitles
{
    public static string Of(Section section) => section switch
    {
        Section.Meta => "META",
        Section.Projects => "PROJECTS",
        Section.Votes => "VOTES",
        _ => "",
    };

    /// <summary>The section a line opens. Small letters, spaces around and empty cells after the title are understood.</summary>
    public static Section In(ReadOnlySpan<byte> line)
    {
        // Nearly every line is a ballot and starts with a digit.
        if (line.IsEmpty || line[0] is > (byte)' ' and < (byte)'A')
        {
            return Section.None;
        }

        ReadOnlySpan<byte> word = line.Trim(" \t;"u8);
        if (word.Length is not (4 or 5 or 8) || line[0] == ';')
        {
            return Section.None;
        }

        foreach (Section section in (ReadOnlySpan<Section>)[Section.Meta, Section.Projects, Section.Votes])
        {
            if (Ascii.EqualsIgnoreCase(word, Of(section)))
            {
                return section;
            }
        }

        return Section.None;
    }
}
