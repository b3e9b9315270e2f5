namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Whether a candidate is a woman or a man, as a minimum of women needs to know.</summary>
public enum Gender
{
    /// <summary>The file does not say. <c>default</c>.</summary>
    NotStated = 0,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,
}
