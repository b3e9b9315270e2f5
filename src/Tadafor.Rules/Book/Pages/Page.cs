using Tadafor.Domain.Documents;

namespace Tadafor.Rules.Book.Pages;

/// <summary>A page of the rule book in one language.</summary>
/// <param name="Key">What links call it: an article's identifier, or the name of an index.</param>
/// <param name="Path">Its path without extension, such as <c>113-14/article-123</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record Page(string Key, string Path, string Title, IReadOnlyList<Block> Blocks);
