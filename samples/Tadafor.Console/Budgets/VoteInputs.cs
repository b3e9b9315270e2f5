using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Budgets;

/// <summary>What the commands on a vote that is not closed read: the ballot paper, batches, invalidations.</summary>
internal sealed class VoteInputs
{
    private readonly Argument<string> _paper = new("paper")
    {
        Description = "The ballot paper, in JSON (tadafor schema ballot-paper).",
    };

    private readonly Argument<string[]> _batches = new("batches")
    {
        Description = "Batches of ballots and urns, in JSON (tadafor schema ballot-batch), in any order.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _sheets = new("--sheet")
    {
        Description = "A batch in CSV, with columns voter and choices, and where there are any points and receipt; or in Pabulib, where the "
            + "file's name ends in .pb. May be given again.",
        HelpName = "channel:id:yyyy-MM-dd=file.csv",
    };

    private readonly Option<string?> _invalidations = new("--invalidations")
    {
        Description = "Batches and ballots declared invalid, in JSON (tadafor schema ballot-invalidations).",
        HelpName = "file.json",
    };

    private readonly Option<string?> _roll = new("--roll")
    {
        Description = "The roll of those who may vote, tokens with what is known of each, in JSON (tadafor schema ballot-roll).",
        HelpName = "roll.json",
    };

    private readonly Option<string?> _rules = new("--rules")
    {
        Description = "The local rules that say who may vote, with --roll.",
        HelpName = "rules.json",
    };

    public void AddTo(Command command)
    {
        command.Add(_paper);
        command.Add(_batches);
        command.Add(_sheets);
        command.Add(_invalidations);
        command.Add(_roll);
        command.Add(_rules);
    }

    /// <summary>What the command reads, for outputs not to overwrite it.</summary>
    public IEnumerable<string?> Files(ParseResult parsed) =>
    [
        parsed.GetValue(_paper), .. parsed.GetValue(_batches) ?? [], parsed.GetValue(_invalidations), parsed.GetValue(_roll),
        parsed.GetValue(_rules),
        .. (parsed.GetValue(_sheets) ?? []).Select(s => s.Split('=', 2)[^1]),
    ];

    /// <summary>
    /// The vote with everything handed in; nothing, and every complaint, when a file cannot be read or a batch as a whole cannot stand.
    /// </summary>
    public OpenVote? Read(ParseResult parsed, Language language, Surroundings around, List<Complaint> complaints)
    {
        BallotPaper? paper = InputFile.Read(parsed.GetValue(_paper)!, BallotPaperJson.Read, language, around, complaints);
        List<(string Path, Func<OpenVote, BatchAnswer> HandIn)> batches = [];
        foreach (string path in parsed.GetValue(_batches) ?? [])
        {
            if (InputFile.Read(path, BallotBatchJson.Read, language, around, complaints) is { } read)
            {
                batches.Add((path, read.To));
            }
        }

        foreach (string sheet in parsed.GetValue(_sheets) ?? [])
        {
            if (BallotSheet.Read(sheet, paper?.Reference, language, around, complaints) is { } read)
            {
                batches.Add((sheet, vote => vote.Add(read)));
            }
        }

        Sequence<WantedInvalidation>? wanted = parsed.GetValue(_invalidations) is { } acts
            ? InputFile.Read(acts, InvalidationsJson.Read, language, around, complaints)
            : [];
        if (paper is null || wanted is null || complaints.Count > 0)
        {
            return null;
        }

        OpenVote vote = new(paper);
        foreach ((string path, Func<OpenVote, BatchAnswer> handIn) in batches)
        {
            handIn(vote).Switch(_ => { }, problems => complaints.AddRange(Complaints(path, problems, language)));
        }

        foreach (WantedInvalidation one in complaints.Count > 0 ? [] : wanted)
        {
            vote.Invalidate(one.Batch, one.Line, one.Act).Switch(
                made =>
                {
                    if (one.Revoked is { } back)
                    {
                        vote.Revoke(made.Number, back).Switch(
                            _ => { },
                            problems => complaints.AddRange(Complaints(_invalidations.Name, problems, language)));
                    }
                },
                problems => complaints.AddRange(Complaints(_invalidations.Name, problems, language)));
        }

        return complaints.Count > 0 ? null : vote;
    }

    /// <summary>
    /// The ballots held against the roll; nothing where none is given, and a complaint for everything wrong with it: it is that of another
    /// vote, or the rules are not those that the paper was made from.
    /// </summary>
    public RollReport? Roll(ParseResult parsed, OpenVote? vote, Language language, Surroundings around, List<Complaint> complaints)
    {
        string? path = parsed.GetValue(_roll), under = parsed.GetValue(_rules);
        if (path is null && under is null)
        {
            return null;
        }

        if (path is null || under is null)
        {
            complaints.Add(BudgetComplaints.Needed(path is null ? _roll.Name : _rules.Name, language));
            return null;
        }

        VoterRoll? roll = InputFile.Read(path, VoterRollJson.Read, language, around, complaints);
        BudgetRules? rules = InputFile.Read(under, BudgetRulesJson.Read, language, around, complaints);
        if (vote is null || roll is null || rules is null)
        {
            return null;
        }

        if (roll.Reference != vote.Paper.Reference)
        {
            complaints.Add(BudgetComplaints.OtherRoll(_roll.Name, vote.Paper.Reference, language));
        }

        if (vote.Paper.RulesDigest is { } digest && digest != BudgetRulesJson.Digest(rules))
        {
            complaints.Add(BudgetComplaints.OtherRules(_rules.Name, digest, language));
        }

        return complaints.Count > 0 ? null : RollCheck.Of(roll, rules.Voters ?? Participants.Unfixed, vote);
    }

    public static IEnumerable<Complaint> Complaints(string place, IEnumerable<VotingProblem> problems, Language language) =>
        problems.Select(p => new Complaint(place, Typography.Of(language).Set(p.Text), ""));
}
