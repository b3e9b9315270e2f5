using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// The rows of PROJECTS that name a project, with what was understood of them; the lists run parallel to the project index.
/// </summary>
internal sealed class ProjectRows(ProjectColumns columns)
{
    public ProjectColumns Columns { get; } = columns;

    public ProjectIndex Index { get; } = new();

    public List<PabulibRow> Rows { get; } = [];

    public List<byte[]> Ids { get; } = [];

    public List<ExactNumber> Costs { get; } = [];
}
