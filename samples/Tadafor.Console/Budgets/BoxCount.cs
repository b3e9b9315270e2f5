using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Console.Tally;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Budgets;

/// <summary>What the commands on a closed box read: the box, and how it is counted.</summary>
internal sealed class BoxCount
{
    private readonly Argument<string> _box = new("box") { Description = "The published box, in JSON (tadafor schema ballot-box)." };
    private readonly Choice<TallyMethod> _method = new(
        "--method",
        "The rule of the vote.",
        [.. TallyMethods.All.Select(m => (m.Name, m))]);
    private readonly MethodParameters _parameters = new();
    private readonly Option<string?> _ties = TiesParameter.Option();
    private readonly Option<string?> _constraints = ConstraintsFile.Option();

    private readonly Option<string?> _rules = new("--rules")
    {
        Description = "Count as these local rules say, in place of --method, --ties and --constraints. With --projects.",
        HelpName = "rules.json",
    };

    private readonly Option<string?> _list = new("--projects")
    {
        Description = "The frozen list of the vote, with --rules: which projects exclude each other, what others pay.",
        HelpName = "projects.json",
    };

    public void AddTo(Command command)
    {
        command.Add(_box);
        command.Add(_rules);
        command.Add(_list);
        foreach (Option option in (Option[])[_method.Option, .. _parameters.Options, _ties, _constraints])
        {
            command.Add(option);
        }
    }

    public IEnumerable<string?> Files(ParseResult parsed) =>
        [parsed.GetValue(_box), parsed.GetValue(_constraints), parsed.GetValue(_rules), parsed.GetValue(_list)];

    public bool SaysHow(ParseResult parsed) => parsed.GetValue(_method.Option) is not null || ByRules(parsed);

    public ClosedVote? Box(ParseResult parsed, Language language, Surroundings around, List<Complaint> complaints) =>
        InputFile.Read(parsed.GetValue(_box)!, ClosedVoteJson.Read, language, around, complaints);

    /// <summary>
    /// The method, the ladder and the constraints; nothing, and every complaint, when one is missing or cannot be read.
    /// </summary>
    public (MethodChoice Method, TieLadder Ties, TallyConstraints Constraints)? How(
        ParseResult parsed, ClosedVote? vote, Language language, Surroundings around, List<Complaint> complaints)
    {
        if (ByRules(parsed))
        {
            return OfRules(parsed, vote, language, around, complaints);
        }

        (bool given, TallyMethod? method) = _method.Read(parsed, complaints);
        if (!given)
        {
            complaints.Add(BudgetComplaints.NoMethod(_method.Option.Name, TallyMethods.All.Select(m => m.Name), language));
        }

        MethodChoice? choice = _parameters.Read(parsed, method, complaints);
        TieLadder? ties = TiesParameter.Read(parsed.GetValue(_ties), complaints);
        TallyConstraints? constraints = vote is null ? null : Constraints(parsed, vote, language, around, complaints);
        return choice is null || ties is null || constraints is null || complaints.Count > 0 ? null : (choice, ties, constraints);
    }

    /// <summary>The count; nothing, and the reasons, when it cannot be made.</summary>
    public static CountedVote? Count(
        ClosedVote vote,
        (MethodChoice Method, TieLadder Ties, TallyConstraints Constraints) how,
        Language language,
        Surroundings around) =>
        Waiting.For(how.Method.Method.Name, around, _ => VoteTally.Count(vote, how.Method, how.Ties, how.Constraints)).Match<CountedVote?>(
            counted => counted,
            problems =>
            {
                Complaint.Write([.. problems.Select(p => new Complaint("count", Typography.Of(language).Set(p), ""))], around);
                return null;
            });

    private bool ByRules(ParseResult parsed) => parsed.GetValue(_rules) is not null || parsed.GetValue(_list) is not null;

    // What the rules fix is what they were frozen for: nothing beside them, and only those that the box was opened under.
    private (MethodChoice Method, TieLadder Ties, TallyConstraints Constraints)? OfRules(
        ParseResult parsed, ClosedVote? vote, Language language, Surroundings around, List<Complaint> complaints)
    {
        foreach (Option<string?> needed in (Option<string?>[])[_rules, _list])
        {
            if (parsed.GetValue(needed) is null)
            {
                complaints.Add(BudgetComplaints.Needed(needed.Name, language));
            }
        }

        foreach (Option beside in (Option[])[_method.Option, .. _parameters.Options, _ties, _constraints])
        {
            if (parsed.GetResult(beside) is { Implicit: false })
            {
                complaints.Add(BudgetComplaints.BesideRules(beside.Name, language));
            }
        }

        BudgetRules? rules = parsed.GetValue(_rules) is { } path
            ? InputFile.Read(path, BudgetRulesJson.Read, language, around, complaints)
            : null;
        PublishedList? list = parsed.GetValue(_list) is { } projects
            ? PublishedList.Read(projects, language, around, complaints)
            : null;
        if (vote is null || rules is null || list is null)
        {
            return null;
        }

        if (vote.Paper.RulesDigest is { } digest && digest != BudgetRulesJson.Digest(rules))
        {
            complaints.Add(BudgetComplaints.OtherRules(_rules.Name, digest, language));
        }

        if (vote.Paper.ListDigest is { } frozen && frozen != list.Digest)
        {
            complaints.Add(BudgetComplaints.OtherList(_list.Name, frozen, language));
        }

        if (rules is not { Method: { } method, Ties: { } ties } || method.Unstated.Any())
        {
            complaints.Add(BudgetComplaints.NotFixed(_rules.Name, language));
            return null;
        }

        return complaints.Count > 0 ? null : (method.Choice, ties, list.File.ConstraintsUnder(rules));
    }

    private TallyConstraints? Constraints(
        ParseResult parsed, ClosedVote vote, Language language, Surroundings around, List<Complaint> complaints)
    {
        if (parsed.GetValue(_constraints) is not { } path)
        {
            return TallyConstraints.None;
        }

        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        return ClosedVoteJson.ReadConstraints(stream, vote).Match<TallyConstraints?>(
            read =>
            {
                Sequence<DocumentFault> faults = read.Constraints.Check(vote.Election).Select(read.At).ToSequence();
                complaints.AddRange(faults.Count == 0 ? [] : Complaint.Of(path, new DocumentFaults(faults), language));
                return faults.Count == 0 ? read.Constraints : null;
            },
            faults =>
            {
                complaints.AddRange(Complaint.Of(path, faults, language));
                return null;
            });
    }
}
