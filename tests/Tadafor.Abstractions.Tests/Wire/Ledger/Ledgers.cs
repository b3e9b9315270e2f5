using NodaTime;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Tests.Wire.Ledger;

/// <summary>Ledgers made at random, the same for the same seed.</summary>
internal static class Ledgers
{
    public static LedgerAct Act { get; } = new("مكتب المجلس", new LocalDate(2026, 11, 24), "ورقة بدون تاريخ");

    /// <summary>One ledger in each of its states.</summary>
    public static LedgerDocument[] States(int seed)
    {
        DepositedLedger deposited = Open(seed).Deposit(
            new LocalDate(2024, 12, 2),
            new(200, SignatoryGroup.Counted, null, ["113-14/123/(d)"]));
        return
        [
            new OpenLedgerDocument(Open(seed)) { Petition = "TR/2024/1", KeyMark = "0123456789abcdef" },
            new DepositedLedgerDocument(deposited) { DossierDigest = new string('a', 64) },
            new ErasedLedgerDocument(deposited.Erase(Act).AsT0) { Petition = "TR/2024/1" },
        ];
    }

    public static OpenLedger Open(int seed)
    {
        Random random = new(seed);
        OpenLedger ledger = new(countsSealed: random.Next(2) == 0);
        for (int i = 1; i < 12; i++)
        {
            byte[] token = new byte[32];
            token[5] = (byte)random.Next(6);
            SignatoryFacts facts = default;
            foreach (SignatoryFact fact in SignatoryFacts.All)
            {
                facts = i == 1 || random.Next(3) == 0 ? facts.With(fact, i == 1 || random.Next(2) == 0) : facts;
            }

            ledger.Add(
                (SignatureChannel)random.Next(2),
                SheetReference.Read($"S{random.Next(3)}")!,
                i,
                new(token),
                facts,
                random.Next(2) == 0 ? "" : "المحايطة");
            if (random.Next(3) == 0)
            {
                InvalidationCondition sheet = new OnSheet(
                    (SignatureChannel)random.Next(2),
                    SheetReference.Read($"S{random.Next(3)}")!,
                    1,
                    random.Next(2) == 0 ? null : 5);
                InvalidationCondition condition = random.Next(4) switch
                {
                    0 => sheet,
                    1 => new SayingOf(SignatoryFact.Adult, false),
                    2 =>
                    new OfSignatory(new(token)),
                    _ => new Both(new InTerritory("المحايطة"), sheet)
                };
                ledger.Invalidate(condition, Act);
                ledger.Revoke(random.Next(1, 5), Act);
            }
        }

        return Seed.Note(ledger, l => LedgerJson.ToText(new OpenLedgerDocument(l)));
    }
}
