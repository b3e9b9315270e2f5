using FsCheck;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;

namespace Tadafor.Rules.Tests.Council;

/// <summary>A vote of which everything is known, and the same vote of which less is.</summary>
public sealed record AnyVote(CouncilVote Full, CouncilVote Partial)
{
    private static readonly Gen<CouncilVote> _full =
        from members in Gen.Choose(1, 61)
        from present in Gen.Choose(0, members)
        from voted in Gen.Choose(0, members)
        from pro in Gen.Choose(0, voted)
        from contra in Gen.Frequency((3, Gen.Choose(0, voted - pro)), (1, Gen.Constant(Math.Min(pro, voted - pro))))
        from blank in Gen.Choose(0, voted - pro - contra)
        from side in Gen.Elements(VoteSide.Neither, VoteSide.For, VoteSide.Against)
        from matter in Gen.Elements(CouncilMatter.Ordinary, CouncilMatter.Programme, CouncilMatter.PrivatePartnership)
        from second in Gen.Elements(true, false)
        from call in Gen.Elements(SittingCall.First, SittingCall.Second, SittingCall.Third)
        from level in Gen.Elements(CompositionLevel.Commune, CompositionLevel.Province, CompositionLevel.Region)
        from open in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new CouncilVote
        {
            Reference = "drawn",
            Level = level,
            On = new(2026, 2, 6),
            Matter = matter,
            SecondSitting = second,
            Call = call,
            MembersInOffice = CountRange.Exactly(members),
            PresentAtOpening = CountRange.Exactly(present),
            PresentAtVote = CountRange.Exactly(voted),
            For = CountRange.Exactly(pro),
            Against = CountRange.Exactly(contra),
            BlankOrVoid = CountRange.Exactly(blank),
            Abstentions = CountRange.Exactly(voted - pro - contra - blank),
            PresidentSide = (side == VoteSide.For && pro == 0) || (side == VoteSide.Against && contra == 0) ? VoteSide.Neither : side,
            OpenBallot = open,
        };

    /// <summary>Gives properties their votes.</summary>
    public static Arbitrary<AnyVote> Votes() => Arb.From(
        from full in _full
        from kept in Gen.Elements(0, 1, 2, 5)
        from members in Less(full.MembersInOffice, kept)
        from opening in Less(full.PresentAtOpening, kept)
        from present in Less(full.PresentAtVote, kept)
        from pro in Less(full.For, kept)
        from contra in Less(full.Against, kept)
        from blank in Less(full.BlankOrVoid, kept)
        from abstentions in Less(full.Abstentions, kept)
        from gone in Gen.Choose(0, 3).ArrayOf(5)
        select new AnyVote(full, full with
        {
            MembersInOffice = members,
            PresentAtOpening = opening,
            PresentAtVote = present,
            For = pro,
            Against = contra,
            BlankOrVoid = blank,
            Abstentions = abstentions,
            Matter = gone[0] == 0 ? CouncilMatter.NotStated : full.Matter,
            SecondSitting = gone[1] == 0 ? null : full.SecondSitting,
            Call = gone[2] == 0 ? null : full.Call,
            PresidentSide = gone[3] == 0 ? null : full.PresidentSide,
            OpenBallot = gone[4] == 0 ? null : full.OpenBallot,
        }));

    // The number itself, bounds that hold it, or nothing.
    private static Gen<CountRange> Less(CountRange count, int kept) => Gen.Frequency(
        (1 + kept, Gen.Constant(count)),
        (1, from below in Gen.Choose(0, 3)
            from above in Gen.Choose(0, 3)
            select new CountRange(Math.Max(0, count.AtLeast - below), count.AtMost + above)),
        (1, Gen.Constant(CountRange.Unknown)));
}
