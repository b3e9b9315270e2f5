using Tadafor.Domain.Words;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Which project an identifier on a ballot names: the one so written, else the one so read, digits of any keyboard and marks that nobody
/// sees apart, where that is one project alone.
/// </summary>
internal sealed class ProjectNames
{
    private const int Several = -1;

    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _read = new(StringComparer.Ordinal);

    /// <param name="projects">The projects; their identifiers are distinct.</param>
    public ProjectNames(IReadOnlyList<Project> projects)
    {
        for (int i = 0; i < projects.Count; i++)
        {
            _written.Add(projects[i].Id, i);
            string read = Read(projects[i].Id);
            _read[read] = _read.ContainsKey(read) ? Several : i;
        }
    }

    /// <summary>Whether a project is written so.</summary>
    public bool AreWritten(string id) => _written.ContainsKey(id);

    /// <summary>The place of the project in the list.</summary>
    public bool TryFind(string id, out int project) =>
        _written.TryGetValue(id, out project) || (_read.TryGetValue(Read(id), out project) && project != Several);

    private static string Read(string id) => PlainSpelling.Of(id).Trim(' ', '\t');
}
