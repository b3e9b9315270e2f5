using OneOf;

namespace Tadafor.Tally.Transcripts;

/// <summary>What reading a transcript gives: the document, or why there is none.</summary>
public sealed class TranscriptReading : OneOfBase<TranscriptDocument, TranscriptFault>
{
    private TranscriptReading(OneOf<TranscriptDocument, TranscriptFault> input)
        : base(input)
    {
    }

    /// <summary>A document was read.</summary>
    public static implicit operator TranscriptReading(TranscriptDocument document) => new(document);

    /// <summary>Nothing could be read.</summary>
    public static implicit operator TranscriptReading(TranscriptFault fault) => new(fault);
}
