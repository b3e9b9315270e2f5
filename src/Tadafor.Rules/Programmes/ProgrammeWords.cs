using System.Globalization;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Programmes;

/// <summary>The words that the text and the page of a programme share.</summary>
internal static class ProgrammeWords
{
    /// <summary>Whether what the decree asks was done.</summary>
    public static Phrase Done { get; } = new(
        "أنجز ما يطلبه المرسوم إلى هذا اليوم، وفي أجله",
        "ce que le décret demande à ce jour a été fait, dans les délais",
        "what the decree asks by this day was done, and in time");

    /// <summary>The evaluation of a year.</summary>
    public static Phrase Year { get; } = new("تقييم سنة {0}", "évaluation de l'année {0}", "evaluation of the year {0}");

    /// <summary>Of a year without a report.</summary>
    public static Phrase WithoutReport { get; } = new(
        "لا تقرير تقييم في الملف عن سنة {0}، دون أن يعني ذلك أنه لم يعد",
        "aucun rapport d'évaluation dans le fichier pour l'année {0}, ce qui ne dit pas qu'il n'y en a pas eu",
        "no evaluation report on file for the year {0}, which does not say that there was none");

    /// <summary>Before a project.</summary>
    public static Phrase Project { get; } = new("مشروع", "projet", "project");

    /// <summary>What an indicator aims at.</summary>
    public static Phrase Target { get; } = new("الهدف {0}", "cible {0}", "target {0}");

    /// <summary>Of an indicator that aims at no number.</summary>
    public static Phrase NoTarget { get; } = new("دون هدف مرقم", "sans cible chiffrée", "no target");

    /// <summary>Above the road of the decision.</summary>
    public static Phrase AfterVote { get; } = new("بعد مصادقة المجلس", "après l'adoption par le conseil", "after the council adopted it");

    /// <summary>A year in digits.</summary>
    public static Phrase Named(int year) => Phrase.Same(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>An indicator with what it aims at.</summary>
    public static Phrase Of(ProjectIndicator indicator) => Phrase.Pair(
        Bidi.Quoted(indicator.Name),
        indicator.Target is { } target ? Target.With(Numerals.Number(target)) : NoTarget);

    /// <summary>A measure with its day.</summary>
    public static Phrase Of(IndicatorMeasure measure) => Phrase.Pair(Numerals.Date(measure.On), Numerals.Number(measure.Value));
}
