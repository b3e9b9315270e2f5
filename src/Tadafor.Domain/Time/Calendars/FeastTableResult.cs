using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>A table of proclaimed feasts as read: good, or all its problems.</summary>
public sealed class FeastTableResult : OneOfBase<ProclaimedFeasts, FeastProblems>
{
    private FeastTableResult(OneOf<ProclaimedFeasts, FeastProblems> input)
        : base(input)
    {
    }

    /// <summary>The table is good.</summary>
    public static implicit operator FeastTableResult(ProclaimedFeasts feasts) => new(feasts);

    /// <summary>The table has problems.</summary>
    public static implicit operator FeastTableResult(FeastProblems problems) => new(problems);
}

/// <summary>Everything wrong with a table of feasts.</summary>
public sealed record FeastProblems
{
    internal FeastProblems(Sequence<FeastProblem> all) => All = all;

    /// <summary>The problems, in the order of the table; never empty.</summary>
    public Sequence<FeastProblem> All { get; }
}

/// <summary>One thing wrong with a table of feasts: where, why, and what to do.</summary>
public sealed record FeastProblem
{
    private FeastProblem(ProclaimedFeast feast, Phrase text)
    {
        Feast = feast;
        Text = text;
    }

    /// <summary>The entry.</summary>
    public ProclaimedFeast Feast { get; }

    /// <summary>What is wrong and what to do.</summary>
    public Phrase Text { get; }

    internal static FeastProblem FarFromProjection(ProclaimedFeast feast, FeastWindow window) => new(
        feast,
        new Phrase(
            "{0}: {1} بعيد عن المتوقع (بين {2} و{3})؛ تحقق من السنة الهجرية ومن التاريخ",
            "{0} : le {1} est loin de la projection (entre le {2} et le {3}) ; vérifiez l'année hégirienne et la date",
            "{0}: {1} is far from the projection (between {2} and {3}); check the Hijri year and the date")
            .With(feast.Feast.Name, Numerals.Date(feast.FirstDay), Numerals.Date(window.Earliest), Numerals.Date(window.Latest)));

    internal static FeastProblem Contradiction(ProclaimedFeast first, ProclaimedFeast second) => new(
        second,
        new Phrase(
            "{0} ورد مرتين بمعطيات مختلفة ({1} و{2})؛ احتفظ بالمعلن رسميا",
            "{0} figure deux fois avec des données différentes ({1} et {2}) ; gardez celle qui fut proclamée",
            "{0} is given twice with different data ({1} and {2}); keep the one that was proclaimed")
            .With(second.Feast.Name, Numerals.Date(first.FirstDay), Numerals.Date(second.FirstDay)));
}
