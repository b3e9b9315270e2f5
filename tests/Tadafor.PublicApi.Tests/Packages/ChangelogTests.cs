using System.Text.RegularExpressions;

namespace Tadafor.PublicApi.Tests.Packages;

/// <summary>
/// An entry of the changelog, which is also the note of the release on the page of each package, says its kind; where law is concerned, the
/// legal periods.
/// </summary>
public partial class ChangelogTests
{
    public static TheoryData<string> Heads() =>
    [
        .. Entry().Matches(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "CHANGELOG.md")))
            .Select(entry => entry.Groups[1].Value.ReplaceLineEndings(" "))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Heads))]
    public void An_entry_says_its_kind_and_the_legal_periods_concerned(string head) => Assert.True(Said().IsMatch(head), head);

    [Theory]
    [InlineData("Law, petitions:", false)]
    [InlineData("Law, petitions, from 24 July 2015:", true)]
    [InlineData("Correction:", false)]
    [InlineData("Correction, all periods:", true)]
    [InlineData("Technical:", true)]
    [InlineData("News:", false)]
    public void A_head_without_kind_or_period_is_seen(string head, bool said) => Assert.Equal(said, Said().IsMatch(head));

    [Fact]
    public void The_version_released_is_the_one_the_changelog_and_the_citation_name()
    {
        string version = Version().Match(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "Directory.Build.props"))).Groups[1].Value;
        string changelog = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "CHANGELOG.md"));
        string citation = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "CITATION.cff"));
        Assert.Contains($"({version})", changelog, StringComparison.Ordinal);
        Assert.Contains($"\nversion: {version}\n", citation, StringComparison.Ordinal);
    }

    [GeneratedRegex("<VersionPrefix>(.+?)</VersionPrefix>")]
    private static partial Regex Version();

    [GeneratedRegex(@"^- \*\*(.+?)\*\*", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(Technical\b.*|(Law|Correction)\b.*(\b(from|since) +\d{1,2} \w+ \d{4}|\ball periods|\bwording of \d{4}).*):$")]
    private static partial Regex Said();
}
