using System.CommandLine;
using System.Globalization;
using Tadafor.Abstractions.Wire.Budgets.Deliberations;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Deliberations;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Voting;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget proposal</c>: what a count proposes, simulations, and the draft of the council's deliberation.</summary>
internal sealed class ProposalCommand
{
    private readonly BoxCount _count = new();
    private readonly Choice<Language> _language = Languages.Choice();
    private readonly Option<string?> _others = new("--other")
    {
        Description = "Simulate another method in short form, such as greedy-votes. What comes of it says that it is not the result.",
        HelpName = "method",
    };
    private readonly Option<string[]> _districts = new("--district")
    {
        Description = "Simulate other districts: name, money in the currency and projects. May be given again.",
        HelpName = "name=amount:id,id",
    };
    private readonly Option<string?> _deliberation = new("--deliberation")
    {
        Description =
            "Draft the council's deliberation with the chapters, session and departures of this file (tadafor schema deliberation).",
        HelpName = "file.json",
    };

    public static Command Create(Surroundings around)
    {
        ProposalCommand proposal = new();
        Command command = new(
            "proposal",
            "Show what the count of a closed box proposes, in money by district; beside it simulations, and the draft of the council's deliberation "
            + "(113-14 arts 118, 185-190). A proposal funds nothing. "
            + "Exit code 0: a whole proposal; 1: it cannot be counted so, or the draft cannot be voted as it is; 2: bad input; 3: a tie is not settled.")
        {
            proposal._others, proposal._districts, proposal._deliberation, proposal._language.Option,
        };
        proposal._count.AddTo(command);
        command.SetAction(parsed => proposal.Run(parsed, around));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        Language language = _language.Read(parsed, complaints).Meaning;
        ClosedVote? vote = _count.Box(parsed, language, around, complaints);
        var how = _count.How(parsed, vote, language, around, complaints);
        MethodChoice? other = parsed.GetValue(_others) is { } text ? Other(text, language, complaints) : null;
        Sequence<SimulatedDistrict> districts = vote is null
            ? []
            : Districts(parsed.GetValue(_districts) ?? [], vote, language, complaints);
        DeliberationFacts? facts = parsed.GetValue(_deliberation) is { } path
            ? InputFile.Read(path, DeliberationJson.Read, language, around, complaints)
            : null;
        if (facts is not null && vote is not null && vote.Paper.Decimals != 2)
        {
            complaints.Add(BudgetComplaints.NotInCentimes(_deliberation.Name, language));
        }

        if (vote is null || how is not { } known || complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        if (BoxCount.Count(vote, known, language, around) is not { } counted)
        {
            return ExitCode.No;
        }

        around.Output.Write(ProposalText.Of(counted, language));
        int exit = counted.Proposal.IsUnfinished ? ExitCode.Open : ExitCode.Done;
        if (other is not null || districts.Count > 0)
        {
            exit = VoteTally.Simulate(vote, counted, other ?? known.Method, known.Ties, known.Constraints, districts).Match(
                simulation =>
                {
                    around.Output.Write($"\n{ProposalText.Of(simulation, vote, language)}");
                    return exit;
                },
                problems =>
                {
                    Complaint.Write([.. problems.Select(p => new Complaint("simulation", Typography.Of(language).Set(p), ""))], around);
                    return ExitCode.No;
                });
        }

        if (facts is not null)
        {
            Deliberation draft = DeliberationDraft.Of(counted, facts, language);
            around.Output.Write($"\n{draft.Text}");
            exit = draft.Problems.Count > 0 && exit == ExitCode.Done ? ExitCode.No : exit;
        }

        return exit;
    }

    private static MethodChoice? Other(string text, Language language, List<Complaint> complaints) =>
        TallyMethods.Read(text).Match<MethodChoice?>(
            choice => choice,
            faults =>
            {
                complaints.AddRange(faults.Select(f => Complaint.In("--other", f.Reason, f.Remedy, language)));
                return null;
            });

    private static Sequence<SimulatedDistrict> Districts(
        string[] given, ClosedVote vote, Language language, List<Complaint> complaints)
    {
        List<SimulatedDistrict> districts = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        decimal unit = 1;
        for (int i = 0; i < vote.Paper.Decimals; i++)
        {
            unit *= 10;
        }

        foreach (string one in given)
        {
            string[] halves = one.Split('=', 2), parts = halves.Length == 2 ? halves[1].Split(':', 2) : [];
            string[] projects = parts.Length == 2
                ? parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [];
            if (parts.Length != 2
                || halves[0].Length == 0
                || districts.Any(d => d.Name == halves[0])
                || !decimal.TryParse(PlainSpelling.Of(parts[0]), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
                || amount > long.MaxValue / unit
                || decimal.Truncate(amount * unit) != amount * unit
                || projects.Any(p => vote.Paper.Projects.All(known => known.Id != p))
                || !projects.All(taken.Add))
            {
                complaints.Add(BudgetComplaints.NoDistrict("--district", one, language));
                continue;
            }

            districts.Add(new(halves[0], (long)(amount * unit), projects.ToSequence()));
        }

        if (complaints.Count == 0 && districts.Sum(d => (decimal)d.Amount) > vote.Paper.Envelope)
        {
            complaints.Add(BudgetComplaints.DistrictsAboveEnvelope("--district", language));
        }

        return complaints.Count > 0 ? [] : districts.ToSequence();
    }
}
