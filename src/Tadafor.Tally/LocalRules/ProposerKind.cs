namespace Tadafor.Tally.LocalRules;

/// <summary>Who makes a proposal.</summary>
public enum ProposerKind
{
    /// <summary>A person.</summary>
    Citizen = 0,

    /// <summary>An association.</summary>
    Association,

    /// <summary>Several persons together, without an association.</summary>
    Group,
}
