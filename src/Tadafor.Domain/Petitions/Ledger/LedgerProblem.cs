using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Why a ledger does not do what it is asked.</summary>
public enum LedgerFault
{
    /// <summary>It is not said who decided.</summary>
    ByMissing = 0,

    /// <summary>There is no reason.</summary>
    ReasonMissing,

    /// <summary>What looks like an identity number stands in a text that is kept and shown.</summary>
    IdentityNumberInText,

    /// <summary>The condition touches no line that is valid.</summary>
    TouchesNothing,

    /// <summary>No invalidation has this number.</summary>
    NoSuchInvalidation,

    /// <summary>The invalidation was taken back already.</summary>
    RevokedAlready,

    /// <summary>The ledger holds as many invalidations as it can count on one line.</summary>
    TooMany,
}

/// <summary>Why a ledger does not do what it is asked, and what to do.</summary>
public sealed record LedgerProblem
{
    internal LedgerProblem(LedgerFault fault) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public LedgerFault Fault { get; }

    /// <summary>Reason and remedy.</summary>
    public Phrase Text => Fault switch
    {
        LedgerFault.ByMissing => new(
            "لم تذكر الجهة التي قررت: اذكر الجهاز أو المصلحة",
            "l'auteur manque : indiquer l'organe ou le service",
            "it is not said who decided: name the organ or office"),
        LedgerFault.ReasonMissing => new("التعليل غير مذكور: اذكره", "le motif manque : l'indiquer", "there is no reason: give it"),
        LedgerFault.IdentityNumberInText => new(
            "في النص ما يشبه رقم بطاقة: احذفه",
            "le texte contient ce qui ressemble à un numéro de carte : le retirer",
            "the text holds what looks like an identity number: take it out"),
        LedgerFault.TouchesNothing => new(
            "لا ينطبق الشرط على أي سطر صحيح: راجعه",
            "la condition ne touche aucune ligne valable : la revoir",
            "the condition touches no valid line: check it"),
        LedgerFault.NoSuchInvalidation => new(
            "لا إلغاء بهذا الرقم: راجع الرقم",
            "aucune invalidation ne porte ce numéro : vérifier",
            "no invalidation has this number: check it"),
        LedgerFault.RevokedAlready =>
            new("سبق التراجع عن هذا الإلغاء", "cette invalidation est déjà rapportée", "this invalidation was taken back already"),
        LedgerFault.TooMany => new(
            "بلغ السجل أقصى عدد من الإلغاءات السارية: 255",
            "le registre compte déjà 255 invalidations en vigueur",
            "the ledger holds 255 invalidations in force, the most it can"),
    };

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
