using Tadafor.Casebook.Tests.Mutation;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Letters;

namespace Tadafor.Casebook.Tests;

/// <summary>
/// A number, a period or an article of the law is written in one place: change it there, and every text that tells it changes.
/// </summary>
public class StatedOnceTests
{
    // How many of the numbers of a rule the comparison tells: of a share, not the number it is a share of.
    private static readonly Dictionary<string, int> _told = new()
    {
        ["commune.petition.citizens.signatories"] = 4,
        ["province.petition.citizens.signatories"] = 1,
        ["region.petition.citizens.signatures"] = 5,
        ["national.petition.supporters"] = 1,
        ["motion.supporters"] = 1,
        ["region.petition.citizens.spread"] = 1,
        ["motion.committee-regions"] = 2,
        ["national.petition.committee"] = 1,
        ["motion.committee"] = 1,
        ["commune.petition.association.age"] = 1,
        ["province.petition.association.age"] = 1,
        ["region.petition.association.age"] = 1,
        ["province.petition.association.members"] = 1,
    };

    private static readonly PetitionScheme[] _schemes = [.. PetitionSchemes.All];

    public static TheoryData<string> Rules => [.. _told.Keys];

    public static TheoryData<string> Schemes => [.. _schemes.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_number_changed_in_a_rule_changes_the_comparison(string code)
    {
        Rule rule = StatedLaw.InForce.Rule(code);
        Rule[] changed =
        [
            .. Mutants.Of(rule)
                .Select(m => m.Rule)
                .Where(r => Figures.Of(r) is var figures && figures.Count == Figures.Of(rule).Count
                    && !figures.Take(_told[code]).SequenceEqual(Figures.Of(rule).Take(_told[code]))),
        ];
        Assert.NotEmpty(changed);
        Assert.All(changed, other => AssertChanged(StatedLaw.InForce with
        {
            Rule = c => c == code ? other : StatedLaw.InForce.Rule(c),
        }));
    }

    [Fact]
    public void A_day_changed_in_the_law_changes_the_comparison() => Assert.All(
        Mutants
            .OfCommencements()
            .Where(m => m.Rules.Any(r => r.Code == "motion.supporters" && Day(r) != Day(StatedLaw.InForce.Rule(r.Code)))),
        mutant => AssertChanged(StatedLaw.InForce with
        {
            Rule = code => mutant.Rules.FirstOrDefault(r => r.Code == code) ?? StatedLaw.InForce.Rule(code),
        }));

    [Theory]
    [InlineData("commune.petition.refusal-notified")]
    [InlineData("province.petition.refusal-notified")]
    [InlineData("region.petition.refusal-notified")]
    [InlineData("national-government.petition.inadmissibility-told")]
    [InlineData("national-parliament.petition.inadmissibility-told")]
    public void A_period_changed_in_a_procedure_changes_the_comparison(string code) => AssertChanged(StatedLaw.InForce with
    {
        Term = c => c == code ? Longer(StatedLaw.InForce.Term(c)) : StatedLaw.InForce.Term(c),
    });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_period_changed_in_a_procedure_changes_the_letters(string code)
    {
        LetterLaw law = LetterLaw.All.Single(l => l.Scheme.Code == code);
        PetitionScheme scheme = law.Scheme;
        AssertTold(LetterKind.Refusal, law, scheme with { RefusalNotified = Longer(scheme.RefusalNotified) });
        AssertTold(LetterKind.Refusal, law, scheme with { Refusal = At(scheme, "999") });
        AssertTold(LetterKind.Acceptance, law, scheme with { Referral = At(scheme, "999") });
        AssertDiffers(law.Agenda, (law with { Scheme = scheme with { Acceptance = At(scheme, "999") } }).Agenda);
        AssertDiffers(law.Agenda, (law with { Scheme = scheme with { CompulsoryEntry = At(scheme, "999") } }).Agenda);
    }

    [Fact]
    public void Sessions_changed_in_the_law_change_the_acceptance_of_a_commune()
    {
        LetterLaw law = LetterLaw.All.Single(l => l.Scheme.Code == "commune");
        PetitionScheme scheme = law.Scheme;
        AssertTold(LetterKind.Acceptance, law, scheme with { Sessions = scheme.Sessions with { Months = [3, 5, 10] } });
        AssertTold(
            LetterKind.Acceptance,
            law,
            scheme with { Sessions = scheme.Sessions with { AgendaSent = Longer(scheme.Sessions.AgendaSent) } });
    }

    private static Domain.Law.Citation At(PetitionScheme scheme, string article) =>
        new(scheme.Refusal.Instrument, article, "§1", scheme.Refusal.Confidence);

    private static NodaTime.LocalDate Day(Rule rule) => Figures.Since(rule);

    private static Term Longer(Term term) => term with
    {
        Period = term.Period.Unit switch
        {
            PeriodUnit.Days => LegalPeriod.Days(term.Period.Amount + 1),
            PeriodUnit.WorkingDays => LegalPeriod.WorkingDays(term.Period.Amount + 1),
            PeriodUnit.Months => LegalPeriod.Months(term.Period.Amount + 1),
            PeriodUnit.Years => LegalPeriod.Years(term.Period.Amount + 1),
        },
    };

    private static void AssertTold(LetterKind kind, LetterLaw law, PetitionScheme changed) => AssertDiffers(
        Listing.Of(LetterNotes.OfLaw(kind, law)),
        Listing.Of(LetterNotes.OfLaw(kind, law with { Scheme = changed })));

    private static void AssertChanged(StatedLaw law) => AssertDiffers(Told(StatedLaw.InForce), Told(law));

    private static void AssertDiffers(Phrase before, Phrase after) => Assert.All(
        Enum.GetValues<Language>(),
        language => Assert.NotEqual(before.In(language), after.In(language)));

    private static Phrase Told(StatedLaw law) =>
        Listing.Of(RegimeComparison.Under(law).SelectMany(d => d.Terms).Select(t => t.Says));
}
