using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Layout;

/// <summary>Parts as plain text for a terminal or a message.</summary>
internal sealed class PlainTextWriter(Language language) : IPartWriter
{
    private const int Width = 100;

    private readonly StringBuilder _text = new();

    public static string Write(IEnumerable<Part> parts, Language language)
    {
        PlainTextWriter writer = new(language);
        foreach (Part part in parts)
        {
            part.WriteTo(writer);
        }

        return writer._text.ToString();
    }

    public void Write(Lead lead) => Lines(lead.Text, "", "");

    public void Write(Section section)
    {
        _text.Append('\n');
        Lines(section.Heading, "== ", "== ");
    }

    public void Write(Prose prose) => Lines(prose.Text, "", "");

    public void Write(Gap gap) => _text.Append('\n');

    public void Write(Entry entry)
    {
        Lines(entry.Head, $" {entry.Mark} ", new string(' ', entry.Mark.Length + 2));
        foreach (Detail detail in entry.Details)
        {
            Lines(detail.Line, "     ", "       ");
        }
    }

    private void Lines(Phrase phrase, string first, string rest)
    {
        // A line of digits or Latin letters alone would otherwise begin on the left.
        string direction = language == Language.Arabic ? "\u200F" : "";
        foreach (string line in Wrapping.Lines(Typography.Set(phrase, language), direction + first, direction + rest, Width))
        {
            _text.Append(line).Append('\n');
        }
    }
}
