namespace Tadafor.Domain.Law;

/// <summary>
/// How a provision binds. Only <see cref="Mandatory"/> conditions decide an outcome; the others are reported as what they are.
/// </summary>
public enum Force
{
    /// <summary>Binding: unsatisfied, it decides.</summary>
    Mandatory = 0,

    /// <summary>An obligation of means: steps must be taken, no result is guaranteed.</summary>
    Endeavour,

    /// <summary>The commune's own internal rules.</summary>
    Local,

    /// <summary>A guide or a practice.</summary>
    Recommended,
}
