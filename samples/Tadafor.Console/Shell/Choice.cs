using System.CommandLine;
using System.CommandLine.Completions;

namespace Tadafor.Console.Shell;

/// <summary>Words an option understands and what they mean, in one table.</summary>
internal sealed class Choice<T>(string option, string description, params (string Word, T Meaning)[] words)
{
    private readonly (string Word, T Meaning)[] _words = words;

    /// <summary>The option; its value is checked when it is read, so that all complaints come together.</summary>
    public Option<string?> Option { get; } = new(option)
    {
        Description = $"{description} One of: {string.Join(", ", words.Select(w => w.Word))}.",
        HelpName = option.TrimStart('-'),
        CompletionSources = { _ => words.Select(w => new CompletionItem(w.Word)) },
    };

    /// <summary>The meaning of a word; nothing, and a complaint, for an unknown one.</summary>
    public T? Read(string word, List<Complaint> complaints)
    {
        foreach ((string known, T meaning) in _words)
        {
            if (known == word)
            {
                return meaning;
            }
        }

        complaints.Add(new Complaint(
            Option.Name,
            $"'{word}' is not known.",
            $"Choose one of: {string.Join(", ", _words.Select(w => w.Word))}."));
        return default;
    }

    /// <summary>The meaning of the word given; nothing when none was.</summary>
    public (bool Given, T? Meaning) Read(ParseResult parsed, List<Complaint> complaints) =>
        parsed.GetValue(Option) is { } word ? (true, Read(word, complaints)) : (false, default);
}
