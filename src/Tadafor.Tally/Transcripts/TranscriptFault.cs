using Tadafor.Domain.Words;

namespace Tadafor.Tally.Transcripts;

/// <summary>One thing wrong with a transcript: where, and what.</summary>
public sealed record TranscriptFault
{
    internal TranscriptFault(string path, Phrase says)
    {
        Path = path;
        Says = says;
    }

    /// <summary>Where, as a JSON path such as <c>$.rounds[3].payments.largest</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public Phrase Says { get; }

    /// <summary>Place and reason on one line.</summary>
    public Phrase Text => new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Bidi.Quoted(Path), Says);

    /// <summary>The line in English.</summary>
    public override string ToString() => Text.En;
}
