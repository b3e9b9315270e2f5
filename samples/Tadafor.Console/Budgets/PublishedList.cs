using System.Security.Cryptography;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Budgets;

/// <summary>Proposals and their list, with the digest by which papers and acts name the file.</summary>
/// <param name="File">What the file says.</param>
/// <param name="Digest">SHA-256 of the file, 64 hexadecimal digits.</param>
internal sealed record PublishedList(ProjectsFile File, string Digest)
{
    /// <summary>The list; nothing, and every complaint, when it cannot be read.</summary>
    public static PublishedList? Read(string path, Language language, Surroundings around, List<Complaint> complaints)
    {
        string digest = "";
        ProjectsFile? list = InputFile.Read(
            path,
            stream =>
            {
                using MemoryStream copy = new();
                stream.CopyTo(copy);
                digest = Convert.ToHexStringLower(SHA256.HashData(copy.GetBuffer().AsSpan(0, (int)copy.Length)));
                copy.Position = 0;
                return ProjectsJson.Read(copy);
            },
            language,
            around,
            complaints);
        return list is null ? null : new(list, digest);
    }
}
