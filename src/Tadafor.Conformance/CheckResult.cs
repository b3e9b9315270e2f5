namespace Tadafor.Conformance;

/// <summary>One check and what came of it.</summary>
/// <param name="Name">Its name, such as <c>acts/stale-version</c>; it does not change between versions of the kit.</param>
/// <param name="Promise">What a store promises, in a sentence.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Story">What was done, expected and seen, or why it did not run; <see langword="null"/> when it passed.</param>
public sealed record CheckResult(string Name, string Promise, CheckStatus Status, string? Story);
