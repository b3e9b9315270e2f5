using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>What became of one proposal.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Fate">Its end; exactly one.</param>
/// <param name="Projects">The projects that come from it, also where its end is contradictory; none otherwise.</param>
public sealed record ProposalAccount(Proposal Proposal, ProposalFate Fate, Sequence<ListedProject> Projects)
{
    /// <summary>What became of every proposal of a file, in its order: each exactly once.</summary>
    internal static Sequence<ProposalAccount> Of(ProjectsFile file)
    {
        Dictionary<string, List<ListedProject>> from = new(StringComparer.Ordinal);
        foreach (ListedProject project in file.Projects)
        {
            foreach (string proposal in project.From)
            {
                if (!from.TryGetValue(proposal, out List<ListedProject>? listed))
                {
                    from[proposal] = listed = [];
                }

                listed.Add(project);
            }
        }

        return file.Proposals
            .Select(proposal => Of(proposal, from.TryGetValue(proposal.Id, out List<ListedProject>? listed) ? listed : []))
            .ToSequence();
    }

    private static ProposalAccount Of(Proposal proposal, List<ListedProject> projects)
    {
        ProposalFate[] ends =
        [
            .. proposal.WithdrawnOn is null ? Array.Empty<ProposalFate>() : [ProposalFate.Withdrawn],
            .. proposal.IsRefused ? [ProposalFate.Refused] : Array.Empty<ProposalFate>(),
            .. proposal.DuplicateOf is null ? Array.Empty<ProposalFate>() : [ProposalFate.Duplicate],
            .. projects.Count == 0 ? Array.Empty<ProposalFate>()
                : [projects.Count > 1 ? ProposalFate.Split : projects[0].From.Count > 1 ? ProposalFate.Merged : ProposalFate.Listed],
        ];

        // What repeats another proposal may stand with it in one project: it is then merged. It may be refused for being repeated.
        return new(
            proposal,
            ends switch
            {
                [] => ProposalFate.Pending,
                [var only] => only,
                [ProposalFate.Duplicate, ProposalFate.Merged] => ProposalFate.Merged,
                [ProposalFate.Refused, ProposalFate.Duplicate] => ProposalFate.Refused,
                _ => ProposalFate.Contradictory,
            },
            projects.ToSequence());
    }
}
