using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Voting;

/// <summary>What other rules would have proposed from the same ballots. It is not the result, and says so.</summary>
public sealed class VoteSimulation
{
    internal VoteSimulation(VoteProposal proposal, VoteProposal result, TallyDefinition definition)
    {
        Proposal = proposal;
        Definition = definition;
        OnlyHere = Beyond(proposal, result);
        OnlyInResult = Beyond(result, proposal);
    }

    /// <summary>That it is not the result, in words; to be shown wherever the rest is.</summary>
    public static Phrase Warning { get; } = new(
        "هذه محاكاة وليست النتيجة: قواعد الاقتراع المعتمدة قبل فتحه هي وحدها التي تحدد المقترح، ولو علم الناخبون بقواعد أخرى لربما صوتوا بشكل آخر.",
        "Ceci est une simulation, pas le résultat : seules les règles arrêtées avant l'ouverture du vote donnent la proposition ; sous d'autres règles, les électeurs auraient peut-être voté autrement.",
        "This is a simulation, not the result: only the rules made before voting opened give the proposal; under others, people might have voted otherwise.");

    /// <summary>What it would have proposed.</summary>
    public VoteProposal Proposal { get; }

    /// <summary>How it was counted.</summary>
    public TallyDefinition Definition { get; }

    /// <summary>Projects it would fund and the result does not.</summary>
    public Sequence<ProposedProject> OnlyHere { get; }

    /// <summary>Projects the result funds and it would not.</summary>
    public Sequence<ProposedProject> OnlyInResult { get; }

    /// <summary>That it is not the result.</summary>
    public override string ToString() => Warning.En;

    private static Sequence<ProposedProject> Beyond(VoteProposal one, VoteProposal other) =>
        one.Projects.Where(p => other.Projects.All(o => o.Project.Id != p.Project.Id)).ToSequence();
}
