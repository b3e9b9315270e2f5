using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Control;

/// <summary>The road of a decision in words: by when, who, under which article, what was done.</summary>
public static class DecisionRoadText
{
    private static readonly Phrase _needs = new(
        "لا ينفذ إلا بعد التأشير عليه",
        "exécutoire seulement après visa",
        "enforceable only after a visa");

    private static readonly Phrase _needsNot = new("لا يخضع للتأشير", "non soumise au visa", "needs no visa");

    private static readonly Phrase _notSaid = new(
        "لا يبين الملف هل يخضع للتأشير",
        "le fichier ne dit pas si elle est soumise au visa",
        "the file does not say whether it needs a visa");

    private static readonly Phrase _done = new("أنجز يوم {0}: {1}", "fait le {0} : {1}", "done on {0}: {1}");

    private static readonly Phrase _rests = new("يتوقف على {0}", "dépend de {0}", "rests on {0}");

    private static readonly Phrase _provisional = new(
        "مؤقت في انتظار إعلان {0}",
        "provisoire, en attente de proclamation : {0}",
        "provisional until proclaimed: {0}");

    /// <summary>The road as plain text.</summary>
    public static string Of(DecisionRoad road, Language language)
    {
        ArgumentNullException.ThrowIfNull(road);
        return IndentedText.Of(Lines(road), language);
    }

    /// <summary>Whether it needs a visa.</summary>
    internal static Phrase VisaOf(DecisionRoad road) => road.NeedsVisa switch
    {
        Truth.Yes => _needs,
        Truth.No => _needsNot,
        Truth.Unknown => _notSaid,
    };

    /// <summary>When a step was done, and whether that was in time.</summary>
    internal static Phrase DoneOf(RoadStep step, LocalDate day) => _done.With(Numerals.Date(day), Kept(step.InTime));

    private static Phrase Kept(Truth inTime) => inTime switch
    {
        Truth.Yes => new("داخل الأجل", "dans le délai", "in time"),
        Truth.No => new("بعد الأجل", "hors délai", "late"),
        Truth.Unknown => new(
            "لا يحسم هل كان داخل الأجل",
            "dans le délai ou non : indéterminé",
            "in time or not: not decided"),
    };

    private static IEnumerable<(int Depth, Phrase Words)> Lines(DecisionRoad road)
    {
        yield return (0, Phrase.Pair(Bidi.Quoted(road.Decision.Reference), VisaOf(road)));
        foreach (RoadStep step in road.Steps)
        {
            foreach ((int, Phrase) line in Lines(step))
            {
                yield return line;
            }
        }
    }

    /// <summary>A step as an entry of a page: in time, late, passed, or to come; who, when, and under which article.</summary>
    /// <param name="step">The step.</param>
    /// <param name="passed">What to say where its time may have passed and the file does not have it; <see langword="null"/> where
    /// not.</param>
    internal static Entry Entry(RoadStep step, Phrase? passed = null) => new(
        step is { DoneOn: not null, InTime: Truth.No } ? "✗"
            : step is { DoneOn: not null, InTime: Truth.Yes } ? "✓"
            : step.DoneOn is not null || passed is not null ? "?"
            : "…",
        [new Strong(step.Entry.Duty.Capital()), Separators.Colon, step.Awaits ?? DueDay.Of(step.Entry)],
        [.. More(step).Concat(passed is null ? [] : (Phrase[])[passed]).Select(words => new Detail(null, words))]);

    /// <summary>A step in words.</summary>
    internal static IEnumerable<(int Depth, Phrase Words)> Lines(RoadStep step)
    {
        TimetableEntry entry = step.Entry;
        yield return (1, Phrase.Pair(entry.Duty, step.Awaits ?? DueDay.Of(entry)));
        foreach (Phrase words in More(step))
        {
            yield return (2, words);
        }
    }

    // Who, under which article, what was done, and what that rests on.
    private static IEnumerable<Phrase> More(RoadStep step)
    {
        TimetableEntry entry = step.Entry;
        yield return Phrase.Join(Separators.Semicolon, entry.Cites.Select(c => c.Text).Prepend(entry.Bearer));
        if (entry.Remark is { } remark)
        {
            yield return remark;
        }

        if (step.DoneOn is { } day)
        {
            yield return DoneOf(step, day);
        }

        if (entry.Awaited.Count > 0)
        {
            yield return _provisional.With(Listing.Of(entry.Awaited));
        }

        if (entry.Questions.Count > 0)
        {
            yield return _rests.With(Listing.OfCodes([.. entry.Questions.Select(q => q.Id)]));
        }
    }
}
