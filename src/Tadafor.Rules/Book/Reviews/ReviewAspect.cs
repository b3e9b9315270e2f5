namespace Tadafor.Rules.Book.Reviews;

/// <summary>What of an article a jurist signs, each apart from the others.</summary>
internal enum ReviewAspect
{
    /// <summary>The restatement and the deciding words are faithful to the official text.</summary>
    Fidelity = 0,

    /// <summary>The rules encode a reading that the text bears.</summary>
    Reading,

    /// <summary>The defaults of the open questions can be defended.</summary>
    Default,
}
