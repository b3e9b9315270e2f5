using System.IO.Compression;
using System.Text;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;
using static Tadafor.Tally.Pabulib.Problems.PabulibProblemCode;

namespace Tadafor.Tally.Tests.Pabulib;

/// <summary>A file without any problem, and for every kind of problem a file that has it.</summary>
internal static class ExampleFiles
{
    public const string Approval = """
        META
        key;value
        description;Example vote
        country;Morocco
        unit;Example
        instance;2026
        num_projects;3
        num_votes;4
        budget;100
        vote_type;approval
        rule;greedy
        date_begin;01.10.2026
        date_end;15.10.2026
        min_length;1
        max_length;3
        language;en
        currency;MAD
        PROJECTS
        project_id;cost;votes;name;category;selected;latitude;longitude
        p1;60;3;Park;green;1;30.1;-8.1
        p2;50;2;Road;roads;0;30.2;-8.2
        p3;40;2;Well;water;1;30.3;-8.3
        VOTES
        voter_id;vote;age;sex;voting_method
        1;p1,p2;34;F;paper
        2;p1;40-59;M;internet
        3;p1,p3;;;
        4;p2,p3;18;O;paper

        """;

    public const string Cumulative = """
        META
        key;value
        description;Example vote
        country;Morocco
        unit;Example
        instance;2026
        num_projects;2
        num_votes;2
        budget;60
        vote_type;cumulative
        rule;greedy
        date_begin;2026
        date_end;2026
        min_points;0
        max_points;5
        min_sum_points;2
        max_sum_points;6
        PROJECTS
        project_id;cost;votes;score;selected
        p1;50;2;7;1
        p2;40;1;2;0
        VOTES
        voter_id;vote;points
        1;p1,p2;4,2
        2;p1;3

        """;

    /// <summary>A file for every code.</summary>
    public static readonly Dictionary<PabulibProblemCode, byte[]> WithProblem = new()
    {
        [EmptyFile] = [],
        [NotUtf8] = Encoding.Unicode.GetBytes(Approval),
        [InvalidUtf8] = Bytes(Approval, "Park", "P\u00FFrk", Encoding.Latin1),
        [ControlCharacter] = Bytes(Approval, "Park", "P\u0000rk"),
        [DamagedCompression] = Gzip(Approval)[..^20],
        [RecordTooLong] = Bytes(Approval, "Park", new string('x', 2000)),
        [UnclosedQuote] = Bytes(Approval, "Park", "\"Park"),
        [TextAfterQuote] = Bytes(Approval, "Park", "\"Park\" of roses"),
        [MixedLineEnds] = Bytes(Approval, "MAD\n", "MAD\r\n"),
        [EmptyLine] = Bytes(Approval, "VOTES", "\nVOTES"),
        [ReturnsAlone] = Bytes(Approval, "\n", "\r"),
        [ZeroPadding] = [.. Encoding.UTF8.GetBytes(Approval), 0, 0, 0, 0],
        [WrongSeparator] = Encoding.UTF8.GetBytes(Approval.Replace("p1,p2", "\"p1,p2\"", StringComparison.Ordinal).Replace(';', ',')),
        [QuotedRows] = Encoding.UTF8.GetBytes(string.Concat(Approval.Split('\n').Select(line => $"\"{line}\"\n"))),
        [CutOff] = Encoding.UTF8.GetBytes(Approval[..(Approval.IndexOf("Well", StringComparison.Ordinal) + 2)]),
        [MissingSection] = Bytes(Approval, Approval[Approval.IndexOf("VOTES", StringComparison.Ordinal)..], ""),
        [RepeatedSection] = Bytes(Approval, "VOTES", "META\nkey;value\nVOTES"),
        [SectionOutOfOrder] = Encoding.UTF8.GetBytes("PROJECTS\nproject_id;cost\n1;2\nMETA\nkey;value\nVOTES\nvoter_id;vote\n"),
        [DataBeforeSection] = Bytes(Approval, "META\n", "Exported today\nMETA\n"),
        [TitleSpelling] = Bytes(Approval, "VOTES", "Votes;;;"),
        [MissingMetaHeader] = Bytes(Approval, "key;value\n", ""),
        [MissingHeaderRow] = Encoding.UTF8.GetBytes("META\nPROJECTS\nVOTES\n"),
        [MissingColumn] = Bytes(Approval, "project_id;cost", "project_id;price"),
        [MissingVoterColumn] = Bytes(Approval, "voter_id", "voter"),
        [RepeatedColumn] = Bytes(Approval, "latitude;longitude", "latitude;latitude"),
        [EmptyColumnName] = Bytes(Approval, "latitude;longitude", "latitude;"),
        [MissingCell] = Bytes(Approval, "2;p1;40-59;M;internet", "2"),
        [ShortRow] = Bytes(Approval, "3;p1,p3;;;", "3;p1,p3"),
        [SurplusCells] = Bytes(Approval, "2;p1;40-59", "2;p1;p2;40-59"),
        [SurplusEmptyCells] = Bytes(Approval, "3;p1,p3;;;", "3;p1,p3;;;;"),
        [SurplusMetaCells] = Bytes(Approval, "Example vote", "Example; vote"),
        [EmptyKey] = Bytes(Approval, "language;en", ";en"),
        [RepeatedKey] = Bytes(Approval, "language;en", "language;en\nlanguage;en"),
        [ContradictoryKey] = Bytes(Approval, "language;en", "language;en\nlanguage;fr"),
        [MissingKey] = Bytes(Approval, "vote_type;approval\n", ""),
        [MissingValue] = Bytes(Approval, "budget;100", "budget;"),
        [NotANumber] = Bytes(Approval, "p1;60", "p1;sixty"),
        [DecimalComma] = Bytes(Approval, "p1;60", "p1;60,5"),
        [NumberTooLarge] = Bytes(Approval, "p1;60", "p1;9999999999999999999"),
        [NegativeNumber] = Bytes(Approval, "p1;60", "p1;-60"),
        [UnreadableLimit] = Bytes(Approval, "max_length;3", "max_length;three"),
        [TotalTooLarge] = Bytes(Approval, "p1;60", "p1;900000000000000000", "p2;50", "p2;900000000000000000", "p3;40", "p3;0.5"),
        [UnknownVoteType] = Bytes(Approval, "vote_type;approval", "vote_type;loud"),
        [KnapsackAsApproval] = Bytes(Approval, "vote_type;approval", "vote_type;knapsack"),
        [CountDiffers] = Bytes(Approval, "num_votes;4", "num_votes;5"),
        [EmptyProjectId] = Bytes(Approval, "p1;60", ";60"),
        [RepeatedProject] = Bytes(Approval, "p2;50", "p1;50"),
        [TooManyProjects] = ManyProjects(),
        [CommaInProjectId] = Bytes(Approval, "p2;50", "p,2;50"),
        [EmptyVoterId] = Bytes(Approval, "2;p1;", ";p1;"),
        [RepeatedVoter] = Bytes(Approval, "2;p1;", "1;p1;"),
        [UnknownProject] = Bytes(Approval, "2;p1;", "2;p9;"),
        [RepeatedChoice] = Bytes(Approval, "2;p1;", "2;p1,p1;"),
        [RefusedRepeatedChoice] = Bytes(Approval, "2;p1;", "2;p1,p1;"),
        [EmptyChoice] = Bytes(Approval, "2;p1;", "2;p1,;"),
        [PointsLengthDiffers] = Bytes(Cumulative, "4,2", "4"),
        [PointsForNothing] = Bytes(Cumulative, "p1,p2;4,2", ",p2;4,2"),
        [UnreadablePoints] = Bytes(Cumulative, "4,2", "4,two"),
        [NegativePoints] = Bytes(Cumulative, "4,2", "4,-2"),
        [MissingObligatoryKey] = Bytes(Approval, "country;Morocco\n", ""),
        [UnknownKey] = Bytes(Approval, "currency;MAD", "currency;MAD\ncoin;MAD"),
        [KeyOutOfOrder] = Bytes(Approval, "min_length;1\nmax_length;3", "max_length;3\nmin_length;1"),
        [UnknownColumn] = Bytes(Approval, "category", "kind"),
        [OldColumnName] = Bytes(Approval, "category", "categories"),
        [ColumnOutOfOrder] = Bytes(Approval, "age;sex", "sex;age"),
        [UnknownRule] = Bytes(Approval, "rule;greedy", "rule;fair"),
        [UnknownCountry] = Bytes(Approval, "Morocco", "Atlantis"),
        [UnknownLanguage] = Bytes(Approval, "language;en", "language;english"),
        [UnknownCurrency] = Bytes(Approval, "MAD", "DH"),
        [InvalidDate] = Bytes(Approval, "01.10.2026", "31.02.2026"),
        [DatesReversed] = Bytes(Approval, "date_end;15.10.2026", "date_end;2025"),
        [InvalidFlag] = Bytes(Approval, "currency;MAD", "currency;MAD\nexperimental;yes"),
        [CommentNumbering] = Bytes(Approval, "currency;MAD", "currency;MAD\ncomment;#1: One. #3: Three."),
        [IncompatibleKey] = Bytes(Approval, "max_length;3", "max_length;3\nmax_points;3"),
        [MissingMaxSumPoints] = Bytes(Cumulative, "max_sum_points;6\n", ""),
        [MissingThreshold] = Bytes(Approval, "rule;greedy", "rule;greedy-threshold"),
        [ListLengthDiffers] = Bytes(Approval, "language;en\ncurrency;MAD", "categories;green,roads,water\nbudget_per_category;100,200"),
        [FirstColumn] = Bytes(Approval, "voter_id;vote", "vote;voter_id"),
        [SurroundingSpace] = Bytes(Approval, "Park", " Park"),
        [NoBreakSpace] = Bytes(Approval, "Park", "Park\u00A02"),
        [SpaceInList] = Bytes(Approval, "2;p1;", "2;p1, p2;"),
        [InvalidValue] = Bytes(Approval, "34;F", "34;K"),
        [LabelSpelling] = Bytes(Approval, "roads", "Green"),
        [UndeclaredLabel] = Bytes(Approval, "language;en", "categories;green,roads\nlanguage;en"),
        [UnusedLabel] = Bytes(Approval, "language;en", "categories;green,roads,water,sport\nlanguage;en"),
        [ZeroCost] = Bytes(Approval, "p1;60", "p1;0"),
        [CostAboveBudget] = Bytes(Approval, "p2;50", "p2;101"),
        [WithdrawnProject] = Bytes(Approval, "p2;50", "p2;999999999"),
        [WithdrawnProjectSelected] = Bytes(Approval, "p1;60", "p1;999999999"),
        [NoVotesForProject] = Bytes(Approval, "1;p1,p2", "1;p1", "4;p2,p3", "4;p3"),
        [NoVotesOrScores] = Bytes(Approval, "cost;votes;", "cost;proposer;"),
        [VotesDiffer] = Bytes(Approval, "p1;60;3", "p1;60;4"),
        [ScoreDiffers] = Bytes(Cumulative, "p1;50;2;7", "p1;50;2;8"),
        [IdenticalCoordinates] = Bytes(Approval, "30.2;-8.2", "30.10;-8.1"),
        [BallotTooShort] = Bytes(Approval, "min_length;1", "min_length;2"),
        [BallotTooLong] = Bytes(Approval, "max_length;3", "max_length;1"),
        [NotOneChoice] = Bytes(Approval, "vote_type;approval", "vote_type;choose-1"),
        [BallotCostBelow] = Bytes(Approval, "max_length;3", "max_length;3\nmin_sum_cost;61"),
        [BallotCostAbove] = Bytes(Approval, "max_length;3", "max_length;3\nmax_sum_cost;100"),
        [BallotCategoryBelow] = Bytes(Approval, "language;en\ncurrency;MAD", "categories;green,roads,water\nmin_length_per_category;1,0,0"),
        [BallotCategoryAbove] = Bytes(
            Approval,
            "language;en\ncurrency;MAD",
            "categories;green,roads,water\nmax_sum_cost_per_category;60,40,40"),
        [PointsBelowMin] = Bytes(Cumulative, "min_points;0", "min_points;3"),
        [PointsAboveMax] = Bytes(Cumulative, "max_points;5", "max_points;3"),
        [PointsSumBelow] = Bytes(Cumulative, "min_sum_points;2", "min_sum_points;4"),
        [PointsSumAbove] = Bytes(Cumulative, "max_sum_points;6", "max_sum_points;5"),
        [PointsNotSorted] = Bytes(Cumulative, "p1,p2;4,2", "p2,p1;2,4"),
        [UnexpectedPoints] = Bytes(Approval, "age;sex", "points;sex"),
        [PersonalVoterId] = Bytes(Approval, "\n1;", "\nJE-123-456;"),
        [UnlikelyAge] = Bytes(Approval, ";18;", ";118;"),
        [BudgetExceeded] = Bytes(Approval, "roads;0", "roads;1"),
        [UnusedBudget] = Bytes(Approval, "water;1", "water;0"),
        [AllProjectsFunded] = Bytes(Approval, "budget;100", "budget;150"),
        [NotFullyFunded] = Bytes(Approval, "currency;MAD", "currency;MAD\nfully_funded;1"),
        [RuleNotFollowed] = Bytes(Approval, "green;1", "green;0"),
        [RuleLeavesTie] = Bytes(Approval, "p2;50", "p2;40"),
        [ThresholdViolated] = Bytes(
            Approval,
            "rule;greedy",
            "rule;greedy-threshold",
            "max_length;3",
            "max_length;3\nmin_project_score_threshold;3"),
        [CategoryBudgetExceeded] = Bytes(
            Approval,
            "language;en\ncurrency;MAD",
            "categories;green,roads,water\nbudget_per_category;50,50,50"),
    };

    public static PabulibReadOptions OptionsFor(PabulibProblemCode code) => code switch
    {
        RefusedRepeatedChoice => new PabulibReadOptions { RepeatedChoice = Tadafor.Tally.Elections.RepeatedChoice.Refuse },
        RecordTooLong => new PabulibReadOptions { MaxRecordBytes = 1000 },
        _ => PabulibReadOptions.Default,
    };

    /// <summary>The file with texts replaced: old, new, old, new...</summary>
    public static string Changed(string file, params ReadOnlySpan<string> replacements)
    {
        for (int i = 0; i < replacements.Length; i += 2)
        {
            Assert.Contains(replacements[i], file, StringComparison.Ordinal);
            file = file.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return file;
    }

    public static byte[] Gzip(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static byte[] Bytes(string file, params ReadOnlySpan<string> replacements) =>
        Encoding.UTF8.GetBytes(Changed(file, replacements));

    private static byte[] Bytes(string file, string old, string replacement, Encoding encoding) =>
        encoding.GetBytes(Changed(file, old, replacement));

    private static byte[] ManyProjects() => Encoding.UTF8.GetBytes(Changed(
        Approval, "p1;60", string.Concat(Enumerable.Range(0, 65_535).Select(i => $"q{i};1;0;;;0;;\n")) + "p1;60"));
}
