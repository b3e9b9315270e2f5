using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Domain.Tests.Petitions.Ledger;

public sealed class LedgerTests
{
    [Property(MaxTest = 500)]
    public void A_ledger_records_each_place_once_and_counts_each_person_once(Seed seed)
    {
        OpenLedger ledger = new();
        List<SlowLine> kept = [];
        foreach (SlowLine line in Ledgers.Lines(seed.Item))
        {
            SlowLine? there = kept.Find(k => (k.Channel, k.Sheet, k.Line) == (line.Channel, line.Sheet, line.Line));
            SlowLine? first = kept.Find(k => k.Token == line.Token);
            LedgerEntry entry = ledger.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory);

            Assert.Equal(
                there is not null ? there.Token == line.Token ? LedgerEntryKind.AlreadyRecorded : LedgerEntryKind.PlaceTaken
                : first is not null ? LedgerEntryKind.Repeated
                : LedgerEntryKind.Recorded,
                entry.Kind);
            if (entry.Kind == LedgerEntryKind.Repeated)
            {
                Assert.Equal(new SignatureOrigin(first!.Channel, first.Sheet, first.Line), entry.First);
                Assert.Equal(first.Channel != line.Channel, entry.AcrossChannels);
            }

            if (there is null)
            {
                kept.Add(line);
            }
        }

        LedgerCounts counts = ledger.Counts();
        Assert.Equal((kept.Count, kept.DistinctBy(l => l.Token).Count()), (counts.Lines, counts.People));
        Assert.Equal(counts.People, ledger.Roll().Count);
        Assert.Equal(counts.Valid, counts.PaperOnly + counts.DigitalOnly + counts.InBoth);
        Assert.Equal(kept.GroupBy(l => l.Token).Count(g => g.Select(l => l.Channel).Distinct().Count() == 2), counts.InBoth);
    }

    [Property(MaxTest = 500)]
    public void A_preview_foretells_what_falls_and_taking_back_restores_it(Seed seed)
    {
        OpenLedger ledger = Ledgers.Of(Ledgers.Lines(seed.Item));
        InvalidationCondition condition = Ledgers.Condition(new Random(seed.Item));
        SignatoryRoll before = ledger.Roll();
        LedgerCounts counts = ledger.Counts();
        InvalidationPreview preview = ledger.Preview(condition);
        Assert.Equal(before, ledger.Roll());

        InvalidationAnswer answer = ledger.Invalidate(condition, Ledgers.Act);
        if (preview.Lines == 0)
        {
            Assert.Equal(LedgerFault.TouchesNothing, Assert.Single(answer.Problems()).Fault);
            return;
        }

        Assert.Equal((preview.Lines, preview.People), (ledger.Counts().LinesInvalid, ledger.Counts().Fallen));
        Assert.Equal(preview.After, ledger.Roll().Tally());
        Assert.Equal(preview.People, preview.Before.Everyone().AtLeast - preview.After.Everyone().AtLeast);

        InvalidationPreview back = ledger.PreviewRevocation(1)!;
        Assert.Equal((preview.Lines, preview.People, preview.After, preview.Before), (back.Lines, back.People, back.Before, back.After));
        Assert.Equal(Ledgers.Act, ledger.Revoke(1, Ledgers.Act).Done().Revoked);
        Assert.Equal(before, ledger.Roll());
        Assert.Equal(counts, ledger.Counts());
    }

    [Property(MaxTest = 500)]
    public void Invalidations_in_any_order_of_making_and_taking_back_equal_a_plain_list(Seed seed)
    {
        Random random = new(seed.Item);
        OpenLedger ledger = new();
        List<SlowLine> lines = [];
        List<(InvalidationCondition Condition, int Lines, bool InForce)> made = [];
        foreach (SlowLine line in Ledgers.Lines(seed.Item))
        {
            if (ledger.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory).Kind is LedgerEntryKind.Recorded
                or LedgerEntryKind.Repeated)
            {
                lines.Add(line);
            }

            InvalidationCondition condition = Ledgers.Condition(random);
            ledger.Invalidate(condition, Ledgers.Act).Switch(_ => made.Add((condition, lines.Count, true)), _ => { });
            int number = random.Next(1, made.Count + 2);
            ledger.Revoke(number, Ledgers.Act).Switch(_ => made[number - 1] = made[number - 1] with { InForce = false }, _ => { });
        }

        SlowLine[] valid = [.. lines.Where((line, i) => !made.Exists(m => m.InForce && i < m.Lines && line.Meets(m.Condition)))];
        Assert.Equal(valid.Length, ledger.Counts().Lines - ledger.Counts().LinesInvalid);
        Assert.Equal(Ledgers.Of(valid).Roll(), ledger.Roll());
    }

    [Fact]
    public void Who_signed_on_paper_and_electronically_loses_nothing_with_the_sheet()
    {
        OpenLedger ledger = new();
        ledger.Add(SignatureChannel.Paper, Ledgers.Sheet("P1"), 1, Ledgers.Token(1), default);
        ledger.Add(SignatureChannel.Paper, Ledgers.Sheet("P1"), 2, Ledgers.Token(2), default);
        ledger.Add(SignatureChannel.Digital, Ledgers.Sheet("D1"), 1, Ledgers.Token(1), default);
        InvalidationPreview preview = ledger.Preview(new OnSheet(SignatureChannel.Paper, Ledgers.Sheet("P1")));
        Assert.Equal((2, 1), (preview.Lines, preview.People));
    }

    [Fact]
    public void The_threshold_is_evaluated_anew_both_ways_and_frozen_at_deposit()
    {
        OpenLedger ledger = new(countsSealed: true);
        for (int i = 1; i <= 3; i++)
        {
            ledger.Add(SignatureChannel.Paper, Ledgers.Sheet("P1"), i, Ledgers.Token(i), default);
        }

        Truth Reached() => Ledgers.Threshold.Standing(ledger.Roll().Tally()).Reached;
        Assert.Equal(Truth.Yes, Reached());
        ledger.Invalidate(new OnSheet(SignatureChannel.Paper, Ledgers.Sheet("P1"), 3), Ledgers.Act).Done();
        Assert.Equal((Truth.No, 1), (Reached(), Ledgers.Threshold.Standing(ledger.Roll().Tally()).Missing));
        ledger.Revoke(1, Ledgers.Act).Done();
        Assert.Equal(Truth.Yes, Reached());

        Assert.True(ledger.ForPublication().Match(_ => false, _ => true));
        DepositedLedger deposited = ledger.Deposit(new LocalDate(2026, 11, 24), Ledgers.Threshold);
        Assert.Equal((Truth.Yes, 34_999L), (deposited.Standing.Reached, deposited.Threshold.Population!.Inhabitants.Value));
        Assert.Throws<InvalidOperationException>(() => ledger.Revoke(1, Ledgers.Act));
        Assert.Throws<InvalidOperationException>(() => ledger.Add(
            SignatureChannel.Paper,
            Ledgers.Sheet("P1"),
            9,
            Ledgers.Token(9),
            default));
    }

    [Fact]
    public void Missing_facts_leave_the_threshold_undecided_and_never_refused()
    {
        OpenLedger ledger = Ledgers.Of([new(SignatureChannel.Paper, Ledgers.Sheet("P1"), 1, Ledgers.Token(1), default, "")]);
        SignatureThreshold residents = new(1, SignatoryGroup.Linked, null, []);
        Assert.Equal(Truth.Unknown, residents.Standing(ledger.Roll().Tally()).Reached);
    }

    [Property(MaxTest = 300)]
    public void Erasure_keeps_counts_spread_and_proof(Seed seed)
    {
        DepositedLedger deposited = Ledgers.Of(Ledgers.Lines(seed.Item)).Deposit(new LocalDate(2026, 1, 1), Ledgers.Threshold);
        DepositedLedger again = Ledgers.Of(Ledgers.Lines(seed.Item)).Deposit(new LocalDate(2026, 1, 1), Ledgers.Threshold);
        ErasedLedger erased = deposited
            .Erase(Ledgers.Act)
            .Match(e => e, problems => throw new InvalidOperationException(problems.ToString()));

        Assert.Equal(
            (deposited.Counts, deposited.Tally, deposited.Proof, deposited.Standing),
            (erased.Counts, erased.Tally, erased.Proof, erased.Standing));
        Assert.Equal(deposited.ByTerritory, erased.ByTerritory);
        Assert.Equal(deposited.Tally, erased.ToSignatories().Bounds());
        Assert.True(erased.IsOf(again));

        OpenLedger other = Ledgers.Of(Ledgers.Lines(seed.Item));
        other.Add(SignatureChannel.Paper, Ledgers.Sheet("S9"), 1, Ledgers.Token(200), default);
        Assert.False(erased.IsOf(other.Deposit(new LocalDate(2026, 1, 1), Ledgers.Threshold)));
    }

    [Fact]
    public void Every_problem_of_an_act_is_reported_at_once()
    {
        OpenLedger ledger = new();
        Assert.Equal(
            [LedgerFault.ByMissing, LedgerFault.IdentityNumberInText, LedgerFault.TouchesNothing],
            ledger
                .Invalidate(new InTerritory("x"), new(" ", new LocalDate(2026, 1, 1), "card AB123456 signed twice"))
                .Problems()
                .Select(p => p.Fault));
        Assert.Equal(
            [LedgerFault.ReasonMissing, LedgerFault.NoSuchInvalidation],
            ledger.Revoke(1, new("bureau", new LocalDate(2026, 1, 1), "")).Problems().Select(p => p.Fault));
        Assert.All(Enum.GetValues<LedgerFault>(), fault => Assert.NotEmpty(new LedgerProblem(fault).Text.Ar));
    }
}
