using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Outcomes.Json;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally;

/// <summary>An election counted: the outcome, why each project won or lost, and the documents that tell it.</summary>
public sealed class CountedElection
{
    internal CountedElection(Election election, TallyRule rule, TieLadder ties, TallyOutcome outcome)
    {
        Election = election;
        Rule = rule;
        Ties = ties;
        Outcome = outcome;
    }

    /// <summary>The election.</summary>
    public Election Election { get; }

    /// <summary>The rule it was counted by.</summary>
    public TallyRule Rule { get; }

    /// <summary>The ladder used.</summary>
    public TieLadder Ties { get; }

    /// <summary>What was funded; <see cref="TallyOutcome.Unresolved"/> names a tie the ladder could not settle.</summary>
    public TallyOutcome Outcome { get; }

    /// <summary>Why each project was funded or not; takes about as long as one run of the rule.</summary>
    public Explanation Describe(CancellationToken cancellation = default) =>
        Explainer.Describe(Rule, Election, Ties, Outcome, cancellation);

    /// <summary>The same with how many more ballots or which lower cost each project needed; takes some seconds at most.</summary>
    public Explanation Explain(CancellationToken cancellation = default) =>
        Explainer.Explain(Rule, Election, Ties, Outcome, cancellation: cancellation);

    /// <summary>The transcript that anyone can verify with the election's file.</summary>
    public string ToTranscript() => VoteCount.Transcript(Election, Outcome);

    /// <summary>The election as the file that is published beside the transcript, in UTF-8: see <see cref="PabulibPublisher"/>.</summary>
    /// <exception cref="ArgumentException">The format cannot hold the election.</exception>
    public byte[] ToPabulib() => PabulibPublisher.ToBytes(Election);

    /// <summary>The outcome as a JSON document.</summary>
    public string ToJson() => OutcomeJson.ToText(Describe());

    /// <summary>The minutes, in Markdown.</summary>
    public string ToMinutes(Language language) => Minutes.Write(Describe(), ReportHeading.Of(Election.Identity), language);
}
