using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>Whether what was decided on proposals can stand, and the list as a whole.</summary>
internal sealed class Decisions(ProjectsFile file, BudgetRules rules, RuleFindings findings)
{
    private static readonly Phrase _women = new("نساء: {0}؛ رجال: {1}", "femmes : {0} ; hommes : {1}", "women: {0}; men: {1}");

    /// <summary>Of one proposal.</summary>
    public Sequence<PlacedFinding> Of(ProposalAccount account, Sequence<PlacedFinding> criteria, string place)
    {
        Proposal proposal = account.Proposal;
        List<PlacedFinding> found =
        [
            findings.Of(
                ScreeningChecks.OneEnd,
                place,
                findings.Stated(ScreeningFacts.OneEnd, account.Fate switch
                {
                    ProposalFate.Contradictory => false,
                    ProposalFate.Pending => file.FrozenOn is null ? null : false,
                    _ => true,
                }),
                account.Fate.Text()),
        ];
        if (account.Projects.Any(p => p.From.Count > 1))
        {
            found.Add(findings.Of(
                ScreeningChecks.ConsentToMerge,
                $"{place}.consentToMerge",
                findings.Stated(ScreeningFacts.ConsentToMerge, proposal.ConsentToMerge)));
        }

        if (account.Projects.Count > 0)
        {
            found.Add(Listed(account, criteria, place));
        }

        if (proposal.Refusal is { } refusal)
        {
            found.AddRange(Refusal(refusal, criteria, place));
            if (proposal.Appeal is { } appeal)
            {
                found.AddRange(Appeal(refusal, appeal, place));
            }
        }

        return [.. found];
    }

    /// <summary>Of the list.</summary>
    public IEnumerable<PlacedFinding> OfTheList()
    {
        yield return findings.Of(
            ScreeningChecks.RulesOfTheCall,
            "$.rulesDigest",
            findings.Stated(
                ScreeningFacts.RulesAreThoseOfTheCall,
                file.RulesDigest is { } digest ? digest == BudgetRulesJson.Digest(rules) : null));
        if (rules.Gender?.Proposers is { Aim: ShareAim.Floor } floor)
        {
            // Who was not told apart, and proposals that say nothing, leave the share open.
            Headcount all = file.Proposals.Aggregate(new Headcount(0, 0), (sum, p) => Sum(sum, p.Proposers ?? new(0, 0, 1)));
            yield return findings.Of(
                ScreeningChecks.WomenAmongProposers,
                "$.proposals",
                findings.Stated(ScreeningFacts.WomenAmongProposers, Answer(Goal(floor).IsMetBy(all))),
                Counted(all));
        }
    }

    /// <summary>A share of women as parity has it: with its rounding, unknown where that depends on who was not told apart.</summary>
    internal static ParityGoal Goal(ShareOfWomen share) =>
        new(Sex.Woman, share.Parts, share.Of, share.RoundsUp ? Rounding.Up : Rounding.Down);

    internal static bool? Answer(Truth truth) => truth switch { Truth.Yes => true, Truth.No => false, Truth.Unknown => null };

    internal static Phrase Counted(Headcount people) => _women.With(people.Of(Sex.Woman).Text, people.Of(Sex.Man).Text);

    // A project with a sheet of its own answers for it; what rests on the proposal is asked of the proposal.
    private PlacedFinding Listed(ProposalAccount account, Sequence<PlacedFinding> criteria, string place)
    {
        bool own = account.Projects.All(p => p.Sheet is not null);
        Verdict[] verdicts =
        [
            .. criteria.Where(c => !own || OfProposal(c.Finding.Code))
                .Where(c => account.Fate != ProposalFate.Merged || c.Finding.Code != ScreeningChecks.NotRepeated.Code)
                .Select(c => c.Finding.Verdict),
        ];
        bool? met = verdicts.Contains(Verdict.Unsatisfied) ? false
            : verdicts.Any(v => v is Verdict.Undetermined or Verdict.AwaitingJudgement) ? null
            : true;
        string[] unmet = [.. criteria.Where(c => c.Finding.Verdict == Verdict.Unsatisfied).Select(c => c.Finding.Code)];
        return findings.Of(
            ScreeningChecks.ListedMeetsCriteria,
            place,
            findings.Stated(ScreeningFacts.ListedMeetsCriteria, met),
            met == false ? Phrase.Same(string.Join(", ", unmet)) : null);
    }

    private static bool OfProposal(string code) => new[]
    {
        ScreeningChecks.WithinPowers, ScreeningChecks.ReservedMatter, ScreeningChecks.Entitled, ScreeningChecks.InTheCall,
        ScreeningChecks.NotRepeated,
    }.Any(rule => rule.Code == code);

    private IEnumerable<PlacedFinding> Refusal(ProposalRefusal refusal, Sequence<PlacedFinding> criteria, string place)
    {
        yield return findings.Of(
            ScreeningChecks.RefusalReasoned,
            $"{place}.refusal.grounds",
            findings.Stated(
                ScreeningFacts.RefusalReasoned,
                refusal.Grounds.Count > 0 && refusal.Grounds.All(g => !string.IsNullOrWhiteSpace(g.Reason))));
        Verdict?[] verdicts =
        [
            .. refusal.Grounds.Select(g => criteria.FirstOrDefault(c => c.Finding.Code == g.Criterion)?.Finding.Verdict),
        ];
        bool? stands = verdicts.Any(v => v is null or Verdict.Satisfied or Verdict.NotApplicable) ? false
            : verdicts.Any(v => v != Verdict.Unsatisfied) ? null
            : true;
        if (verdicts.Length > 0)
        {
            yield return findings.Of(
                ScreeningChecks.RefusalStands,
                $"{place}.refusal.grounds",
                findings.Stated(ScreeningFacts.RefusalStands, stands),
                Phrase.Same(string.Join(", ", refusal.Grounds.Select(g => g.Criterion))));
        }
    }

    private IEnumerable<PlacedFinding> Appeal(ProposalRefusal refusal, ProposalAppeal appeal, string place)
    {
        // Time runs from the day on which the proposers were told; before that day is known nothing is late.
        bool? provided = rules.Appeal is not { } rule ? null
            : rule.Days is not { } days ? false
            : refusal.NotifiedOn is { } told ? appeal.On <= told.PlusDays(days)
            : null;
        yield return findings.Of(
            ScreeningChecks.AppealProvided,
            $"{place}.appeal.on",
            findings.Stated(ScreeningFacts.AppealProvided, provided),
            Numerals.Date(appeal.On));
        bool? decided = appeal is { Upheld: not null, DecidedOn: { } on } && !string.IsNullOrWhiteSpace(appeal.Reason)
            ? !(on > file.FrozenOn)
            : file.FrozenOn is null ? null : false;
        yield return findings.Of(
            ScreeningChecks.AppealDecided, $"{place}.appeal", findings.Stated(ScreeningFacts.AppealDecided, decided));
    }

    private static Headcount Sum(Headcount one, Headcount other) =>
        new(one.Women + other.Women, one.Men + other.Men, one.Unknown + other.Unknown);
}
