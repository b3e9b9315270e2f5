using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tadafor.PublicApi.Tests;

/// <summary>
/// No line of code is longer than the editor configuration says, unless what goes beyond is one text in quotation marks: words for people
/// and style sheets are not cut into pieces.
/// </summary>
public class LineLengthTests
{
    private static readonly int _longest = File.ReadLines(Path.Combine(Golden.RepositoryRoot, ".editorconfig"))
        .Where(l => l.StartsWith("max_line_length", StringComparison.Ordinal))
        .Select(l => int.Parse(l.Split('=')[1], CultureInfo.InvariantCulture)).First();

    [Fact]
    public void Lines_of_code_are_as_short_as_the_editor_configuration_says()
    {
        string[] folders = ["src", "tests", "samples", "benchmarks", "smoke"];
        Assert.Empty(folders
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, f), "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => TooLong(File.ReadAllText(f)).Select(line => $"{Path.GetRelativePath(Golden.RepositoryRoot, f)}:{line}")));
    }

    [Theory]
    [InlineData("int a = 1;", false)]
    [InlineData("// {0}", true)]
    [InlineData("int a = 1 {0};", true)]
    [InlineData("string a = \"{0}\";", false)]
    [InlineData("string a = $\"{{1}}{0}\";", false)]
    public void A_long_line_is_one_whose_end_is_not_a_text(string line, bool tooLong)
    {
        string filling = string.Concat(Enumerable.Repeat("+ 1 ", 60));
        Assert.Equal(tooLong, TooLong(line.Replace("{0}", filling, StringComparison.Ordinal)).Any());
    }

    private static IEnumerable<int> TooLong(string text)
    {
        SourceText source = SourceText.From(text);
        TextLine[] lines = [.. source.Lines.Where(l => l.ToString().TrimEnd(')', ']', ',', ';', '"').Length > _longest)];
        if (lines.Length == 0)
        {
            return [];
        }

        SyntaxNode root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        return lines.Where(l => !IsInText(root, l.Start + _longest)).Select(l => l.LineNumber + 1);
    }

    private static bool IsInText(SyntaxNode root, int at)
    {
        SyntaxToken token = root.FindToken(at);
        return token.Span.Contains(at)
            && (token.IsKind(SyntaxKind.StringLiteralToken)
                || token.Parent!
                    .AncestorsAndSelf()
                    .Any(n => n.IsKind(SyntaxKind.StringLiteralExpression) || n is InterpolatedStringExpressionSyntax));
    }
}
