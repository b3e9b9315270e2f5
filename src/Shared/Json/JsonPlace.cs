using System.Text.Json;

namespace Tadafor.Json;

/// <summary>
/// The full path of an error. The serializer knows it only as far as the nearest converter of ours; the rest travels with the exception.
/// </summary>
internal static class JsonPlace
{
    private const string Tail = "tadafor.tail";

    /// <summary>The error as seen from the array whose element it is in.</summary>
    public static JsonException Inside(JsonException inner, int index)
    {
        JsonException outer = new(inner.Message, inner);
        outer.Data[Tail] = $"[{index}]{Of(inner)[1..]}";
        return outer;
    }

    /// <summary>
    /// The serializer's way to say that an object does not tell which kind it is: not an error of JSON to it, but one to us.
    /// </summary>
    public static JsonException NoKind() => new("an object here does not say its 'kind'");

    /// <summary>The path from the root, such as <c>$.findings[3].verdict</c>.</summary>
    public static string Of(JsonException error) => $"{error.Path ?? "$"}{error.Data[Tail]}";

    /// <summary>What is wrong, in our own words where we have them; the serializer's speak of types nobody sees.</summary>
    public static string Reason(JsonException error)
    {
        JsonException innermost = error;
        while (innermost.InnerException is JsonException inner)
        {
            innermost = inner;
        }

        return innermost.Message.Contains("Tadafor", StringComparison.Ordinal)
            || innermost.Message.Contains("Path:", StringComparison.Ordinal)
            ? "a property is unknown, repeated, missing or of the wrong kind here"
            : innermost.Message;
    }
}
