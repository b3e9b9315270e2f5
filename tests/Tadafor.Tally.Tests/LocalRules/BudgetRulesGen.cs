using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.Tests.LocalRules;

/// <summary>Local rules drawn at random: every field fixed, fixed as nothing, or left out.</summary>
internal static class BudgetRulesGen
{
    private static readonly string[] _words = ["حي النهضة", "quartier « Sud »", "north|\\ \"x\"", "a\tb", "ملعب", "طريق", "women", "p"];

    private static readonly string[] _ladders = ["refuse", "id", "votes,cost,id", "cost,lot:24 نونبر", "deposit", "youngest,id"];

    public static BudgetRules Of(Seed seed)
    {
        Random random = new(seed.Item);
        return Seed.Note(Of(random), BudgetRulesJson.ToText);
    }

    public static BudgetRules Of(Random random) => new()
    {
        Reference = Word(random),
        BudgetYear = Maybe(random, () => (int?)random.Next(2016, 2030)),
        Envelope = Maybe(random, () => (long?)random.NextInt64()),
        Part = Any<PayingPart>(random),
        Result = Any<ResultWeight>(random),
        Days = new()
        {
            CallOpensOn = Day(random),
            CallClosesOn = Day(random),
            ListFrozenOn = Day(random),
            VoteOpensOn = Day(random),
            VoteClosesOn = Day(random),
            SessionOpensOn = Day(random),
        },
        Districts = Maybe(random, () => new DistrictRules(Maybe(random, () => new DistrictEnvelopes
        {
            Order = Some<PotOrder>(random),
            CityPot = Some<CityPotScope>(random),
            Envelopes = Words(random).Select(d => new DistrictEnvelope(d, random.Next())).ToSequence(),
        }))),
        Proposers = Maybe(random, () => Persons(random) with { Kinds = Several<ProposerKind>(random) }),
        Voters = Maybe(random, () => Persons(random)),
        Ballots = Maybe(random, () => new BallotRules
        {
            VoteType = Any<VoteType>(random),
            Limits = Maybe(random, () => Limits(random)),
            OverLimit = Any<OverLimit>(random),
            RepeatedChoice = Any<RepeatedChoice>(random),
            Channels = Several<VotingChannel>(random),
            Counted = Any<CountedBallot>(random),
            DigitalIsReplaceable = Maybe(random, () => (bool?)(random.Next(2) == 0)),
            Receipts = Any<ReceiptPublication>(random),
        }),
        Method = Maybe(random, () => Method(random)),
        Ties = Maybe(random, () => TieLadder.Read(_ladders[random.Next(_ladders.Length)]).AsT0),
        MinimumVotes = Maybe(random, () => (long?)random.Next(0, 3)),
        Categories = Maybe(random, () => Words(random).Select(name => new CategoryRule(
            name,
            random.Next(2) == 0,
            Maybe(random, () => (int?)random.Next(5)),
            Maybe(random, () => (int?)random.Next(5)),
            Words(random))).ToSequence()),
        LeastCost = Maybe(random, () => (long?)random.Next()),
        MostCost = Maybe(random, () => (long?)random.Next()),
        Incompatible = Any<IncompatibilityRule>(random),
        CoFinancing = Any<CoFinancingRule>(random),
        Gender = Maybe(random, () => new GenderRules
        {
            VotersReported = Maybe(random, () => (bool?)(random.Next(2) == 0)),
            Proposers = Maybe(random, () => Share(random)),
            Beneficiaries = Maybe(random, () => Share(random)),
        }),
        Appeal = Maybe(random, () => random.Next(2) == 0
            ? new AppealRule(null, null)
            : new(random.Next(1, 30), Maybe(random, () => Word(random)))),
    };

    public static BallotLimits Limits(Random random)
    {
        BallotLimits limits = new()
        {
            MinLength = Maybe(random, () => (int?)random.Next(9)),
            MaxLength = Maybe(random, () => (int?)random.Next(9)),
            MinCost = Maybe(random, () => (long?)random.Next()),
            MaxCost = Maybe(random, () => (long?)random.Next()),
            MinPoints = Maybe(random, () => (long?)random.Next(-9, 9)),
            MaxPoints = Maybe(random, () => (long?)random.Next(-9, 9)),
            MinSumPoints = Maybe(random, () => (long?)random.Next(9)),
            MaxSumPoints = Maybe(random, () => (long?)random.Next(9)),
        };
        return limits;
    }

    private static CountingMethod Method(Random random)
    {
        TallyMethod method = TallyMethods.All[random.Next(TallyMethods.All.Count)];
        return new(
            method.Name,
            method.Options.Where(_ => random.Next(2) == 0)
                .Select(o => new MethodWord(o.Name, o.IsNumber ? "2.5" : o.Words[random.Next(o.Words.Count)]))
                .OrderBy(w => w.Option, StringComparer.Ordinal).ToSequence());
    }

    private static Participants Persons(Random random) => new()
    {
        LeastAge = Maybe(random, () => (int?)random.Next(25)),
        Links = Several<PersonLink>(random),
        Asks = Several<PersonalCondition>(random),
        MostEach = Maybe(random, () => (int?)random.Next(1, 4)),
    };

    private static ShareOfWomen Share(Random random) => random.Next(3) switch
    {
        0 => new(ShareAim.None),
        1 => new(ShareAim.Report),
        _ => new(ShareAim.Floor, random.Next(1, 4), 4, random.Next(2) == 0),
    };

    private static LocalDate? Day(Random random) => Maybe(random, () => (LocalDate?)new LocalDate(2025, 1, 1).PlusDays(random.Next(365)));

    private static string Word(Random random) => _words[random.Next(_words.Length)];

    private static Sequence<string> Words(Random random) => _words.Where(_ => random.Next(4) == 0).ToSequence();

    private static Sequence<T>? Several<T>(Random random)
        where T : struct, Enum => Maybe(random, () => Enum.GetValues<T>().Where(_ => random.Next(2) == 0).ToSequence());

    private static T? Any<T>(Random random)
        where T : struct, Enum => Maybe(random, () => (T?)Some<T>(random));

    private static T Some<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static T? Maybe<T>(Random random, Func<T?> draw) => random.Next(4) == 0 ? default : draw();
}
