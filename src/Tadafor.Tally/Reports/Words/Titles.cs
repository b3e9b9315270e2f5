using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Projects as people know them: identifier and title, safe inside a sentence of either direction.</summary>
/// <param name="election">The election.</param>
internal sealed class Titles(Election election)
{
    private readonly Dictionary<string, Project> _byId = election.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The project's identifier and title.</summary>
    public Phrase Of(string id) => Of(_byId[id]);

    /// <summary>The project's identifier and title.</summary>
    public static Phrase Of(Project project) => project.Name.Length == 0
        ? Words(project.Id)
        : new Phrase("{0} «{1}»", "{0} « {1} »", "{0} “{1}”").With(Words(project.Id), Words(project.Name));

    /// <summary>Any words of the file.</summary>
    public static Phrase Words(string words) => Bidi.Quoted(words);
}
