using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>The road of an opinion: the acts that stand at the end of a day, and those that cannot stand where they do.</summary>
internal static class OpinionProcedure
{
    private static readonly Phrase _after = new(
        "{0}: لا يأتي بعد {1}",
        "{0} : ne peut suivre : {1}",
        "{0}: cannot come after: {1}");

    private static readonly Phrase _voters = new(
        "عدد المصوتين يفوق عدد الحاضرين",
        "plus de votants que de présents",
        "more members vote than are present");

    private static readonly Phrase _correct = new(
        "احذفه أو صحح تاريخه أو تاريخ الآخر.",
        "Retirez-le, ou corrigez sa date ou celle de l'autre.",
        "Take it out, or correct its day or the other's.");

    private static readonly Phrase _correctNumbers = new("صحح الأعداد.", "Corrigez les nombres.", "Correct the numbers.");

    /// <summary>The acts that stand at the end of a day, and everything wrong with any act.</summary>
    public static (Sequence<OpinionAct> Standing, Sequence<ActIrregularity> Irregularities) On(
        IReadOnlyList<OpinionAct> acts,
        LocalDate day)
    {
        ActIrregularity[] disordered = [.. ActOrder.Faults("opinion", [.. acts.Select(a => (a.On, a.Kind.Text()))])];
        List<ActIrregularity> faults = [.. disordered];
        List<OpinionAct> standing = [];
        for (int i = 0; i < acts.Count; i++)
        {
            if (disordered.Any(f => f.Index == i))
            {
                continue;
            }

            OpinionAct act = acts[i];
            if (standing.LastOrDefault(before => !Follows(before.Kind, act.Kind)) is { } later)
            {
                faults.Add(new(i, "opinion.act-not-possible", _after.With(act.Kind.Text(), later.Kind.Text()), _correct));
            }
            else if (act.Present < (act.For ?? 0) + (act.Against ?? 0) + (act.Abstained ?? 0))
            {
                faults.Add(new(i, "opinion.more-votes-than-present", _voters, _correctNumbers));
            }
            else
            {
                standing.Add(act);
            }
        }

        return (standing.Where(a => a.On <= day).ToSequence(), faults.OrderBy(f => f.Index).ToSequence());
    }

    // Drafts and deliberations may be several until the opinion is submitted; it can be published at any point, once.
    private static bool Follows(OpinionActKind before, OpinionActKind after) => (before, after) switch
    {
        (OpinionActKind.Published, _) => after != OpinionActKind.Published,
        (_, OpinionActKind.Published) => true,
        (OpinionActKind.Drafted or OpinionActKind.Deliberated, OpinionActKind.Drafted or OpinionActKind.Deliberated) => true,
        _ => before < after,
    };
}
