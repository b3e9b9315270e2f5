using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// Whether rules hold together. What cannot be told because a rule is not fixed is left out: its absence is found elsewhere.
/// </summary>
internal sealed class SoundRules(BudgetRules rules, RuleFindings findings)
{
    private readonly BallotRules _ballots = rules.Ballots ?? BallotRules.Unfixed;

    public IEnumerable<PlacedFinding> All() =>
    [
        .. Voters(), .. Money(), .. Categories(), .. Ladder(), .. Method(), .. Ballots(), .. Days(),
    ];

    private IEnumerable<PlacedFinding> Voters()
    {
        if (rules.Voters?.MostEach is { } most)
        {
            yield return findings.Of(
                LocalRuleChecks.OneBallotEach, "voters.mostEach", LocalRuleFacts.OneBallotEach, most == 1, Numerals.Number(most));
        }
    }

    private IEnumerable<PlacedFinding> Money()
    {
        if (rules is { Envelope: { } envelope, Districts: { Exist: true } districts })
        {
            Int128 sum = districts.Envelopes.Aggregate(Int128.Zero, (total, d) => total + d.Amount);
            yield return findings.Of(
                LocalRuleChecks.DistrictsWithinEnvelope,
                "districts.envelopes",
                LocalRuleFacts.DistrictsWithinEnvelope,
                sum <= envelope,
                Above(Shown(sum), Shown(envelope)));
        }

        if (rules.LeastCost is { } least && (rules.MostCost ?? rules.Envelope) is not null)
        {
            long bound = long.Min(rules.MostCost ?? long.MaxValue, rules.Envelope ?? long.MaxValue);
            yield return findings.Of(
                LocalRuleChecks.CostLimitsInOrder,
                "projectCost.least",
                LocalRuleFacts.CostLimitsInOrder,
                least <= bound,
                Above(Shown(least), Shown(bound)));
        }
    }

    private IEnumerable<PlacedFinding> Categories()
    {
        for (int i = 0; i < (rules.Categories?.Count ?? 0); i++)
        {
            CategoryRule category = rules.Categories![i];
            string at = $"categories[{i}]";
            Phrase name = Bidi.Quoted(category.Name);
            if (category is { Least: { } floor, Most: { } cap })
            {
                yield return findings.Of(
                    LocalRuleChecks.CapNotBelowFloor,
                    at,
                    LocalRuleFacts.CapNotBelowFloor,
                    cap >= floor,
                    Phrase.Pair(name, Above(Numerals.Number(floor), Numerals.Number(cap))));
            }

            if (rules.Districts is { } known && category.In.Count > 0)
            {
                string[] unknown = [.. category.In.Where(d => !known.Envelopes.Any(e => e.District == d))];
                yield return findings.Of(
                    LocalRuleChecks.DistrictsKnown,
                    $"{at}.in",
                    LocalRuleFacts.DistrictsKnown,
                    unknown.Length == 0,
                    unknown.Length == 0 ? null : Phrase.Pair(name, Phrase.Join(Separators.Comma, unknown.Select(Bidi.Quoted))));
            }

            if (category.Least is > 0 and { } least && Reach(category) is { } money)
            {
                // A project costs at least one centime, or what the rules say.
                Int128 needed = (Int128)least * long.Max(1, rules.LeastCost ?? 1);
                yield return findings.Of(
                    LocalRuleChecks.FloorHasMoney,
                    $"{at}.least",
                    LocalRuleFacts.FloorHasMoney,
                    needed <= money,
                    Phrase.Pair(name, Above(Shown(needed), Shown(money))));
            }
        }
    }

    // The most that projects of a category can be paid; null while it is not fixed.
    private Int128? Reach(CategoryRule category)
    {
        if (rules is not { Envelope: { } envelope, Districts: { } districts })
        {
            return null;
        }

        if (!districts.Exist || category.In.Count == 0)
        {
            return envelope;
        }

        Int128 all = 0, own = 0;
        foreach (DistrictEnvelope pot in districts.Envelopes)
        {
            all += pot.Amount;
            own += category.In.Contains(pot.District) ? pot.Amount : 0;
        }

        return districts.CityPaysDistricts ? own + Int128.Max(0, envelope - all) : own;
    }

    private IEnumerable<PlacedFinding> Ladder()
    {
        if (rules.Ties is not { } ladder)
        {
            yield break;
        }

        yield return findings.Of(
            LocalRuleChecks.LadderSettles,
            "ties",
            LocalRuleFacts.LadderSettles,
            ladder.SettlesEveryTie,
            Phrase.Same(ladder.ToString()));
        yield return findings.Of(
            LocalRuleChecks.LadderForProjects,
            "ties",
            LocalRuleFacts.LadderForProjects,
            !ladder.ToString().Split(',').Contains("youngest"),
            Phrase.Same(ladder.ToString()));
    }

    private IEnumerable<PlacedFinding> Method()
    {
        if (rules.Method is not { } method)
        {
            yield break;
        }

        if (_ballots.VoteType is { } kind)
        {
            yield return findings.Of(
                LocalRuleChecks.MethodReadsBallots,
                "method",
                LocalRuleFacts.MethodReadsBallots,
                !method.CountsPoints || kind == VoteType.Ordinal || kind.HasPoints(),
                Phrase.Pair(method.Method.Title, kind.Text()));
        }

        if (rules.Constraints.All.Count > 0 || rules.Incompatible == IncompatibilityRule.Declared)
        {
            Sequence<ConstraintProblem> problems = rules.NotCounted;
            yield return findings.Of(
                LocalRuleChecks.MethodCountsConstraints,
                "method",
                LocalRuleFacts.MethodCountsConstraints,
                problems.Count == 0,
                problems.Count == 0 ? null : Phrase.Join(Separators.Semicolon, problems.DistinctBy(p => p.Code).Select(p => p.What)));
        }

        if (rules.MinimumVotes is { } votes)
        {
            yield return findings.Of(
                LocalRuleChecks.MinimumOnce,
                "minimumVotes",
                LocalRuleFacts.MinimumOnce,
                votes == 0 || method.Word("min-support") is null);
        }
    }

    private IEnumerable<PlacedFinding> Ballots()
    {
        if (_ballots.Limits is { } limits)
        {
            (string Names, long? Least, long? Most)[] pairs =
            [
                ("minLength, maxLength", limits.MinLength, limits.MaxLength), ("minCost, maxCost", limits.MinCost, limits.MaxCost),
                ("minCost, envelope", limits.MinCost, rules.Envelope), ("minPoints, maxPoints", limits.MinPoints, limits.MaxPoints),
                ("minSumPoints, maxSumPoints", limits.MinSumPoints, limits.MaxSumPoints),
            ];
            string[] wrong = [.. pairs.Where(p => p.Least > p.Most).Select(p => p.Names)];
            yield return findings.Of(
                LocalRuleChecks.LimitsInOrder, "ballots.limits", LocalRuleFacts.LimitsInOrder, wrong.Length == 0, Named(wrong));
            if (_ballots.VoteType is { } kind)
            {
                string[] unfit =
                [
                    .. kind == VoteType.ChooseOne && (limits.MinLength > 1 || limits.MaxLength is > 1 or 0)
                        ? new[] { limits.MinLength > 1 ? "minLength" : "maxLength" }
                        : [],
                    .. kind.HasPoints() ? [] : new (string Name, long? Limit)[]
                    {
                        ("minPoints", limits.MinPoints), ("maxPoints", limits.MaxPoints), ("minSumPoints", limits.MinSumPoints),
                        ("maxSumPoints", limits.MaxSumPoints),
                    }.Where(p => p.Limit is not null).Select(p => p.Name),
                ];
                yield return findings.Of(
                    LocalRuleChecks.LimitsFitKind,
                    "ballots.limits",
                    LocalRuleFacts.LimitsFitKind,
                    unfit.Length == 0,
                    unfit.Length == 0 ? null : Phrase.Pair(kind.Text(), Named(unfit)!));
            }
        }

        if (_ballots.Channels is { } channels)
        {
            string[] wrong =
            [
                .. channels.Count == 0 ? new[] { "channels" } : [],
                .. !channels.Contains(VotingChannel.Digital) && _ballots.DigitalIsReplaceable == true
                    ? new[] { "digitalIsReplaceable" }
                    : [],
                .. channels.Count == 1 && _ballots.Counted is CountedBallot.Paper or CountedBallot.Digital
                    && !channels.Contains(_ballots.Counted == CountedBallot.Paper ? VotingChannel.Paper : VotingChannel.Digital)
                        ? new[] { "counted" }
                        : [],
            ];
            yield return findings.Of(
                LocalRuleChecks.ChannelsSound, "ballots.channels", LocalRuleFacts.ChannelsSound, wrong.Length == 0, Named(wrong));
        }
    }

    private IEnumerable<PlacedFinding> Days()
    {
        (string Field, LocalDate Day)[] known = [.. rules.Days.InOrder.Where(d => d.Day is not null).Select(d => (d.Field, d.Day!.Value))];
        for (int i = 1; i < known.Length; i++)
        {
            yield return findings.Of(
                LocalRuleChecks.DaysInOrder,
                $"days.{known[i].Field}",
                LocalRuleFacts.DaysInOrder,
                known[i - 1].Day <= known[i].Day,
                Above(Numerals.Date(known[i - 1].Day), Numerals.Date(known[i].Day)));
        }

        if (rules is { Appeal.Days: { } days, Days: { CallClosesOn: { } closes, ListFrozenOn: { } frozen } })
        {
            // A proposal of the last day is refused that day at the earliest.
            LocalDate ends = closes.PlusDays(days);
            yield return findings.Of(
                LocalRuleChecks.AppealFits,
                "appeal.days",
                LocalRuleFacts.AppealFits,
                ends <= frozen,
                Above(Numerals.Date(ends), Numerals.Date(frozen)));
        }
    }

    private static Phrase? Named(string[] fields) => fields.Length == 0 ? null : Phrase.Same(string.Join(", ", fields));

    private static Phrase Above(Phrase one, Phrase other) => new Phrase("{0} / {1}", "{0} / {1}", "{0} / {1}").With(one, other);

    private static Phrase Shown(Int128 centimes) => Dirhams.OfCentimes(centimes > long.MaxValue ? long.MaxValue : (long)centimes);
}
