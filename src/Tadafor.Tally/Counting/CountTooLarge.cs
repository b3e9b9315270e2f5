using Tadafor.Domain.Words;

namespace Tadafor.Tally.Counting;

/// <summary>
/// An election is too large for a rule: its count was given up at a stated amount of work, the same on every machine. Nothing is funded by
/// it.
/// </summary>
public sealed record CountTooLarge
{
    internal CountTooLarge(CountWork work, long most)
    {
        Work = work;
        Most = most;
    }

    /// <summary>What there was too much of.</summary>
    internal CountWork Work { get; }

    /// <summary>How much of it a count may have.</summary>
    public long Most { get; }

    /// <summary>What was too much.</summary>
    public Phrase Reason => (Work switch
    {
        CountWork.EndowmentSteps => new Phrase(
            "هذا الاقتراع أكبر من أن يُفرز بهذه القاعدة: تنمية الحصص خطوة خطوة تتطلب أكثر من {0} فرز.",
            "Ce scrutin est trop grand pour cette règle : faire croître les parts pas à pas demande plus de {0} comptes.",
            "This election is too large for this rule: growing the shares step by step takes more than {0} runs."),
        CountWork.EndowmentReadings => new Phrase(
            "هذا الاقتراع أكبر من أن يُفرز بهذه القاعدة: تنمية الحصص خطوة خطوة تتطلب أكثر من {0} قراءة للأوراق.",
            "Ce scrutin est trop grand pour cette règle : faire croître les parts pas à pas demande plus de {0} lectures de bulletins.",
            "This election is too large for this rule: growing the shares step by step takes more than {0} readings of ballots."),
        CountWork.ExactComparisons => new Phrase(
            "هذا الاقتراع أكبر من أن يُفرز بهذه القاعدة: مشاريع كثيرة تتقارب حتى تلزم أكثر من {0} مقارنة تامة.",
            "Ce scrutin est trop grand pour cette règle : des projets trop nombreux sont si proches qu'il faudrait plus de {0} comparaisons exactes.",
            "This election is too large for this rule: so many projects are so close that more than {0} exact comparisons would be needed."),
        CountWork.SelectionsKept => new Phrase(
            "هذا الاقتراع أكبر من أن يُفرز بهذه القاعدة: يجب الاحتفاظ بأكثر من {0} اختيار في آن واحد.",
            "Ce scrutin est trop grand pour cette règle : plus de {0} sélections devraient être gardées à la fois.",
            "This election is too large for this rule: more than {0} selections would have to be kept at a time."),
        _ => new Phrase(
            "هذا الاقتراع أكبر من أن يُفرز بهذه القاعدة: يجب مقارنة أكثر من {0} اختيار.",
            "Ce scrutin est trop grand pour cette règle : plus de {0} sélections devraient être comparées.",
            "This election is too large for this rule: more than {0} selections would have to be compared."),
    }).With(Numerals.Number(Most));

    /// <summary>What to do.</summary>
    public Phrase Remedy => Work is CountWork.EndowmentSteps or CountWork.EndowmentReadings
        ? new(
            "اختر خطوة أكبر أو تكملة أخرى.",
            "Choisissez un pas plus grand, ou une autre complétion.",
            "Choose a larger step, or another completion.")
        : new(
            "اختر طريقة أخرى لهذه الأوراق.",
            "Choisissez une autre méthode pour ces bulletins.",
            "Choose another method for these ballots.");
}

/// <summary>What a count may have too much of.</summary>
internal enum CountWork
{
    /// <summary>Runs at endowments that grow step by step.</summary>
    EndowmentSteps = 0,

    /// <summary>Ballots read by such runs.</summary>
    EndowmentReadings,

    /// <summary>Exact comparisons of projects too close to tell apart otherwise.</summary>
    ExactComparisons,

    /// <summary>Selections kept in memory at a time.</summary>
    SelectionsKept,

    /// <summary>Selections compared in all.</summary>
    SelectionsCompared,
}
