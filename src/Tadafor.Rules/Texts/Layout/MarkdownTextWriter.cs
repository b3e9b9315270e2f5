using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Layout;

/// <summary>Parts as Markdown; Arabic is wrapped right to left.</summary>
internal sealed class MarkdownTextWriter(Language language) : IPartWriter
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    public static string Write(IEnumerable<Part> parts, Language language)
    {
        MarkdownTextWriter writer = new(language);
        foreach (Part part in parts)
        {
            part.WriteTo(writer);
        }

        string body = writer._text.ToString().TrimStart('\n');
        return language == Language.Arabic ? $"<div dir=\"rtl\" lang=\"ar\">\n\n{body}\n</div>\n" : body;
    }

    public void Write(Lead lead) => Block($"# {Of(lead.Text)}");

    public void Write(Section section) => Block($"## {Of(section.Heading)}");

    public void Write(Prose prose) => Block(Of(prose.Text));

    public void Write(Gap gap) => _inList = false;

    public void Write(Entry entry)
    {
        bool numbered = entry.Mark.EndsWith('.');
        string bullet = numbered ? entry.Mark : "-", mark = numbered ? "" : $"{entry.Mark} ", indent = new(' ', bullet.Length + 1);
        _text.Append(_inList ? null : "\n").Append(bullet).Append(' ').Append(mark).Append("**").Append(Of(entry.Head)).Append("**\n");
        foreach (Detail detail in entry.Details)
        {
            _text.Append(indent).Append("- ").Append(Of(detail.Line)).Append('\n');
        }

        _inList = true;
    }

    private void Block(string text)
    {
        _text.Append('\n').Append(text).Append('\n');
        _inList = false;
    }

    // Words of the file must not become emphasis, links or HTML.
    private string Of(Phrase phrase)
    {
        StringBuilder escaped = new();
        foreach (char c in Typography.Set(phrase, language))
        {
            escaped.Append(c is '\\' or '*' or '_' or '<' or '`' or '[' or ']' or '|' or '#' or '&' ? "\\" : null).Append(c);
        }

        return escaped.ToString();
    }
}
