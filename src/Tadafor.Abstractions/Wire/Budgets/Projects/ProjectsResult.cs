using OneOf;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>What comes of reading the proposals of a call: the file, or everything that is wrong with the document.</summary>
public sealed class ProjectsResult : OneOfBase<ProjectsFile, DocumentFaults>
{
    private ProjectsResult(OneOf<ProjectsFile, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A file was read.</summary>
    public static implicit operator ProjectsResult(ProjectsFile file) => new(file);

    /// <summary>The document has faults.</summary>
    public static implicit operator ProjectsResult(DocumentFaults faults) => new(faults);
}
