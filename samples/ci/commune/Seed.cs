using System.Globalization;

namespace Commune.Tests;

/// <summary>The seed of everything random, from the environment or of this run; given back, it draws the same.</summary>
internal static class Seed
{
    public static int OfRun { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COMMUNE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out int given)
            ? given
            : Random.Shared.Next(1, 1_000_000);

    public static string Text => $"COMMUNE_SEED={OfRun} dotnet test";
}
