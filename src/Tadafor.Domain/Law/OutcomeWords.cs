using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>Codes and words for <see cref="Outcome"/>.</summary>
public static class OutcomeWords
{
    /// <summary>The stable code, such as <c>not-in-force</c>.</summary>
    public static string Code(this Outcome outcome) => outcome switch
    {
        Outcome.Undetermined => "undetermined",
        Outcome.Admissible => "admissible",
        Outcome.Inadmissible => "inadmissible",
        Outcome.AwaitingJudgement => "awaiting-judgement",
        Outcome.NotInForce => "not-in-force",
    };

    /// <summary>The outcome in a few words. Arabic keeps «مقبولة» for what the bureau decides.</summary>
    public static Phrase Text(this Outcome outcome) => outcome switch
    {
        Outcome.Undetermined => new("غير محسوم", "indéterminé", "undetermined"),
        Outcome.Admissible => new("مستوف لشروط القبول", "recevable", "admissible"),
        Outcome.Inadmissible => new("غير مستوف لشروط القبول", "irrecevable", "not admissible"),
        Outcome.AwaitingJudgement => new("في انتظار التقدير", "en attente d'appréciation", "awaiting judgement"),
        Outcome.NotInForce => new("القانون غير نافذ", "loi non en vigueur", "law not in force"),
    };
}
