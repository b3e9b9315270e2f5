using Tadafor.Domain.Words;

namespace Tadafor.Tally.Voting;

/// <summary>Why a vote does not do what it is asked, and what to do.</summary>
public sealed record VotingProblem
{
    internal VotingProblem(VotingFault fault, string subject = "") => (Fault, Subject) = (fault, subject);

    /// <summary>What is wrong.</summary>
    public VotingFault Fault { get; }

    /// <summary>The batch, project or line it is about; empty when it is about the whole.</summary>
    public string Subject { get; }

    /// <summary>Reason and remedy.</summary>
    public Phrase Text => Subject.Length == 0 ? Words : Phrase.Pair(Bidi.Quoted(Subject), Words);

    private Phrase Words => Fault switch
    {
        VotingFault.ChannelNotOpen => new(
            "القواعد لا تفتح هذه القناة: صحح القناة",
            "les règles n'ouvrent pas ce canal : corriger le canal",
            "the rules do not open this channel: correct the channel"),
        VotingFault.DayOutside => new(
            "اليوم خارج أيام التصويت: صحح التاريخ، أو استبعد الدفعة",
            "le jour est hors des jours de vote : corriger la date ou écarter le lot",
            "the day is outside the days of voting: correct it or leave the batch out"),
        VotingFault.BatchNameTaken => new(
            "دفعة أخرى بمحتوى آخر تحمل هذا الاسم: أعط اسما آخر",
            "un autre lot, au contenu différent, porte ce nom : donner un autre nom",
            "another batch with other ballots has this name: give it another"),
        VotingFault.NoSuchBallot => new(
            "لا دفعة بهذا الاسم أو لا ورقة في هذا السطر: راجع المرجع",
            "aucun lot de ce nom ou aucun bulletin à cette ligne : vérifier la référence",
            "no batch has this name, or no ballot stands on this line: check the reference"),
        VotingFault.TouchesNothing => new(
            "لا ورقة صحيحة هناك: راجع المرجع",
            "aucun bulletin valable à cet endroit : vérifier la référence",
            "no valid ballot stands there: check the reference"),
        VotingFault.NoSuchInvalidation => new(
            "لا إلغاء بهذا الرقم: راجع الرقم",
            "aucune invalidation ne porte ce numéro : vérifier",
            "no invalidation has this number: check it"),
        VotingFault.RevokedAlready => new(
            "سبق التراجع عن هذا الإلغاء",
            "cette invalidation est déjà rapportée",
            "this invalidation was taken back already"),
        VotingFault.ByMissing => new(
            "لم تذكر الجهة: اذكر الجهاز أو المصلحة",
            "l'auteur manque : indiquer l'organe ou le service",
            "it is not said who acts: name the organ or office"),
        VotingFault.ReasonMissing => new("التعليل غير مذكور: اذكره", "le motif manque : l'indiquer", "there is no reason: give it"),
        VotingFault.IdentityNumberInText => new(
            "في النص ما يشبه رقم بطاقة: احذفه",
            "le texte contient ce qui ressemble à un numéro de carte : le retirer",
            "the text holds what looks like an identity number: take it out"),
        VotingFault.TooEarly => new(
            "لم ينته آخر أيام التصويت: لا يغلق الصندوق قبله",
            "le dernier jour de vote n'est pas atteint : l'urne ne se ferme pas avant",
            "the last day of voting is not reached: the box is not closed before it"),
        VotingFault.Closed => new(
            "التصويت مغلق والصندوق للقراءة فقط: لا يضاف إليه شيء",
            "le vote est clos et l'urne en lecture seule : rien ne s'y ajoute",
            "the vote is closed and its box read-only: nothing is added"),
        VotingFault.UrnProject => new(
            "المجموع يسمي مشروعا غير موجود في اللائحة أو يسميه مرتين: صححه",
            "un total nomme un projet absent de la liste, ou deux fois le même : corriger",
            "a total names a project that is not on the list, or one twice: correct it"),
        VotingFault.UrnNumbers => new(
            "أوراق أقل من أصوات مشروع، أو أكثر من أسماء اللائحة: راجع المحضر",
            "moins de bulletins que de voix d'un projet, ou plus que d'émargements : vérifier le procès-verbal",
            "fewer papers than votes of a project, or more than names on the roll: check the minutes"),
        VotingFault.UrnKind => new(
            "لا تكفي المجاميع لأوراق ترتب المشاريع أو تنقطها: قدم الأوراق واحدة واحدة",
            "des totaux ne suffisent pas pour des bulletins qui classent ou notent : remettre les bulletins un à un",
            "totals do not do for ballots that rank or score: hand in the ballots one by one"),
        VotingFault.UrnPrevails => new(
            "القواعد لا تحتسب الورقة، ولا يسحب شيء من صندوق بلا أسماء: قدم الأوراق برموزها، أو احتسبوا الورق",
            "les règles ne retiennent pas le papier, et rien ne se retire d'une urne anonyme : remettre des bulletins avec jetons, ou retenir le papier",
            "the rules do not let paper count, and nothing is taken out of an urn without names: hand in ballots with tokens, or let paper count"),
        VotingFault.UrnRoll => new(
            "اسم في لائحة هذا الصندوق موجود في لائحة صندوق آخر: لا يمكن سحب الورقة الثانية؛ ألغوا أحد الصندوقين أو راجعوا اللائحة",
            "un émargement de cette urne figure dans une autre : le second bulletin ne peut plus être retiré ; invalider une urne ou vérifier la liste",
            "somebody on this roll stands on the roll of another urn: the second paper cannot be taken out; invalidate one urn or check the roll"),
        VotingFault.UrnLine => new(
            "لا تلغى ورقة من صندوق بلا أسماء: ألغ الصندوق كله",
            "un bulletin d'une urne anonyme ne s'invalide pas : invalider l'urne entière",
            "a paper in an urn without names cannot be invalidated: invalidate the urn"),
    };

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
