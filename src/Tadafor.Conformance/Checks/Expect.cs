using Tadafor.Conformance.Model;

namespace Tadafor.Conformance.Checks;

/// <summary>What a check expects; otherwise its story.</summary>
internal static class Expect
{
    public static void That(bool holds, string story)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(story);
        }
    }

    public static void Same<T>(T expected, T seen, string when)
    {
        string wanted = Said.Of(expected), got = Said.Of(seen);
        That(wanted == got, $"{when}: expected {wanted}, the store answered {got}");
    }

    /// <summary>Lists, told by the first place at which they differ.</summary>
    public static void SameList<T>(IReadOnlyList<T> expected, IReadOnlyList<T> seen, string when)
    {
        for (int i = 0; i < Math.Min(expected.Count, seen.Count); i++)
        {
            Same(expected[i], seen[i], $"{when}, item {i + 1} of {expected.Count}");
        }

        That(expected.Count == seen.Count, $"{when}: expected {expected.Count} items, the store gave {seen.Count}");
    }
}
