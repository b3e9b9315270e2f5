using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law31_13;

/// <summary>Law 31-13, article 10: what public bodies publish of their own accord, budgets of local authorities among it.</summary>
internal static class Article10
{
    // Art. 30: a year after publication (12 March 2018), and the measures of arts 10 to 13 within a year of that.
    private static readonly Commencement _from = Commencement.Between(
        new LocalDate(2019, 3, 12),
        new LocalDate(2020, 3, 13),
        Confidence.Verified,
        new(
            "المادة 30: بعد مرور سنة من النشر (12 مارس 2018)، وتدابير المواد 10 إلى 13 خلال سنة من ذلك على الأكثر",
            "art. 30 : un an après la publication (12 mars 2018), et les mesures des articles 10 à 13 dans l'année qui suit",
            "art. 30: a year after publication (12 March 2018), and the measures of articles 10 to 13 within a year of that"));

    /// <summary>The budget is published, by electronic means above all, as far as possible.</summary>
    public static Rule Proactive { get; } = new()
    {
        Code = "commune.budget.proactive",
        Title = new("النشر الاستباقي للميزانية", "Publication proactive du budget", "The budget is published proactively"),
        Force = Force.Endeavour,
        Cites = [new(Instruments.Law31_13, "10", null, Confidence.Verified)],
        Requires = Versions<Condition>.InForce(_from, BudgetFacts.Electronic),
        Note = new(
            "«في حدود الإمكان»",
            "« dans la mesure du possible »",
            "“as far as possible”"),
        Examples =
        [
            Examples.Of(BudgetFacts.Electronic, true, Verdict.Satisfied),
            Examples.Of(BudgetFacts.Electronic, false, Verdict.Unsatisfied),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Law31_13,
        Number = "10",
        Subject = new("النشر الاستباقي للمعلومات", "Publication proactive", "Proactive publication"),
        Chapter = Chapters.Publicity,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "تنشر الهيئات المعنية، في حدود الإمكان وبجميع الوسائل ولا سيما الإلكترونية، أقصى ما يمكن من معلوماتها، ومنها ميزانيات الجماعات الترابية وقوائمها المحاسبية والمالية",
                    "Les organismes publient, dans la mesure du possible et par tous moyens, surtout électroniques, le plus d'informations possible, dont les budgets et états financiers des collectivités territoriales",
                    "Public bodies publish, as far as possible and by all means, electronic above all, as much of their information as they can, budgets and accounts of local authorities among it"),
                Confidence.Verified,
                Proactive).Quoting("ميزانيات الجماعات الترابية، والقوائم المحاسبية والمالية"),
        ],
    };
}
