using OneOf;

namespace Tadafor.Tally.Transcripts;

/// <summary>What reading a transcript gives: the document, or why there is none.</summary>
internal sealed class TranscriptResult : OneOfBase<TranscriptDocument, TranscriptFault>
{
    private TranscriptResult(OneOf<TranscriptDocument, TranscriptFault> input)
        : base(input)
    {
    }

    /// <summary>A document was read.</summary>
    public static implicit operator TranscriptResult(TranscriptDocument document) => new(document);

    /// <summary>Nothing could be read.</summary>
    public static implicit operator TranscriptResult(TranscriptFault fault) => new(fault);
}
