namespace Tadafor.Domain.Law;

/// <summary>Kleene's three truth values.</summary>
public enum Truth
{
    /// <summary>Not known; <c>default</c>.</summary>
    Unknown = 0,

    /// <summary>Known to be false.</summary>
    No,

    /// <summary>Known to be true.</summary>
    Yes,
}
