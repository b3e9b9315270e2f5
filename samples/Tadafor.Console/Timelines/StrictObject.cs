using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Timelines;

/// <summary>A JSON object of which every field must be known, of the right kind, and there once. All problems are noted, none stops the reading.</summary>
internal sealed class StrictObject
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly JsonProblems _problems;

    public StrictObject(JsonElement element, string path, JsonProblems problems)
    {
        Path = path;
        _problems = problems;
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path, JsonWords.Expected.With(JsonWords.Object));
            return;
        }

        foreach (JsonProperty field in element.EnumerateObject())
        {
            if (!_fields.TryAdd(field.Name, field.Value))
            {
                problems.Add(Of(field.Name), JsonWords.Twice);
            }
        }
    }

    /// <summary>Where it stands, such as <c>$.acts[2]</c>.</summary>
    public string Path { get; }

    /// <summary>The path of one of its fields.</summary>
    public string Of(string name) => $"{Path}.{name}";

    public string? Text(string name, bool required = false) => Take(name, required, JsonWords.Text, v => v.ValueKind == JsonValueKind.String ? v.GetString() : null);

    public bool? YesNo(string name, bool required = false) => Value<bool>(name, required, JsonWords.YesNo, v => v.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    });

    public int? Whole(string name, bool required = false) =>
        Value<int>(name, required, JsonWords.Whole, v => v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out int whole) ? whole : null);

    public LocalDate? Day(string name, bool required = false) =>
        Value<LocalDate>(name, required, JsonWords.Day, v => v.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(v.GetString()!) is { Success: true } day ? day.Value : null);

    /// <summary>One of the words given.</summary>
    public string? Word(string name, IReadOnlyList<string> words)
    {
        string? word = Text(name, required: true);
        if (word is not null && !words.Contains(word))
        {
            string? near = Nearest.To(word, words);
            _problems.Add(Of(name), JsonWords.NotOneOf.With(Bidi.Quoted(word), Phrase.Same(string.Join(", ", words))), near);
            return null;
        }

        return word;
    }

    /// <summary>The objects of a list.</summary>
    public IReadOnlyList<StrictObject> List(string name, bool required = false)
    {
        JsonElement? list = Value<JsonElement>(name, required, JsonWords.List, v => v.ValueKind == JsonValueKind.Array ? v : null);
        return list is null ? [] : [.. list.Value.EnumerateArray().Select((item, i) => new StrictObject(item, $"{Of(name)}[{i}]", _problems))];
    }

    /// <summary>Notes the fields that nobody asked for.</summary>
    public void Close()
    {
        foreach (string name in _fields.Keys.Where(k => !_known.Contains(k)))
        {
            _problems.Add(Of(name), JsonWords.Unknown, Nearest.To(name, _known));
        }
    }

    private T? Value<T>(string name, bool required, Phrase expected, Func<JsonElement, T?> read)
        where T : struct
    {
        _known.Add(name);
        if (!_fields.TryGetValue(name, out JsonElement value))
        {
            Missing(name, required, expected);
            return null;
        }

        T? found = read(value);
        if (found is null)
        {
            _problems.Add(Of(name), JsonWords.Expected.With(expected));
        }

        return found;
    }

    private string? Take(string name, bool required, Phrase expected, Func<JsonElement, string?> read)
    {
        _known.Add(name);
        if (!_fields.TryGetValue(name, out JsonElement value))
        {
            Missing(name, required, expected);
            return null;
        }

        string? found = read(value);
        if (string.IsNullOrWhiteSpace(found))
        {
            _problems.Add(Of(name), JsonWords.Expected.With(expected));
            return null;
        }

        return found;
    }

    private void Missing(string name, bool required, Phrase expected)
    {
        if (required)
        {
            _problems.Add(Of(name), JsonWords.Missing.With(expected));
        }
    }
}
