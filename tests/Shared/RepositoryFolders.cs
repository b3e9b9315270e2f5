namespace Tadafor.Tests;

/// <summary>Where the files of the repository and of the public collections are.</summary>
internal static class RepositoryFolders
{
    /// <summary>
    /// The repository. Found from where the program runs, not from where it was compiled: a build for publication replaces source paths.
    /// </summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The public collections: the folder named by <c>TADAFOR_SHARED</c>, or <c>../shared</c> beside the repository. It may not be there.
    /// </summary>
    public static string PublicCollections { get; } =
        Environment.GetEnvironmentVariable("TADAFOR_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tadafor.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException("This runs outside the repository: no folder above it holds Tadafor.sln.");
        }

        return folder.FullName;
    }
}
