using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets.LocalRules;

/// <summary>What is found at one place of a document.</summary>
/// <param name="Place">The path in the document, such as <c>$.ballots.limits</c>.</param>
/// <param name="Finding">What is found, with its articles or the local rule.</param>
/// <param name="Remedy">What to change or to add; <see langword="null"/> where nothing is asked.</param>
public sealed record PlacedFinding(string Place, Finding Finding, Phrase? Remedy);
