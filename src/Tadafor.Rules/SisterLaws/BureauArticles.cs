using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What the three organic laws say alike of women on the lists of vice-presidents and of the chairs of committees.</summary>
/// <param name="law">The law.</param>
/// <param name="instrument">Its text.</param>
internal sealed class BureauArticles(SisterLaw law, Instrument instrument)
{
    /// <summary>A third of the vice-presidents on each list: steps to be taken, no result prescribed.</summary>
    public Rule WomenOnTheList(string article) => new()
    {
        Code = $"{law.Regime}.bureau.women",
        Title = new(
            "المترشحات في لائحة نواب الرئيس",
            "Candidates sur la liste des vice-présidents",
            "Women on the list of vice-presidents"),
        Force = Force.Endeavour,
        Cites = [new(instrument, article, "§6", Confidence.Verified)],
        Requires = law.InForce((Quantity)WomenOnList >= OneThird(VicePresidents)),
        Examples =
        [
            Examples.Of(VicePresidents, 6, WomenOnList, 1, Verdict.Unsatisfied),
            Examples.Of(VicePresidents, 6, WomenOnList, 2, Verdict.Satisfied),
            Examples.Of(VicePresidents, 7, WomenOnList, 2, Verdict.Unsatisfied),
        ],
        Note = new(
            "التزام ببذل العناية («يتعين العمل على»)، لا يرتب النص عليه جزاء؛ والعدد الصحيح الأعلى لازم عن «لا يقل عن ثلث»",
            "obligation de moyens, sans sanction au texte ; l'entier supérieur découle de « non inférieur au tiers »",
            "an obligation of means, without a sanction in the text; the whole number above follows from “not less than a third”"),
    };

    /// <summary>How many vice-presidents, by the size of the council.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">The number by the number of members.</param>
    /// <param name="applies">The sizes for which the text has a table.</param>
    /// <param name="examples">Cases.</param>
    public Rule Number(string article, Quantity table, Condition applies, params Sequence<Example> examples) => new()
    {
        Code = $"{law.Regime}.bureau.vice-presidents",
        Title = new("عدد نواب رئيس المجلس", "Nombre de vice-présidents du conseil", "Number of vice-presidents of the council"),
        Force = Force.Mandatory,
        Cites = [new(instrument, article, "§1", Confidence.Verified)],
        Applies = applies,
        Requires = law.InForce(((Quantity)VicePresidents >= table) & ((Quantity)VicePresidents <= table)),
        Examples = examples,
    };

    /// <summary>A size that the table does not name, between two that it does.</summary>
    public static Quantity Between(int below, int above) => Quantity.ByReading(
        Questions.OpenQuestions.VicePresidentsBetweenRows,
        ("row-below", below),
        ("row-above", above));

    /// <summary>The article on the number of vice-presidents.</summary>
    public Article NumberArticle(string number, Phrase says, string words, Rule rule) => new()
    {
        Instrument = instrument,
        Number = number,
        Subject = new("عدد نواب الرئيس", "Nombre de vice-présidents", "Number of vice-presidents"),
        Chapter = Chapters.Composition,
        Paragraphs = [Paragraph.Encoded("§1", says, Confidence.Verified, rule).Quoting(words)],
    };

    /// <summary>The chairs of permanent committees: the striving for parity is heeded; no number.</summary>
    public Rule Chairs(string article) => new()
    {
        Code = $"{law.Regime}.committees.chairs",
        Title = new("المناصفة في رئاسة اللجان الدائمة", "Parité aux présidences de commission", "Parity among committee chairs"),
        Force = Force.Endeavour,
        Cites = [new(instrument, article, "§3", Confidence.Verified)],
        Requires = law.InForce(ChairsHeeded),
        Examples = [Examples.Of(ChairsHeeded, true, Verdict.Satisfied), Examples.Silent(Verdict.AwaitingJudgement)],
    };

    /// <summary>The article on the election of vice-presidents.</summary>
    public Article ListArticle(string number, Rule women) => new()
    {
        Instrument = instrument,
        Number = number,
        Subject = new("انتخاب نواب الرئيس", "Élection des vice-présidents", "Election of vice-presidents"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Procedure(
                "§1",
                "تنعقد جلسة انتخاب نواب الرئيس مباشرة بعد انتخابه وتحت رئاسته",
                "La séance d'élection des vice-présidents suit l'élection du président, sous sa présidence",
                "The sitting that elects vice-presidents follows the election of the president, who chairs it"),
            Procedure("§2", "ينتخب النواب باللائحة", "Les vice-présidents sont élus par liste", "Vice-presidents are elected by list"),
            Procedure("§3", "يقدم الرئيس لائحة", "Le président présente une liste", "The president presents a list"),
            Procedure(
                "§4",
                "يجوز لباقي الأعضاء تقديم لوائح",
                "Les autres membres peuvent présenter des listes",
                "Other members may present lists"),
            Procedure(
                "§5",
                "تتضمن كل لائحة من الأسماء عدد نواب الرئيس، مرتبين",
                "Chaque liste compte autant de noms que de vice-présidents, dans l'ordre",
                "Each list has as many names as there are vice-presidents, in order"),
            Paragraph.Encoded(
                "§6",
                new(
                    "يتعين العمل على أن تتضمن كل لائحة عددا من المترشحات لا يقل عن ثلث نواب الرئيس",
                    "Il y a lieu d'œuvrer à ce que chaque liste compte un nombre de femmes non inférieur au tiers des vice-présidents",
                    "Steps are to be taken so that each list has a number of women not less than a third of the vice-presidents"),
                Confidence.Verified,
                women).Quoting("عددا من المترشحات لا يقل عن ثلث"),
            Procedure(
                "§7",
                "لا يترشح عضو في أكثر من لائحة",
                "Nul ne figure sur plus d'une liste",
                "No member stands on more than one list"),
        ],
    };

    /// <summary>The article on the chairs of permanent committees.</summary>
    public Article ChairsArticle(string number, Rule chairs) => new()
    {
        Instrument = instrument,
        Number = number,
        Subject = new("رئاسة اللجان الدائمة", "Présidence des commissions permanentes", "Chairs of permanent committees"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Procedure(
                "§1",
                "ينتخب رئيس كل لجنة ونائبه بالأغلبية النسبية للحاضرين، خارج أعضاء المكتب، ويقالان بالأغلبية المطلقة للأصوات المعبر عنها",
                "Le président et le vice-président de chaque commission sont élus hors bureau à la majorité relative des présents et démis à la majorité absolue des suffrages exprimés",
                "The chair of each committee and the deputy are elected from outside the bureau by relative majority of those present, and removed by absolute majority of votes cast"),
            Procedure(
                "§2",
                "عند تعادل الأصوات يفوز الأصغر سنا، ثم القرعة",
                "À égalité, le plus jeune, puis le sort",
                "At a tie the younger wins, then a lot"),
            Paragraph.Encoded(
                "§3",
                new(
                    "يراعى في الترشح لرئاسة اللجان الدائمة السعي إلى المناصفة",
                    "Les candidatures aux présidences tiennent compte de la recherche de la parité",
                    "Candidacies for the chairs take account of the striving for parity"),
                Confidence.Verified,
                chairs).Quoting("السعي إلى تحقيق مبدأ المناصفة بين الرجال والنساء"),
            Procedure(
                "§4",
                "في غياب مترشح من خارج المكتب، يجوز لأعضائه الترشح، باستثناء الرئيس",
                "À défaut de candidat hors bureau, ses membres peuvent se présenter, sauf le président",
                "Without a candidate from outside the bureau, its members may stand, except the president"),
        ],
    };

    private static Paragraph Procedure(string label, string ar, string fr, string en) =>
        Paragraph.NotEncodedBecause(label, new Phrase(ar, fr, en), Confidence.Verified, WhyNot.CouncilMatter);
}
