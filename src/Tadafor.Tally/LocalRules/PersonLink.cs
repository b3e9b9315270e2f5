namespace Tadafor.Tally.LocalRules;

/// <summary>What ties a person to the commune.</summary>
internal enum PersonLink
{
    /// <summary>Living there.</summary>
    Residence = 0,

    /// <summary>Working, trading or studying there.</summary>
    Activity,
}
