using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tadafor.Json;

/// <summary>How documents are written for programs and people alike.</summary>
internal static class ReadableJson
{
    // Arabic stays readable: a document is a file for people too, never a piece of a web page.
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };
}
