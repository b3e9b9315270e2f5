using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;

namespace Tadafor.Rules.Tests.Book.Changes;

/// <summary>
/// An amendment that no parliament voted, as docs/law-change.md works it out: from 1 January 2031 a commune of fewer than 35,000
/// inhabitants asks for 150 signatories rather than 100.
/// </summary>
internal static class FictitiousAmendment
{
    public static Instrument Law { get; } = new(
        "00-30",
        new("القانون التنظيمي 00.30 (مثال خيالي)", "Loi organique n° 00-30 (exemple fictif)", "Organic law 00-30 (a fictitious example)"),
        new("القانون التنظيمي 00.30", "LO 00-30", "OL 00-30"),
        new("المادة", "art.", "art."),
        new("مثال خيالي", "exemple fictif", "a fictitious example"));

    public static Citation Article1 { get; } = new(Law, "1", null, Confidence.Verified);

    public static Commencement From { get; } = Commencement.On(
        new LocalDate(2031, 1, 1),
        Confidence.Verified,
        new("المادة 2 من القانون التنظيمي 00.30", "art. 2 de la LO 00-30", "art. 2 of OL 00-30"));

    // What is counted, and by which census, stay as they are: in the rule's own file both have a name.
    private static Quantity Counted => ((AtLeast)Article123.Number.Requires.All[^1].Value).Left;

    private static Quantity Inhabitants => ByReading(
        OpenQuestions.Census,
        ("last-published", PetitionFacts.InhabitantsLastPublished),
        ("last-taken", PetitionFacts.InhabitantsLastTaken));

    public static Quantity Required { get; } = FirstOf(
        [
            When(PetitionFacts.Arrondissements, 400, Article216.Cites),
            When(Inhabitants < 35_000, 150, Article1),
        ],
        otherwise: 200, [Article1]);

    public static Versions<Condition> Number { get; } =
        Article123.Number.Requires.Amended(From, Counted >= Required, by: Article1);

    /// <summary>The rule with its new version; in the library itself the line above stands in the rule's own file.</summary>
    public static Rule Amended { get; } = new()
    {
        Code = Article123.Number.Code,
        Title = Article123.Number.Title,
        Force = Article123.Number.Force,
        Cites = Article123.Number.Cites,
        Requires = Number,
    };

    /// <summary>The route of citizens with the amended rule in its place.</summary>
    public static Route Route { get; } = new(
        CommunePetitions.Citizens.Id,
        CommunePetitions.Citizens.Subject,
        [.. CommunePetitions.Citizens.Rules.Select(With)]);

    /// <summary>A rule of the next edition.</summary>
    public static Rule With(Rule rule) => rule == Article123.Number ? Amended : rule;
}
