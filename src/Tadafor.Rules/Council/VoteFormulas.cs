using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Council;

/// <summary>The quorum and the majorities that may apply, with their numbers and what they are majorities of.</summary>
internal static class VoteFormulas
{
    private static readonly Phrase _text = new(
        "{0}: {1}؛ المقام: {2}، أي {3}؛ أكثر من نصفه: {4}",
        "{0} : {1} ; dénominateur : {2}, soit {3} ; plus de la moitié : {4}",
        "{0}: {1}; denominator: {2}, that is {3}; more than half: {4}");

    private static readonly Phrase _cast = new("الأصوات المعبر عنها", "suffrages exprimés", "votes cast");

    private static readonly Phrase _castAs = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    public static IEnumerable<VoteFormula> Of(CouncilVote vote, VoteRules rules, IReadOnlyList<Finding> findings, Interpretations readings)
    {
        VoteFacts facts = new(vote);
        if (Applies(rules.Quorum, findings))
        {
            yield return Formula(
                rules.Quorum,
                null,
                PresentAtOpening.Label,
                vote.PresentAtOpening,
                MembersInOffice.Label,
                vote.MembersInOffice);
        }

        if (Applies(rules.Members, findings))
        {
            yield return Formula(rules.Members, null, VotesFor.Label, facts.For, MembersInOffice.Label, vote.MembersInOffice);
        }

        if (!Applies(rules.Cast, findings))
        {
            yield break;
        }

        (ReadingOption Option, CountRange Cast)[] each =
        [
            .. OpenQuestions.VotesCast.Options
                .Zip(new[] { facts.Against, facts.AgainstOrBlank, facts.NotFor }, (option, others) => (option, facts.CastWith(others)))
                .Where(o => readings.For(OpenQuestions.VotesCast) is not { } taken || taken == o.option),
        ];
        bool isSame = each.Length > 1 && each.All(e => e.Cast == each[0].Cast && e.Cast.IsExact);
        foreach ((ReadingOption option, CountRange cast) in isSame ? each[..1] : each)
        {
            yield return Formula(
                rules.Cast,
                isSame ? null : option,
                VotesFor.Label,
                facts.For,
                isSame ? _cast : _castAs.With(_cast, option.Text),
                cast);
        }
    }

    private static bool Applies(Rule rule, IReadOnlyList<Finding> findings) => findings.Any(f => f.Code == rule.Code);

    /// <summary>One formula.</summary>
    public static VoteFormula Formula(
        Rule rule,
        ReadingOption? option,
        Phrase counted,
        CountRange count,
        Phrase name,
        CountRange denominator)
    {
        CountRange needed = MoreThanHalf.Of(denominator);
        return new(
            rule.Code,
            option,
            counted,
            count,
            name,
            denominator,
            needed,
            _text.With(counted, count.Text, name, denominator.Text, denominator == CountRange.Unknown ? denominator.Text : needed.Text));
    }
}
