using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules.Json;

/// <summary>Reads local rules field by field. The word <c>none</c> fixes that there is nothing; a field left out fixes nothing.</summary>
internal static class BudgetRulesReader
{
    /// <summary>What fixes that there is none.</summary>
    public const string None = "none";

    /// <summary>The rules; <see langword="null"/> when anything is wrong with them, and all of it has been noted.</summary>
    public static BudgetRules? Document(JsonFields root)
    {
        root.Schema(BudgetRulesJson.Schema);
        string? reference = root.Text("reference", required: true);
        BudgetRules rules = new()
        {
            Reference = reference ?? "-",
            BudgetYear = (int?)root.Whole("budgetYear", 2016, 2199),
            Envelope = root.Amount("envelope"),
            Part = Code<PayingPart>(root, "part"),
            Result = Code<ResultWeight>(root, "result"),
            Days = CycleDaysOf(root.Object("days")),
            Districts = OrNone(root, "districts", () => new DistrictRules(null), () => Districts(root.Object("districts"))),
            Proposers = Persons(root.Object("proposers"), proposers: true),
            Voters = Persons(root.Object("voters"), proposers: false),
            Ballots = BallotsOf(root.Object("ballots")),
            Method = MethodOf(root.Object("method")),
            Ties = Ladder(root),
            MinimumVotes = OrNone<long?>(root, "minimumVotes", () => 0, () => root.Amount("minimumVotes")),
            Categories = OrNone(root, "categories", () => Sequence<CategoryRule>.Empty, () => Categories(root)),
            Incompatible = Code<IncompatibilityRule>(root, "incompatible"),
            CoFinancing = Code<CoFinancingRule>(root, "coFinancing"),
            Gender = Gender(root.Object("gender")),
            Appeal = OrNone(root, "appeal", () => new AppealRule(null, null), () => Appeal(root.Object("appeal"))),
        };
        JsonFields? cost = root.Object("projectCost");
        rules = rules with { LeastCost = cost?.Amount("least"), MostCost = cost?.Amount("most") };
        cost?.Close();
        root.Close();
        return reference is null ? null : rules;
    }

    private static T? OrNone<T>(JsonFields json, string name, Func<T> none, Func<T?> read) =>
        json.Take(name) is not { } at ? default : at is { Token: JsonTokenType.String, Text: None } ? none() : read();

    private static T? Code<T>(JsonFields json, string name)
        where T : struct, Enum =>
        json.Word(name, Codes<T>(), required: false) is { } word && TranscriptCodes.TryRead(word, out T value) ? value : null;

    private static string[] Codes<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(TranscriptCodes.Of)];

    private static CycleDays CycleDaysOf(JsonFields? json)
    {
        if (json is null)
        {
            return CycleDays.None;
        }

        CycleDays days = new()
        {
            CallOpensOn = json.Date("callOpensOn"),
            CallClosesOn = json.Date("callClosesOn"),
            ListFrozenOn = json.Date("listFrozenOn"),
            VoteOpensOn = json.Date("voteOpensOn"),
            VoteClosesOn = json.Date("voteClosesOn"),
            SessionOpensOn = json.Date("sessionOpensOn"),
        };
        json.Close();
        return days;
    }

    private static DistrictRules? Districts(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        string? order = json.Word("order", Codes<PotOrder>());
        string? scope = json.Word("cityPot", Codes<CityPotScope>());
        JsonFields? envelopes = json.Object("envelopes", required: true);
        List<DistrictEnvelope> read = [];
        foreach ((string name, _) in envelopes?.Part.Fields ?? [])
        {
            if (envelopes!.Amount(name) is { } amount)
            {
                read.Add(new(name, amount));
            }
        }

        json.Close();
        return TranscriptCodes.TryRead(order, out PotOrder known) && TranscriptCodes.TryRead(scope, out CityPotScope pot)
            ? new(new DistrictEnvelopes { Order = known, CityPot = pot, Envelopes = read.ToSequence() })
            : null;
    }

    private static Participants? Persons(JsonFields? json, bool proposers)
    {
        if (json is null)
        {
            return null;
        }

        Participants read = new()
        {
            Kinds = proposers ? Words<ProposerKind>(json, "kinds") : null,
            LeastAge = (int?)json.Whole("leastAge", 0, 120),
            Links = Words<PersonLink>(json, "links"),
            Asks = Words<PersonalCondition>(json, "asks"),
            MostEach = (int?)json.Whole("mostEach", 1, 1_000),
        };
        json.Close();
        return read;
    }

    private static BallotRules? BallotsOf(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        BallotRules read = new()
        {
            VoteType = Code<VoteType>(json, "kind"),
            Limits = OrNone(json, "limits", () => BallotLimits.None, () => Limits(json.Object("limits"))),
            OverLimit = Code<OverLimit>(json, "overLimit"),
            RepeatedChoice = Code<RepeatedChoice>(json, "repeatedChoice"),
            Channels = Words<VotingChannel>(json, "channels"),
            Counted = Code<CountedBallot>(json, "counted"),
            DigitalIsReplaceable = json.YesNo("digitalIsReplaceable"),
            Receipts = Code<ReceiptPublication>(json, "receipts"),
        };
        json.Close();
        return read;
    }

    private static BallotLimits? Limits(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        long? Money(string name) => json.Amount(name);
        long? Points(string name) => json.Amount(name, least: long.MinValue);
        BallotLimits limits = new()
        {
            MinLength = (int?)json.Whole("minLength", 0, ElectionBuilder.MaxProjects),
            MaxLength = (int?)json.Whole("maxLength", 0, ElectionBuilder.MaxProjects),
            MinCost = Money("minCost"),
            MaxCost = Money("maxCost"),
            MinPoints = Points("minPoints"),
            MaxPoints = Points("maxPoints"),
            MinSumPoints = Points("minSumPoints"),
            MaxSumPoints = Points("maxSumPoints"),
        };
        json.Close();
        return limits;
    }

    private static CountingMethod? MethodOf(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        string? name = json.Word("name", [.. Methods.TallyMethods.All.Select(m => m.Name)]);
        List<MethodWord> words = [];
        foreach ((string option, JsonPart value) in json.Part.Fields.Where(f => f.Name != "name"))
        {
            string? word = value.Token == JsonTokenType.Number ? value.Text : json.Text(option);
            json.Has(option);
            if (word is null || name is null)
            {
                continue;
            }

            MethodWord given = new(option, word);
            Methods.TallyMethods.Find(name)!.Choose(new Dictionary<string, string>(StringComparer.Ordinal) { [option] = word }).Switch(
                _ => words.Add(given),
                faults =>
                {
                    foreach (Methods.MethodFault fault in faults)
                    {
                        value.Fault(BudgetRulesFaults.Method(fault));
                    }
                });
        }

        json.Close();
        return name is null ? null : new(name, words.OrderBy(w => w.Option, StringComparer.Ordinal).ToSequence());
    }

    private static TieLadder? Ladder(JsonFields root) => root.Text("ties") is not { } text
        ? null
        : TieLadder.Read(text).Match<TieLadder?>(
            ladder => ladder,
            problems =>
            {
                foreach (TieLadderProblem problem in problems)
                {
                    root.Take("ties")!.Fault(BudgetRulesFaults.Ladder(problem.Text));
                }

                return null;
            });

    private static Sequence<CategoryRule> Categories(JsonFields root)
    {
        HashSet<ProjectGroup> seen = [];
        List<CategoryRule> read = [];
        foreach (JsonFields json in root.Objects("categories"))
        {
            bool category = json.Has("category"), beneficiaries = json.Has("beneficiaries");
            string? name = json.Text("category"), others = json.Text("beneficiaries");
            long? least = json.Whole("least", 0, ElectionBuilder.MaxProjects), most = json.Whole("most", 0, ElectionBuilder.MaxProjects);
            Sequence<string> places = Texts(json, "in");
            json.Close();
            if (category == beneficiaries)
            {
                json.Part.Fault(BudgetRulesFaults.OneGroup);
            }
            else if ((name ?? others) is { } group)
            {
                ProjectGroup key = new(category ? GroupKind.Category : GroupKind.Beneficiary, group);
                if (!seen.Add(key))
                {
                    json.Part.Fault(BudgetRulesFaults.Twice);
                }

                read.Add(new(group, beneficiaries, (int?)least, (int?)most, places));
            }
        }

        return read.ToSequence();
    }

    private static GenderRules? Gender(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        GenderRules read = new()
        {
            VotersReported = json.Word("voters", [TranscriptCodes.Of(ShareAim.Report), None], required: false) is { } word
                ? word != None
                : null,
            Proposers = Share(json, "proposers"),
            Beneficiaries = Share(json, "beneficiaries"),
        };
        json.Close();
        return read;
    }

    private static ShareOfWomen? Share(JsonFields json, string name)
    {
        if (json.Take(name) is not { } at)
        {
            return null;
        }

        if (at.Token == JsonTokenType.String)
        {
            return json.Word(name, [TranscriptCodes.Of(ShareAim.Report), None]) is { } word
                ? new(word == None ? ShareAim.None : ShareAim.Report)
                : null;
        }

        if (at.AsObject() is not { } floor)
        {
            return null;
        }

        long? parts = floor.Whole("parts", 1, 100, required: true), of = floor.Whole("of", 1, 100, required: true);
        string? rounding = floor.Word("rounding", ["up", "down"]);
        floor.Close();
        if (parts > of)
        {
            at.Fault(BudgetRulesFaults.ShareAboveOne);
        }

        return parts is null || of is null || rounding is null ? null : new(ShareAim.Floor, (int)parts, (int)of, rounding == "up");
    }

    private static AppealRule? Appeal(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        AppealRule read = new((int?)json.Whole("days", 1, 365, required: true), json.Text("to"));
        json.Close();
        return read;
    }

    private static Sequence<T>? Words<T>(JsonFields json, string name)
        where T : struct, Enum
    {
        if (!json.Has(name))
        {
            return null;
        }

        string[] codes = Codes<T>();
        List<T> read = [];
        foreach (JsonPart item in json.Items(name))
        {
            if (item.Token != JsonTokenType.String)
            {
                item.WrongType(Expected.Exactly(codes));
            }
            else if (!TranscriptCodes.TryRead(item.Text, out T value))
            {
                item.Fault(
                    BudgetRulesFaults.Fields.UnknownWord,
                    Excerpt.Of(item.Text!),
                    Expected.Exactly(codes),
                    Nearest.To(item.Text!, codes));
            }
            else if (read.Contains(value))
            {
                item.Fault(BudgetRulesFaults.Twice, Excerpt.Of(item.Text!));
            }
            else
            {
                read.Add(value);
            }
        }

        return read.Order().ToSequence();
    }

    private static Sequence<string> Texts(JsonFields json, string name)
    {
        List<string> read = [];
        foreach (JsonPart item in json.Items(name))
        {
            if (item.Token != JsonTokenType.String)
            {
                item.WrongType(Expected.Text);
            }
            else if (string.IsNullOrEmpty(item.Text))
            {
                item.Fault(BudgetRulesFaults.Fields.EmptyText);
            }
            else if (read.Contains(item.Text))
            {
                item.Fault(BudgetRulesFaults.Twice, Excerpt.Of(item.Text!));
            }
            else
            {
                read.Add(item.Text);
            }
        }

        return read.ToSequence();
    }
}
