using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Something worth a look in the file that was decided, such as a signatory listed twice. It decides nothing.</summary>
public sealed record RemarkDocument
{
    /// <summary>The code of its kind, such as <c>signatory.repeated</c>; listed in <c>docs/codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Where in the file, as a JSON path.</summary>
    public required string Path { get; init; }

    /// <summary>In words.</summary>
    public required Phrase Text { get; init; }

    internal static RemarkDocument Of(DocumentFault warning) =>
        new() { Code = warning.Kind.Code, Path = warning.Path, Text = warning.Text };
}
