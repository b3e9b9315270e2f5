using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Reviews;

/// <summary>The signatures of the files in <c>docs/law/reviews</c>, as they stood when the library was built.</summary>
internal static class ReviewRegister
{
    private const string Folder = "reviews/";

    private static readonly ILookup<string, Review> _signed =
        Texts().SelectMany(file => ReviewFile.Read(file.Instrument, file.Text).Reviews).ToLookup(r => r.Article);

    /// <summary>The signatures of an article, of all three kinds, in the order of the file.</summary>
    public static IReadOnlyList<Review> Of(Article article) => [.. _signed[article.Id]];

    /// <summary>The files, each with the text of law it is about.</summary>
    public static IEnumerable<(string Instrument, string Text)> Texts()
    {
        foreach (string name in typeof(ReviewRegister).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using StreamReader reader = new(typeof(ReviewRegister).Assembly.GetManifestResourceStream(name)!);
                yield return (Path.GetFileNameWithoutExtension(name[Folder.Length..]), reader.ReadToEnd());
            }
        }
    }
}
