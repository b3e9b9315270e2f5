using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>Charters of every shape: every kind of provision, clauses that come, go, change and move between versions.</summary>
public static class CharterGenerators
{
    private static readonly LocalDate _first = new(2023, 11, 10);

    private static Gen<bool?> Answers => Gen.Elements<bool?>(null, true, false);

    private static Gen<CharterPeriod> Periods =>
        from amount in Gen.Choose(1, 120)
        from unit in Gen.Elements(Enum.GetValues<CharterPeriodUnit>())
        select new CharterPeriod(amount, unit);

    private static Gen<string?> Texts => Gen.Elements<string?>(null, "رئيس المجلس", "le conseil", "report posted");

    /// <summary>Provisions of every kind.</summary>
    public static Gen<Provision> Provisions => Gen.OneOf<Provision>(
        Gen.Choose(1, 600).Select(n => (Provision)new PetitionThreshold(n)),
        from giver in Gen.Elements(Enum.GetValues<OpinionSource>())
        from binds in Answers
        select (Provision)new OpinionEffect(giver, binds),
        Answers.Select(decides => (Provision)new PowerTransfer(decides)),
        from to in Gen.Elements(Enum.GetValues<AnsweredMatter>())
        from bearer in Gen.Elements(Enum.GetValues<DutyBearer>())
        from within in Periods
        select (Provision)new AnswerPeriod(to, bearer, within),
        from of in Gen.Elements(Enum.GetValues<ClauseBody>())
        from parts in Gen.Choose(0, 3)
        from least in Gen.Choose(1, 5)
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        from held in Answers
        select (Provision)new MembersShare(
            of,
            parts == 0 ? new ParityGoal(Sex.Man, 0, 1, Rounding.Up, least) : new ParityGoal(Sex.Woman, parts, 3, rounding),
            held),
        from right in Gen.Elements(Enum.GetValues<ParticipationRight>())
        from registration in Answers
        from membership in Answers
        select (Provision)new TakingPart(right, registration, membership),
        from of in Gen.Elements(Enum.GetValues<PublishedMatter>())
        from within in Gen.OneOf(Periods.Select(p => (CharterPeriod?)p), Gen.Constant<CharterPeriod?>(null))
        select (Provision)new PublicityDuty(of, within),
        from dirhams in Gen.Elements<long?>(null, 1, 500_000)
        from answers in Gen.ArrayOf(Answers, 3)
        select (Provision)new MoneyPromise(dirhams, answers[0], answers[1], answers[2]),
        Commitments.Select(c => (Provision)c),
        Answers.Select(within => (Provision)new CharterAim(within)));

    /// <summary>Commitments, with any part missing.</summary>
    public static Gen<CharterCommitment> Commitments =>
        from actor in Texts
        from indicator in Texts
        from frequency in Gen.Elements(Enum.GetValues<CommitmentFrequency>())
        from days in Gen.Choose(-1, 1_000)
        select new CharterCommitment(actor, indicator, frequency, days < 0 ? null : _first.PlusDays(days));

    private static Gen<ClauseWords> Words =>
        from ar in Gen.Elements<string?>(null, "نص البند", "نص آخر")
        from fr in Gen.Elements<string?>(null, "texte", "autre \"texte\"\n")
        from en in Gen.Elements<string?>(null, "words")
        select ar is null && fr is null && en is null ? new ClauseWords("نص", null, null) : new ClauseWords(ar, fr, en);

    // A clause holds one commitment at the most.
    private static Gen<CharterClause> Clause(string number) =>
        from heading in Gen.OneOf(Words.Select(w => (ClauseWords?)w), Gen.Constant<ClauseWords?>(null))
        from words in Words
        from count in Gen.Choose(0, 3)
        from provides in Gen.ArrayOf(Provisions, count)
        select new CharterClause
        {
            Number = number,
            Heading = heading,
            Words = words,
            Provides = provides.Where((p, i) => p is not CharterCommitment || !provides.Take(i).OfType<CharterCommitment>().Any())
                .ToSequence(),
        };

    /// <summary>Clauses in any order; two draws share many numbers.</summary>
    public static Gen<Sequence<CharterClause>> Clauses =>
        from kept in Gen.ArrayOf(Gen.Elements(true, true, true, false), 6)
        from clauses in Gen.CollectToArray(Enumerable.Range(1, 6).Select(n => Clause($"{n}")))
        from order in Gen.Shuffle(Enumerable.Range(0, 6))
        from shuffled in Gen.Elements(true, false)
        let chosen = (shuffled ? order : Enumerable.Range(0, 6)).Where(i => kept[i]).Select(i => clauses[i]).ToArray()
        select (chosen.Length == 0 ? clauses : chosen).ToSequence();

    /// <summary>Charters with two versions or more, adopted or not.</summary>
    public static Gen<Charter> Charters =>
        from level in Gen.Elements(Enum.GetValues<CompositionLevel>())
        from inhabitants in Gen.Elements<long?>(null, 20_000, 80_149, 2_000_000)
        from arrondissements in Answers
        from first in Clauses
        from second in Clauses
        from adopted in Gen.Elements(true, false)
        select new Charter
        {
            Reference = "ميثاق · charte",
            Council = new()
            {
                Level = level,
                Name = "Taroudant",
                Arrondissements = level == CompositionLevel.Commune ? arrondissements : null,
                Inhabitants = level == CompositionLevel.Province ? null : inhabitants,
            },
            Parties = [new("council", CharterPartyKind.Council, new("المجلس", null, null))],
            Versions =
            [
                new() { Id = "one", On = _first, Clauses = first },
                new() { Id = "two", On = _first.PlusDays(39), Clauses = second },
            ],
            Acts = adopted
                ?
                [
                    new() { On = _first.PlusDays(60), By = "council", Event = CharterEvent.Adopted, Version = "one", Note = "دورة فبراير" },
                    new() { On = _first.PlusDays(400), By = "council", Event = CharterEvent.Amended, Version = "two" },
                ]
                : [],
            SelfAssessment = [new(LabelPrinciple.Equity, "council", _first, "نعم", ["محضر"])],
        };
}
