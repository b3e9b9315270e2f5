using System.Globalization;
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

Console.Error.WriteLine("Usage: tadafor-elections synthetic <voters> <projects> <mean approvals> <seed> <path or ->");
return 2;
