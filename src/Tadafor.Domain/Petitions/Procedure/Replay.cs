using OneOf;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>What a list of acts leads to: a state, or all the acts that cannot stand.</summary>
internal sealed class Replay : OneOfBase<PetitionState, ReplayFaults>
{
    private Replay(OneOf<PetitionState, ReplayFaults> input)
        : base(input)
    {
    }

    /// <summary>The acts lead to a state.</summary>
    public static implicit operator Replay(PetitionState state) => new(state);

    /// <summary>Some acts cannot stand.</summary>
    public static implicit operator Replay(ReplayFaults faults) => new(faults);
}

/// <summary>Every act that cannot stand where it does.</summary>
internal sealed record ReplayFaults
{
    internal ReplayFaults(IEnumerable<ReplayFault> all) => All = all.ToSequence();

    /// <summary>The faults, in the order of the acts; never empty. Each was left out before the next was judged.</summary>
    public Sequence<ReplayFault> All { get; }
}

/// <summary>An act that the state before it does not allow.</summary>
internal sealed record ReplayFault
{
    internal ReplayFault(int index, PetitionAct act, ProcedureState? state)
    {
        Index = index;
        Text = state is null
            ? new Phrase(
                "{0}: لا شيء قبل الإيداع؛ ابدأ بالإيداع",
                "{0} : rien ne précède le dépôt ; commencez par lui",
                "{0}: nothing comes before the deposit; begin with it").With(act.Text)
            : act.On < state.Since
                ? new Phrase(
                    "{0}: {1} سابق لآخر عمل ({2})؛ رتب الأعمال بتواريخها",
                    "{0} : le {1} précède le dernier acte ({2}) ; classez les actes par date",
                    "{0}: {1} is before the last act ({2}); put the acts in the order of their days")
                    .With(act.Text, Weekdays.Dated(act.On), Weekdays.Dated(state.Since))
                : new Phrase(
                    "{0}: غير ممكن والعريضة {1}؛ الممكن: {2}",
                    "{0} : impossible quand la pétition est {1} ; possible : {2}",
                    "{0}: not possible while the petition is {1}; possible: {2}")
                    .With(
                        act.Text,
                        state.Text,
                        Phrase.Same(state.Allows.Count == 0 ? "—" : string.Join(", ", state.Allows.Where(a => a != SetAside))));
    }

    // A file says that the petitioners withdraw; whether that ends the procedure is a reading, and no act to write.
    private const string SetAside = "withdrawal-set-aside";

    private ReplayFault(Phrase text) => Text = text;

    /// <summary>The place of the act in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>What is wrong and what to do.</summary>
    public Phrase Text { get; }

    internal static ReplayFault NothingAtAll { get; } = new(new Phrase(
        "لا عمل في الملف؛ اذكر الإيداع على الأقل", "aucun acte ; indiquez au moins le dépôt", "no act at all; state at least the deposit"));
}
