using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Where PROJECTS keeps what a count can use; -1 for columns it does not have. Older names of columns are understood.</summary>
internal sealed class ProjectColumns(PabulibTable projects)
{
    public int Id { get; } = projects.Column("project_id");

    public int Cost { get; } = projects.Column("cost");

    public int Name { get; } = projects.Column("name");

    public int Category { get; } = Either(projects, "category", "categories");

    public int Beneficiaries { get; } = Either(projects, "beneficiaries", "target");

    public int District { get; } = projects.Column("district");

    private static int Either(PabulibTable projects, string name, string olderName) =>
        projects.Column(name) is >= 0 and int column ? column : projects.Column(olderName);
}
