using NodaTime;

namespace Tadafor.Rules.Book.Reviews;

/// <summary>A signature: who signed what of an article, when, and the digest of what was signed.</summary>
/// <param name="Article">The article, such as <c>113-14/123</c>.</param>
/// <param name="Aspect">What was signed.</param>
/// <param name="Digest">The digest that stood on the page.</param>
/// <param name="By">Who signed, as they wrote it.</param>
/// <param name="On">The day.</param>
internal sealed record Review(string Article, ReviewAspect Aspect, string Digest, string By, LocalDate On)
{
    /// <summary>Whether what was signed is what stands now.</summary>
    public bool Holds(string now) => now.StartsWith(Digest, StringComparison.Ordinal);
}
