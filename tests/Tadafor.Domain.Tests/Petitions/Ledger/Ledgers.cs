using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tests.Petitions.Ledger;

/// <summary>Small random ledgers: few people, few sheets, so that signatures meet.</summary>
internal static class Ledgers
{
    public static readonly LedgerAct Act = new("bureau of the council", new LocalDate(2026, 11, 24), "sheet without date and object");

    public static readonly SignatureThreshold Threshold = new(3, SignatoryGroup.Everyone, new PopulationFigure(34_999), []);

    public static SheetReference Sheet(string text) => SheetReference.Read(text) ?? throw new FormatException(text);

    public static SignatoryToken Token(int person)
    {
        byte[] bytes = new byte[32];
        bytes[31] = (byte)person;
        bytes[0] = 0xAB;
        return new(bytes);
    }

    public static List<SlowLine> Lines(int seed)
    {
        Random random = new(seed);
        List<SlowLine> lines = [.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => new SlowLine(
            (SignatureChannel)random.Next(2),
            Sheet($"S{random.Next(3)}"),
            random.Next(1, 6),
            Token(random.Next(8)),
            default(SignatoryFacts).With(SignatoryFact.Resident, random.Next(2) == 0),
            random.Next(3) switch { 0 => "", 1 => "المحايطة", _ => "Lastah" }))];
        return Seed.Note(lines, l => string.Join(Environment.NewLine, l));
    }

    public static InvalidationCondition Condition(Random random) => random.Next(5) switch
    {
        0 => new OnSheet((SignatureChannel)random.Next(2), Sheet($"S{random.Next(3)}"), random.Next(1, 4), random.Next(2) == 0 ? null : 4),
        1 => new SayingOf(SignatoryFact.Resident, random.Next(2) == 0),
        2 => new InTerritory(random.Next(2) == 0 ? "Lastah" : "المحايطة"),
        3 => new OfSignatory(Token(random.Next(8))),
        _ => new Both(Condition(random), Condition(random)),
    };

    public static OpenLedger Of(IEnumerable<SlowLine> lines)
    {
        OpenLedger ledger = new();
        foreach (SlowLine line in lines)
        {
            ledger.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory);
        }

        return ledger;
    }

    public static Invalidation Done(this InvalidationAnswer answer) =>
        answer.Match(done => done, problems => throw new InvalidOperationException(problems.ToString()));

    public static Sequence<LedgerProblem> Problems(this InvalidationAnswer answer) => answer.Match(_ => [], problems => problems);

    public static Domain.Law.CountRange Everyone(this SignatoryTally tally) => tally[SignatoryGroup.Everyone];
}

/// <summary>One line, as a plain list keeps it.</summary>
internal sealed record SlowLine(
    SignatureChannel Channel,
    SheetReference Sheet,
    int Line,
    SignatoryToken Token,
    SignatoryFacts Facts,
    string Territory)
{
    public bool Meets(InvalidationCondition condition) => condition switch
    {
        OnSheet on => Channel == on.Channel && Sheet == on.Sheet && Line >= on.From && Line <= (on.To ?? int.MaxValue),
        SayingOf saying => Facts[saying.Fact] == (saying.Value ? Truth.Yes : Truth.No),
        InTerritory there => Territory == there.Territory,
        OfSignatory who => Token == who.Token,
        Both both => Meets(both.One) && Meets(both.Other),
        _ => throw new InvalidOperationException(),
    };
}
