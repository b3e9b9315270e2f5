namespace Tadafor.Domain.Words;

/// <summary>The languages the law is rendered in. Arabic is the language of the original texts; the others restate it.</summary>
public enum Language
{
    /// <summary>Arabic, written right to left, with the digits 0-9 in use in Morocco.</summary>
    Arabic = 0,

    /// <summary>French.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
