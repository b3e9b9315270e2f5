using Markdig.Syntax;
using Tadafor.Domain.Words;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>What stands above a table: a list of names and values, such as "Rule: …" and "Legal date: …".</summary>
internal sealed class AboveTable
{
    private readonly Dictionary<Phrase, string> _values = [];

    public AboveTable(ListBlock list)
    {
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            string text = Inlines.TextOf(item);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? text : text[..colon].Trim();
            _values[Named(name)] = colon < 0 ? string.Empty : text[(colon + 1)..].Trim();
        }
    }

    public string? this[Phrase name] => _values.GetValueOrDefault(name);

    private static Phrase Named(string name)
    {
        IEnumerable<string> Words(Phrase phrase) => [phrase.Ar, phrase.Fr, phrase.En];
        return Keywords.Above.FirstOrDefault(phrase => Words(phrase).Any(w => Vocabulary.Same(w, name)))
            ?? throw new CaseException($"'{name}' says nothing about a table. Did you mean '{Nearest.To(name, Keywords.Above.SelectMany(Words))}'?");
    }
}
