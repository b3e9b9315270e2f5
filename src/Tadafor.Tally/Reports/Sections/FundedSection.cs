using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>The funded projects, in order of selection.</summary>
internal static class FundedSection
{
    public static Region Of(PageScope scope) => PageScope.Section(
        "funded",
        Labels.Funded,
        scope.Explanation.Funded.Count == 0
            ? new Para(Labels.Nobody)
            : new Cards(IsOrdered: true, [.. scope.Explanation.Funded.Select(f => Card(scope, f))]));

    private static Card Card(PageScope scope, FundedAccount account)
    {
        TallyRound round = account.Round;
        return new(
            "won",
            PageScope.Title(account.Project),
            [.. scope.Bars(account), .. scope.WhoElsePays(account.Project), .. Price(scope, account), .. Pot(round)])
        {
            Anchor = scope.Anchor(account.Project.Id),
            Rank = Numerals.Number(round.Number),
            Tag = round.Phase == TallyPhase.Main ? null : RoundWords.Phase(round.Phase),
        };
    }

    private static Block[] Pot(TallyRound round) => round.Pot is { } district ? [Note(ConstraintWords.Pot(district))] : [];

    private static Block[] Price(
        PageScope scope,
        FundedAccount account) => (RoundWords.Payers(account.Round, scope.Figures), account.Round.Measure) switch
        {
            ({ } payers, _) => [Note(Phrase.Pair(Labels.Paid, payers))],
            (null, Measure.Votes) => [],
            _ => [Note(Phrase.Pair(RoundWords.Measure(account.Round.Measure), RoundWords.Value(account.Round, scope.Figures)))],
        };

    private static Para Note(Phrase words) => new(words) { Tone = Tone.Note };
}
