using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// What the three organic laws say alike of a council's quorum and majorities (113-14 arts 6, 42, 43; 112-14 arts 7, 43, 44; 111-14 arts
/// 8, 45, 46).
/// </summary>
internal sealed class VoteRules
{
    private static readonly Condition _tie = ((Quantity)VotesFor >= VotesAgainst) & ((Quantity)VotesAgainst >= VotesFor);

    private static readonly Phrase _moreThanHalf = new(
        "أكثر من نصف الأصوات المعبر عنها هو أن تفوق الأصوات المؤيدة سائر الأصوات المعبر عنها مجتمعة",
        "plus de la moitié des suffrages exprimés : plus de voix pour que de tous les autres suffrages exprimés ensemble",
        "more than half of the votes cast: more votes for than all other votes cast together");

    /// <summary>The rules of one law.</summary>
    public VoteRules(SisterLaw law, Instrument instrument, VoteNumbers numbers)
    {
        Instrument = instrument;
        Numbers = numbers;
        Quorum = new()
        {
            Code = $"{law.Regime}.vote.quorum",
            Title = new("النصاب القانوني عند افتتاح الدورة", "Quorum à l'ouverture de la session", "Quorum at the opening of the session"),
            Force = Force.Mandatory,
            Cites = [At(numbers.Quorum, "§1"), At(numbers.Quorum, "§2"), At(numbers.Quorum, "§3")],
            Applies = !(Condition)ThirdCall,
            Requires = law.InForce((Quantity)PresentAtOpening > MoreThanHalfOf(MembersInOffice)),
            Examples =
            [
                Examples.Of(ThirdCall, false, MembersInOffice, 31, PresentAtOpening, 15, Verdict.Unsatisfied),
                Examples.Of(ThirdCall, false, MembersInOffice, 31, PresentAtOpening, 16, Verdict.Satisfied),
                Examples.Of(ThirdCall, true, MembersInOffice, 31, PresentAtOpening, 5, Verdict.NotApplicable),
            ],
        };
        Open = new()
        {
            Code = $"{law.Regime}.vote.open",
            Title = new("التصويت العلني", "Vote public", "Open vote"),
            Force = Force.Mandatory,
            Cites = [At(numbers.Open, numbers.OpenParagraph)],
            Requires = law.InForce(Condition.ByReading(
                OpenQuestions.OpenVote,
                ("exceptions", Condition.Nothing),
                ("open-only", OpenVote))),
            Examples = [Examples.Of(OpenVote, true, Verdict.Satisfied), Examples.Of(OpenVote, false, Verdict.Undetermined)],
        };
        Cast = new()
        {
            Code = $"{law.Regime}.vote.cast",
            Title = new(
                "الأغلبية المطلقة للأصوات المعبر عنها",
                "Majorité absolue des suffrages exprimés",
                "Absolute majority of the votes cast"),
            Force = Force.Mandatory,
            Cites = [At(numbers.Majority, "§1"), At(numbers.Majority, "§2"), At(numbers.Majority, "§3")],
            Applies = !(Condition)ListedMatter | SecondSitting,
            Requires = law.InForce(Condition.ByReading(
                OpenQuestions.VotesCast,
                ("excluded", ((Quantity)VotesFor > VotesAgainst) | ((Condition)PresidentFor & ((Quantity)VotesFor >= VotesAgainst))),
                ("blank-included", MoreFor(AgainstOrBlank)),
                ("included", MoreFor(NotFor)))),
            Note = _moreThanHalf,
            Examples = [Examples.Of(ListedMatter, false, VotesFor, 16, VotesAgainst, 15, Verdict.Undetermined)],
        };
        Members = new()
        {
            Code = $"{law.Regime}.vote.members",
            Title = new(
                "الأغلبية المطلقة للأعضاء المزاولين مهامهم",
                "Majorité absolue des membres en exercice",
                "Absolute majority of the members in office"),
            Force = Force.Mandatory,
            Cites = [At(numbers.Majority, "§1"), At(numbers.Majority, "§3")],
            Applies = (Condition)ListedMatter & !(Condition)SecondSitting,
            Requires = law.InForce(((Quantity)VotesFor > MoreThanHalfOf(MembersInOffice)) | Condition.ByReading(
                OpenQuestions.TieAtFirstVote,
                ("every-vote", (Condition)PresidentFor & _tie),
                ("votes-cast-only", !Condition.Nothing))),
            Examples = [Examples.Of(SecondSitting, true, VotesFor, 16, MembersInOffice, 31, Verdict.NotApplicable)],
        };
    }

    /// <summary>The text.</summary>
    public Instrument Instrument { get; }

    /// <summary>Where its articles stand.</summary>
    public VoteNumbers Numbers { get; }

    /// <summary>More than half of the members in office present at the opening, at the first and the second call.</summary>
    public Rule Quorum { get; }

    /// <summary>The open vote.</summary>
    public Rule Open { get; }

    /// <summary>The absolute majority of the votes cast.</summary>
    public Rule Cast { get; }

    /// <summary>The absolute majority of the members in office, for listed matters at the first vote.</summary>
    public Rule Members { get; }

    /// <summary>All of them, in the order in which they are asked.</summary>
    public IReadOnlyList<Rule> All => [Quorum, Open, Members, Cast];

    // A whole number is more than half of another exactly when it is more than that half without its fraction.
    private static Share MoreThanHalfOf(CountFact all) => new(1, 2, all, Rounding.Down);

    private static Condition MoreFor(CountFact others) => ((Quantity)VotesFor > others) | ((Condition)PresidentFor & _tie);

    private Citation At(string article, string paragraph) => new(Instrument, article, paragraph, Confidence.Verified);
}

/// <summary>Where a law on councils has the articles on its votes.</summary>
/// <param name="Open">The open vote.</param>
/// <param name="OpenParagraph">The paragraph on decisions: the three laws do not put it in one order.</param>
/// <param name="Quorum">The quorum.</param>
/// <param name="Majority">The majorities.</param>
/// <param name="Matters">The matters listed there, in order.</param>
internal sealed record VoteNumbers(
    string Open,
    string OpenParagraph,
    string Quorum,
    string Majority,
    Sequence<VoteMatter> Matters);
