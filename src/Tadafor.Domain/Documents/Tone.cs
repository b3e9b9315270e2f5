namespace Tadafor.Domain.Documents;

/// <summary>How a paragraph stands on a page.</summary>
internal enum Tone
{
    /// <summary>As any other; <c>default</c>.</summary>
    Plain = 0,

    /// <summary>The sentence that everything else explains.</summary>
    Lead,

    /// <summary>Stands back.</summary>
    Note,

    /// <summary>Something is not settled.</summary>
    Open,

    /// <summary>A line above the title.</summary>
    Eyebrow,

    /// <summary>Where and when.</summary>
    Place,

    /// <summary>A reason.</summary>
    Why,

    /// <summary>Words of the law.</summary>
    Law,
}
