using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>A contradiction of numbers as a fault of the document.</summary>
internal static class VoteContradictionFaults
{
    private static readonly FaultKind _noMember = new(
        "council-vote.no-member",
        new("لا عضو مزاول لمهامه", "aucun membre en exercice", "no member is in office"),
        new(
            "صحح العدد، أو احذفه إن لم يكن معروفا.",
            "Corrigez le nombre, ou retirez-le s'il n'est pas connu.",
            "Correct the number, or leave it out if it is not known."));

    private static readonly FaultKind _present = new(
        "council-vote.more-present-than-members",
        new(
            "الحاضرون عند الافتتاح أكثر من الأعضاء المزاولين مهامهم",
            "plus de présents à l'ouverture que de membres en exercice",
            "more members present at the opening than in office"),
        new("صحح أحد العددين.", "Corrigez l'un des deux nombres.", "Correct one of the two numbers."));

    private static readonly FaultKind _atVote = new(
        "council-vote.more-at-vote-than-members",
        new(
            "الحاضرون عند التصويت أكثر من الأعضاء المزاولين مهامهم",
            "plus de présents au vote que de membres en exercice",
            "more members present at the vote than in office"),
        new("صحح أحد العددين.", "Corrigez l'un des deux nombres.", "Correct one of the two numbers."));

    private static readonly FaultKind _votesPresent = new(
        "council-vote.more-votes-than-present",
        new(
            "مجموع الأصوات والأوراق البيضاء وحالات الامتناع أكثر من الحاضرين عند التصويت",
            "voix, bulletins blancs et abstentions dépassent ensemble le nombre de présents au vote",
            "votes, blank ballots and abstentions together are more than the members present at the vote"),
        new(
            "صحح for أو against أو blankOrVoid أو abstentions أو presentAtVote.",
            "Corrigez « for », « against », « blankOrVoid », « abstentions » ou « presentAtVote ».",
            "Correct “for”, “against”, “blankOrVoid”, “abstentions” or “presentAtVote”."));

    private static readonly FaultKind _votesMembers = new(
        "council-vote.more-votes-than-members",
        new(
            "مجموع الأصوات والأوراق البيضاء وحالات الامتناع أكثر من الأعضاء المزاولين مهامهم",
            "voix, bulletins blancs et abstentions dépassent ensemble le nombre de membres en exercice",
            "votes, blank ballots and abstentions together are more than the members in office"),
        new(
            "صحح for أو against أو blankOrVoid أو abstentions أو membersInOffice.",
            "Corrigez « for », « against », « blankOrVoid », « abstentions » ou « membersInOffice ».",
            "Correct “for”, “against”, “blankOrVoid”, “abstentions” or “membersInOffice”."));

    private static readonly FaultKind _side = new(
        "council-vote.president-on-empty-side",
        new(
            "الرئيس في جانب لا صوت فيه",
            "le président a voté d'un côté qui n'a aucune voix",
            "the president voted on a side that has no vote"),
        new("صحح presidentSide أو عدد الأصوات.", "Corrigez « presidentSide » ou les voix.", "Correct “presidentSide” or the votes."));

    public static FaultKind Of(VoteContradiction contradiction) => contradiction switch
    {
        VoteContradiction.NoMember => _noMember,
        VoteContradiction.MorePresentThanMembers => _present,
        VoteContradiction.MorePresentAtVoteThanMembers => _atVote,
        VoteContradiction.MoreVotesThanPresent => _votesPresent,
        VoteContradiction.MoreVotesThanMembers => _votesMembers,
        VoteContradiction.PresidentOnEmptySide => _side,
    };
}
