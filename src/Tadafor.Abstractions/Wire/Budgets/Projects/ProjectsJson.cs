using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>
/// Proposals of a call and the list that came of them as JSON documents, format <see cref="Schema"/> (see
/// <c>docs/schemas/budget-projects.v1.json</c>). Reading is strict and never throws for what a document holds: every fault is listed at
/// once.
/// </summary>
public static class ProjectsJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-projects/1";

    /// <summary>Reads a file.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static ProjectsResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProjectsFile? file = null;
        DocumentFaults? faults = SmallDocument.Read(json, ProjectsReader.Kinds, root => file = ProjectsReader.Document(root));
        return faults is null ? file! : faults;
    }

    /// <summary>Reads a file from text.</summary>
    public static ProjectsResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a file without waiting for the stream.</summary>
    public static Task<ProjectsResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a file in its canonical form: no field for what is not known.</summary>
    public static void Write(ProjectsFile file, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json => ProjectsWriter.Fields(json, file));
    }

    /// <summary>Writes a file without waiting for the stream.</summary>
    public static Task WriteAsync(ProjectsFile file, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(file, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(ProjectsFile file) => SmallDocument.ToText(stream => Write(file, stream));
}
