using System.Globalization;
using System.Text.Json;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Timelines;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class JsonProblems(string file, Language language, List<Complaint> complaints)
{
    /// <summary>How many were noted.</summary>
    public int Count { get; private set; }

    public void Add(string path, Phrase text, string? suggestion = null)
    {
        Count++;
        Phrase whole = suggestion is null ? text : JsonWords.DidYouMean.With(text, Bidi.Quoted(suggestion));
        complaints.Add(new Complaint($"{file} {path}", Typography.Of(language).Set(whole), ""));
    }

    /// <summary>The root object of a stream; nothing, and a problem, when it is not JSON.</summary>
    public StrictObject? Read(Stream json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return new(document.RootElement.Clone(), "$", this);
        }
        catch (JsonException error)
        {
            Add("$", JsonWords.NotJson.With(Position((error.LineNumber ?? 0) + 1), Position((error.BytePositionInLine ?? 0) + 1)));
            return null;
        }
    }

    private static Phrase Position(long number) => Phrase.Same(number.ToString(CultureInfo.InvariantCulture));
}
