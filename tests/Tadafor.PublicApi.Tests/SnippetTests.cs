using System.Reflection;
using System.Runtime.Loader;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tadafor.PublicApi.Tests;

/// <summary>
/// Every C# snippet of the README, of <c>docs/</c> and of the packages' pages is compiled against the public packages alone and run. A text
/// block that directly follows a snippet is what it must print.
/// </summary>
public class SnippetTests
{
    private static IEnumerable<string> PackagePages => Directory.EnumerateFiles(
        Path.Combine(Golden.RepositoryRoot, "src"),
        "PACKAGE.md",
        SearchOption.AllDirectories);

    public static TheoryData<string, int> All()
    {
        TheoryData<string, int> data = [];
        IEnumerable<string> pages = Directory.EnumerateFiles(
            Path.Combine(Golden.RepositoryRoot, "docs"),
            "*.md",
            SearchOption.AllDirectories)
            .Append(Path.Combine(Golden.RepositoryRoot, "README.md"))
            .Concat(PackagePages);
        foreach (string page in pages.Order(StringComparer.Ordinal))
        {
            foreach ((FencedCodeBlock snippet, _) in Snippets(page))
            {
                data.Add(Path.GetRelativePath(Golden.RepositoryRoot, page), snippet.Line + 1);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_snippet_compiles_runs_and_prints_what_the_page_says(string page, int line)
    {
        (FencedCodeBlock snippet, FencedCodeBlock? expected) = Snippets(Path.Combine(
            Golden.RepositoryRoot,
            page)).Single(s => s.Snippet.Line + 1 == line);
        string printed = Run(snippet.Lines.ToString());
        if (expected is not null)
        {
            Assert.Equal(expected.Lines.ToString().Trim(), printed.Trim());
        }
    }

    [Fact]
    public void The_first_snippet_of_the_readme_has_at_most_twenty_lines()
    {
        (FencedCodeBlock snippet, _) = Snippets(Path.Combine(Golden.RepositoryRoot, "README.md")).First();
        Assert.InRange(snippet.Lines.Count, 1, 20);
    }

    [Fact]
    public void Every_package_has_a_page_with_its_first_ten_lines()
    {
        Assert.Equal(5, PackagePages.Count());
        Assert.All(PackagePages, page => Assert.InRange(Snippets(page).First().Snippet.Lines.Count, 1, 10));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_job_needs_at_most_three_usings(string page, int line)
    {
        (FencedCodeBlock snippet, _) = Snippets(Path.Combine(Golden.RepositoryRoot, page)).Single(s => s.Snippet.Line + 1 == line);
        Assert.InRange(
            CSharpSyntaxTree.ParseText(snippet.Lines.ToString()).GetCompilationUnitRoot().Usings.Count,
            0,
            3);
    }

    private static IEnumerable<(FencedCodeBlock Snippet, FencedCodeBlock? Expected)> Snippets(string page)
    {
        List<Block> blocks = [.. Markdown.Parse(File.ReadAllText(page))];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is FencedCodeBlock { Info: "csharp" } snippet)
            {
                yield return (snippet, i + 1 < blocks.Count && blocks[i + 1] is FencedCodeBlock { Info: "text" } text ? text : null);
            }
        }
    }

    private static string Run(string source)
    {
        const string ImplicitUsings =
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;\n";
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<MetadataReference> references = trusted
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpParseOptions parse = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"snippet{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, parse), CSharpSyntaxTree.ParseText(source, parse)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        AssemblyLoadContext context = new(null, isCollectible: true);
        MethodInfo entry = context.LoadFromStream(image).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new();
        string folder = Directory.GetCurrentDirectory();
        Console.SetOut(output);
        Directory.SetCurrentDirectory(Golden.RepositoryRoot);
        try
        {
            object? returned = entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (returned as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString();
    }
}
