using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules;
using Tadafor.Rules.Questions;

namespace Tadafor.Tests.Law;

/// <summary>Any file: each fact stated or not, from any source, under any choice of readings, on any day.</summary>
internal static class AnyDecision
{
    private static readonly string[] _words =
    [
        "وصل الإيداع",
        "registre n° 7",
        "R&D <b>\"x\"</b>\n2",
        "\u202Eabc\u2069",
        "half \uD83D",
        "",
        "المادة 83 (RGPH)"
    ];

    public static Gen<FactSource> Source { get; } =
        from kind in Gen.Choose(0, 4)
        from a in Gen.Elements(_words)
        from b in Gen.Elements(_words)
        select kind switch
        {
            0 => new FromDocument(a),
            1 => new FromRegister(a),
            2 => FromDeclaration.Instance,
            3 => new FromJudgement(a, new LocalDate(2023, 9, 12), b),
            _ => (FactSource)new Derived(new("استنتاج", "déduction", "inference")),
        };

    public static Gen<FactSet> Sheet { get; } =
        from stated in Gen.SubListOf<Fact>(EveryFact.All)
        from numbers in Gen.Choose(0, 450).ArrayOf(EveryFact.All.Count)
        from sources in Source.ArrayOf(EveryFact.All.Count)
        select stated.Select((fact, i) => (fact, i)).Aggregate(FactSet.Empty, (sheet, f) => f.fact.Match(
            count => sheet.With(
                count,
                numbers[f.i] % 7 == 0
                    ? new CountRange(numbers[f.i], null)
                    : CountRange.Exactly(numbers[f.i] * (count.CanBeRaised ? 1 : 200)),
                sources[f.i]),
            yesNo => sheet.With(yesNo, numbers[f.i] % 3 != 0, sources[f.i]),
            date => sheet.With(date, new LocalDate(2019, 1, 1).PlusDays(numbers[f.i] * 4), sources[f.i])));

    public static Gen<Interpretations> Readings { get; } =
        from chosen in Gen.SubListOf<OpenQuestion>(OpenQuestions.All)
        from options in Gen.Choose(0, 11).ArrayOf(OpenQuestions.All.Count)
        select chosen.Select((question, i) => (question, i)).Aggregate(
            Interpretations.Defaults, (all, c) => all.Choose(c.question, c.question.Options[options[c.i] % c.question.Options.Count].Id));

    public static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (6, Gen.Constant(PetitionCases.Deposit)),
        (1, Gen.Choose(-4000, 3000).Select(days => PetitionCases.Deposit.PlusDays(days))));

    public static Gen<Decision> Decision { get; } =
        from route in Gen.Elements(Rulebook.Routes.ToArray())
        from sheet in Sheet
        from readings in Readings
        from day in Day
        select route.Assess(sheet, day, readings);
}
