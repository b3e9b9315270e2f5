namespace Tadafor.Tally.Analysis;

/// <summary>A way to divide projects, and with them voters, into groups.</summary>
internal enum Facet
{
    /// <summary>The district whose envelope may pay for the project; projects without one are citywide.</summary>
    District = 0,

    /// <summary>Categories. A project in several counts in each in equal parts.</summary>
    Category,

    /// <summary>Groups the project serves or comes from. A project with several counts for each in equal parts.</summary>
    Beneficiary,
}
