using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Questions;

/// <summary>Questions about time: how a period is counted, when a session opens, which session comes next.</summary>
/// <remarks>
/// Q20 is one question in the law (no text says how to count) and six here, because each point can be decided without the others.
/// </remarks>
public static partial class TimeQuestions
{
    private static Phrase Silent => new(
        "لا نص في القوانين التنظيمية للجماعات الترابية يبين ذلك، ولا مرجح لقراءة على أخرى",
        "aucun texte des lois organiques sur les collectivités territoriales ne le dit, et aucune option ne s'impose",
        "no text of the organic laws on local authorities says, and no option can be defended over the others");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<OpenQuestion> All =>
        [
            NextSession,
            FirstWeek,
            SecondCall,
            ThirdCall,
            Silence,
            Received,
            LateRefusal,
            Withdrawal,
            Completion,
            Ends,
            Notice,
            Months,
            MonthEnd,
            Roll,
            Holidays,
            OutcomeVisa,
            CommitteeSilence,
            Posting,
            AfterVisa,
            MandateStart,
            EvaluationPeriod,
            UpdateFrom,
        ];

    /// <summary>The question with an identifier such as <c>Q11</c>; <see langword="null"/> when there is none.</summary>
    public static OpenQuestion? Find(string id) => All.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.OrdinalIgnoreCase));
}
