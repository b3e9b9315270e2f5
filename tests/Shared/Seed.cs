using FsCheck;

namespace Tadafor.Tests;

/// <summary>
/// Where everything that a property draws comes from. What generators noted while it was used is shown when the property fails: the
/// election or the ledger, not a number that stands for it.
/// </summary>
/// <param name="item">The number drawn.</param>
public sealed class Seed(int item)
{
    [ThreadStatic]
    private static List<Func<string>>? _noting;

    private List<Func<string>>? _drawn;

    /// <summary>The number drawn; reading it begins the notes.</summary>
    public int Item
    {
        get
        {
            _noting = _drawn ??= [];
            return item;
        }
    }

    /// <summary>Notes what was drawn from the seed in use; the text is made only when a property fails.</summary>
    public static T Note<T>(T drawn, Func<T, string> text)
    {
        _noting?.Add(() => text(drawn));
        return drawn;
    }

    public override string ToString() =>
        string.Join(Environment.NewLine, [$"seed {item}", .. (_drawn ?? []).Select(text => text()).Distinct(StringComparer.Ordinal)]);
}

/// <summary>Seeds, evenly drawn.</summary>
public static class Seeds
{
    public static Arbitrary<Seed> All() =>
        FsCheck.Fluent.ArbMap.Default.ArbFor<DoNotSize<int>>().Generator.Select(s => new Seed(s.Item)).ToArbitrary();
}
