namespace Tadafor.Tally.Constraints;

/// <summary>Which projects the citywide pot may pay for.</summary>
internal enum CityPotScope
{
    /// <summary>Projects of no district only.</summary>
    CitywideProjects = 0,

    /// <summary>All projects: those of no district, and those of districts that their own envelope did not pay for.</summary>
    AllProjects,
}
