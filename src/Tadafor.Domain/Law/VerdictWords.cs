using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>Codes and words for <see cref="Verdict"/>.</summary>
public static class VerdictWords
{
    /// <summary>The stable code, such as <c>not-applicable</c>.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Undetermined => "undetermined",
        Verdict.Satisfied => "satisfied",
        Verdict.Unsatisfied => "unsatisfied",
        Verdict.AwaitingJudgement => "awaiting-judgement",
        Verdict.NotApplicable => "not-applicable",
    };

    /// <summary>The verdict in a few words, said of a condition.</summary>
    public static Phrase Text(this Verdict verdict) => verdict switch
    {
        Verdict.Undetermined => new("غير محسوم", "indéterminée", "undetermined"),
        Verdict.Satisfied => new("مستوفى", "remplie", "met"),
        Verdict.Unsatisfied => new("غير مستوفى", "non remplie", "not met"),
        Verdict.AwaitingJudgement => new("في انتظار التقدير", "en attente d'appréciation", "awaiting judgement"),
        Verdict.NotApplicable => new("لا ينطبق", "sans objet", "not applicable"),
    };
}
