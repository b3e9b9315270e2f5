namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>What a rule by loads does with projects nobody supports: their load would be infinite.</summary>
public enum UnsupportedProjects
{
    /// <summary>After all others, all tied, as if infinity were a load (pabutools).</summary>
    Last = 0,

    /// <summary>Never funded.</summary>
    Never,
}
