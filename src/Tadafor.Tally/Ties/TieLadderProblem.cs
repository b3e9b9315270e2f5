using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Ties;

/// <summary>Why a part of a ladder's text cannot be read.</summary>
public enum TieLadderFault
{
    /// <summary>Nothing is written where a criterion should be.</summary>
    Empty = 0,

    /// <summary>No criterion has this name.</summary>
    Unknown,

    /// <summary>The criterion is already in the ladder.</summary>
    Repeated,

    /// <summary>An earlier criterion leaves no tie, so this one is never reached.</summary>
    NeverReached,

    /// <summary>A lot needs a seed after the colon.</summary>
    LotWithoutSeed,
}

/// <summary>A part of a ladder's text that cannot be read.</summary>
public sealed record TieLadderProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="position">Which criterion, 1 for the first.</param>
    /// <param name="found">What is written there.</param>
    /// <param name="fault">What is wrong with it.</param>
    public TieLadderProblem(int position, string found, TieLadderFault fault)
    {
        Position = position;
        Found = found;
        Fault = fault;
    }

    /// <summary>Which criterion, 1 for the first.</summary>
    public int Position { get; }

    /// <summary>What is written there.</summary>
    public string Found { get; }

    /// <summary>What is wrong with it.</summary>
    public TieLadderFault Fault { get; }

    /// <summary>Place, reason and remedy.</summary>
    public Phrase Text => new Phrase(
        "معيار التعادل {0}: {1}",
        "Critère d'égalité {0} : {1}",
        "Tie criterion {0}: {1}").With(Phrase.Same($"{Position}"), Fault switch
        {
            TieLadderFault.Empty => new(
                "لم يُكتب شيء. اكتب votes, cost, deposit, lot:SEED, id, refuse.",
                "rien n'est écrit. Écrivez votes, cost, deposit, lot:SEED, id, refuse.",
                "nothing is written. Write votes, cost, deposit, lot:SEED, id or refuse (youngest among candidates)."),
            TieLadderFault.Repeated =>
                Quoting("'{0}' مكرر. احذف أحدهما.", "'{0}' y est deux fois. Retirez-en un.", "'{0}' stands twice. Remove one."),
            TieLadderFault.NeverReached => Quoting(
                "لا يُوصل أبدا إلى '{0}': المعيار الذي قبله لا يترك تعادلا. احذفه أو قدمه.",
                "'{0}' n'est jamais atteint : le critère qui précède ne laisse aucune égalité. Retirez-le, ou placez-le plus haut.",
                "'{0}' is never reached: the criterion before it leaves no tie. Remove it or move it forward."),
            TieLadderFault.LotWithoutSeed => new(
                "القرعة تحتاج إلى البذرة التي سُحبت: اكتب lot:SEED.",
                "un tirage au sort demande la graine tirée : écrivez lot:SEED.",
                "a lot needs the seed that was drawn: write lot:SEED."),
            _ => Quoting(
                "'{0}' غير معروف. اكتب votes, cost, deposit, lot:SEED, id, refuse.",
                "'{0}' n'est pas connu. Écrivez votes, cost, deposit, lot:SEED, id, refuse.",
                "'{0}' is not known. Write votes, cost, deposit, lot:SEED, id or refuse (youngest among candidates)."),
        });

    /// <summary>The same in English.</summary>
    public override string ToString() => Text.En;

    private Phrase Quoting(string ar, string fr, string en) => new Phrase(ar, fr, en).With(Phrase.Same(IdentityNumber.Masked(Found)));
}
