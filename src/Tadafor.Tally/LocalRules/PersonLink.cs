namespace Tadafor.Tally.LocalRules;

/// <summary>What ties a person to the commune.</summary>
public enum PersonLink
{
    /// <summary>Living there.</summary>
    Residence = 0,

    /// <summary>Working, trading or studying there.</summary>
    Activity,
}
