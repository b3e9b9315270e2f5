using System.Globalization;
using System.IO.Compression;
using Tadafor.Elections;

if (args is ["synthetic", string voters, string projects, string mean, string seed, string path])
{
    Recipe recipe = new()
    {
        Name = "synthetic",
        Seed = ulong.Parse(seed, CultureInfo.InvariantCulture),
        Voters = int.Parse(voters, CultureInfo.InvariantCulture),
        Projects = int.Parse(projects, CultureInfo.InvariantCulture),
        MaxLength = (2 * int.Parse(mean, CultureInfo.InvariantCulture)) - 1,
    };
    using Stream file = path == "-" ? Console.OpenStandardOutput() : File.Create(path);
    ElectionMaker.Write(recipe, file);
    return 0;
}

if (args is ["samples", string folder])
{
    foreach (Recipe recipe in Recipes.Kept)
    {
        using Stream file = File.Create(Path.Combine(folder, $"{recipe.Name}.pb"));
        ElectionMaker.Write(recipe, file);
    }

    foreach (Recipe recipe in Recipes.Compressed)
    {
        using Stream file = File.Create(Path.Combine(folder, $"{recipe.Name}.pb.gz"));
        using GZipStream packed = new(file, CompressionLevel.SmallestSize);
        ElectionMaker.Write(recipe, packed);
    }

    return 0;
}

Console.Error.WriteLine("""
    Makes elections from a seed. The same seed gives the same bytes on any machine.

      tadafor-elections samples <folder>
      tadafor-elections synthetic <voters> <projects> <mean approvals> <seed> <path, or - for standard output>
    """);
return 2;
