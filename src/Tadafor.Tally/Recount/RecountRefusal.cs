using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Recount;

/// <summary>Why a definition was not recounted. No reason is a silent guess: what is not understood to the letter is refused.</summary>
internal sealed record RecountRefusal
{
    internal RecountRefusal(RecountFault fault, Sequence<string> reasons)
    {
        Fault = fault;
        Reasons = reasons;
    }

    /// <summary>What kind of reason it is.</summary>
    public RecountFault Fault { get; }

    /// <summary>The kind of reason in words.</summary>
    public Phrase Text => Fault switch
    {
        RecountFault.MethodUnknown => new(
            "لا توجد هنا صياغة ثانية مستقلة لهذه الطريقة.",
            "Il n'existe pas ici de seconde version indépendante de cette méthode.",
            "There is no second, independent version of this method here."),
        RecountFault.DefinitionUnknown => new(
            "في تعريف الفرز بند لا تفهمه إعادة الفرز حرفيا.",
            "La définition du dépouillement contient une clause que le recomptage ne comprend pas à la lettre.",
            "The definition of the count has a clause that the recount does not understand to the letter."),
        RecountFault.DefinitionUntrue => new(
            "يذكر التعريف عن هذا الاقتراع ما ليس صحيحا.",
            "La définition affirme de ce scrutin ce qui n'est pas vrai.",
            "The definition states something about this election that is not so."),
        _ => new(
            "هذا الاقتراع أكبر من أن يُعاد فرزه بدقة تامة هنا.",
            "Ce scrutin est trop grand pour être recompté exactement ici.",
            "This election is too large to be recounted exactly here."),
    };

    /// <summary>The parts of the definition concerned, each with what was expected; in English.</summary>
    public Sequence<string> Reasons { get; }
}

/// <summary>Kinds of refusal.</summary>
internal enum RecountFault
{
    /// <summary>The recount has no second implementation of this method.</summary>
    MethodUnknown = 0,

    /// <summary>The recount knows the method, not this version or clause of its definition.</summary>
    DefinitionUnknown,

    /// <summary>The definition states something about the election that is not so.</summary>
    DefinitionUntrue,

    /// <summary>
    /// The definition is understood; the election is too large to be recounted exactly within the limits stated in the reasons.
    /// </summary>
    TooLarge,
}
