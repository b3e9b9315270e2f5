using System.Reflection;
using PublicApiGenerator;
using Tadafor.Domain.Words;

namespace Tadafor.PublicApi.Tests;

/// <summary>The public surface of each package is a committed file: a change is seen in review.</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions _options = new() { IncludeAssemblyAttributes = false };

    [Theory]
    [InlineData("Tadafor.Domain")]
    [InlineData("Tadafor.Tally")]
    [InlineData("Tadafor.Abstractions")]
    [InlineData("Tadafor.Rules")]
    [InlineData("Tadafor.Conformance")]
    public void The_public_surface_is_the_committed_one(string package)
    {
        // Loading the law pulls the other packages in; Assembly.Load finds all beside the test.
        _ = typeof(Phrase);
        Golden.Matches($"tests/Tadafor.PublicApi.Tests/{package}.api.txt", Assembly.Load(package).GeneratePublicApi(_options) + "\n");
    }
}
