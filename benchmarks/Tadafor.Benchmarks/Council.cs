using BenchmarkDotNet.Attributes;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Council;

namespace Tadafor.Benchmarks;

/// <summary>One vote of a council with its formulas, findings and readings, beside a plain function that gives the outcome alone.</summary>
[MemoryDiagnoser]
public class OneVote
{
    private readonly CouncilVote _vote = new()
    {
        Reference = "benchmark",
        Level = CompositionLevel.Commune,
        On = new(2026, 2, 6),
        Matter = CouncilMatter.Ordinary,
        Call = SittingCall.First,
        MembersInOffice = CountRange.Exactly(31),
        PresentAtOpening = CountRange.Exactly(16),
        For = CountRange.Exactly(14),
        Against = CountRange.Exactly(8),
        BlankOrVoid = CountRange.Exactly(0),
        Abstentions = CountRange.Exactly(2),
        PresidentSide = VoteSide.For,
        OpenBallot = true,
    };

    [GlobalSetup]
    public void Setup()
    {
        if (PlainFunction() != (Assessed() == VoteOutcome.Adopted))
        {
            throw new InvalidOperationException("The baseline disagrees.");
        }
    }

    [Benchmark(Baseline = true, Description = "plain function: adopted or not")]
    public bool PlainFunction() => PlainVote.IsAdopted(
        _vote.MembersInOffice.AtLeast,
        _vote.PresentAtOpening.AtLeast,
        _vote.For.AtLeast,
        _vote.Against.AtLeast,
        isPresidentFor: true);

    [Benchmark(Description = "the vote, every reading, formulas and findings")]
    public VoteOutcome Assessed() => CouncilVotes.Assess(_vote).Outcome;
}

/// <summary>The shortest function for an ordinary matter under one reading: no reasons, no other readings, nothing unknown.</summary>
internal static class PlainVote
{
    public static bool IsAdopted(long members, long present, long votesFor, long against, bool isPresidentFor) =>
        2 * present > members && (votesFor > against || (votesFor == against && isPresidentFor));
}
