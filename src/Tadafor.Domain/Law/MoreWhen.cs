using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>How many more of something are needed in one case of those that the file leaves open.</summary>
public sealed record MoreWhen
{
    private static readonly Phrase _nothing = new("لا شيء", "rien", "nothing");
    private static readonly Phrase _case = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    internal MoreWhen(Phrase when, long additional)
    {
        When = when;
        Additional = additional;
    }

    /// <summary>The case, such as fewer than 35,000 inhabitants.</summary>
    public Phrase When { get; }

    /// <summary>How many more; zero where none is needed.</summary>
    public long Additional { get; }

    internal Phrase Text(CountedNoun unit) => _case.With(Additional == 0 ? _nothing : unit.Of(Additional), When);
}
