namespace Tadafor.Rules.Texts;

/// <summary>How a text for people is set.</summary>
public enum TextStyle
{
    /// <summary>Plain text in lines of about a hundred columns; <c>default</c>.</summary>
    Plain = 0,

    /// <summary>Markdown.</summary>
    Markdown,
}
