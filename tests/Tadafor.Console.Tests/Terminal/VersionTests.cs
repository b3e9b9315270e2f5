using Tadafor.Rules;

namespace Tadafor.Console.Tests.Terminal;

/// <summary><c>tadafor --version</c>.</summary>
public class VersionTests
{
    [Fact]
    public void The_version_names_the_edition_of_the_law_and_its_digest()
    {
        (int code, string output, _) = Tests.Shell.Run("--version");
        Assert.Equal(0, code);
        Assert.StartsWith("tadafor ", output, StringComparison.Ordinal);
        Assert.Contains($"rules {Rulebook.Edition.Version}, digest {Rulebook.Edition.Digest}", output, StringComparison.Ordinal);
    }
}
