using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Charters;

/// <summary>
/// Clauses to start a commune's charter from: the aims follow the public summary of Al Hoceima's charter, everything else the Constitution
/// and organic law 113-14. A starting point for people to discuss, change and judge.
/// </summary>
public static class ModelClauses
{
    private static readonly Phrase _aims = new("الأهداف", "Objectifs", "Aims");
    private static readonly Phrase _mechanisms = new("الآليات", "Mécanismes", "Mechanisms");
    private static readonly Phrase _rights = new("الحقوق", "Droits", "Rights");
    private static readonly Phrase _duties = new("واجبات الجماعة", "Devoirs de la commune", "Duties of the commune");
    private static readonly Phrase _followUp = new("التتبع", "Suivi", "Follow-up");

    // An aim is drafted from an article on the council's own task; whoever takes it over judges it again.
    private static readonly CharterAim _aim = new(WithinPowers: true);

    /// <summary>What the document of these clauses is called.</summary>
    public const string Reference = "نقطة انطلاق لا ميثاق · Point de départ, non une charte · A starting point, not a charter";

    /// <summary>The clauses.</summary>
    /// <param name="from">The day the charter is to begin: what falls due every year falls due a year later for the first time.</param>
    public static IReadOnlyList<ModelClause> From(LocalDate from) =>
        [.. Aims(), .. Mechanisms(), .. Rights(), .. Duties(), .. FollowUp(from)];

    /// <summary>The clauses as a document to copy and change.</summary>
    /// <param name="from">The day the charter is to begin.</param>
    public static Charter Document(LocalDate from) => new()
    {
        Reference = Reference,
        Council = new() { Level = CompositionLevel.Commune },
        Versions = [new() { Id = "model", On = from, Clauses = From(from).Select(m => m.Clause).ToSequence() }],
    };

    /// <summary>The clauses with their articles, as text.</summary>
    public static string Text(LocalDate from, Language language) => IndentedText.Of(
        From(from).GroupBy(m => m.Part).SelectMany(part => part.SelectMany(m => new (int, Phrase)[]
        {
            (1, Phrase.Pair(Phrase.Same(m.Clause.Number), m.Clause.Heading!.Text)),
            (2, m.Clause.Words.Text),
            (2, Phrase.Join(Separators.Semicolon, m.Articles.Select(a => a.Text))),
        }).Prepend((0, part.Key))).Prepend((0, Bidi.Quoted(Reference))),
        language);

    private static IEnumerable<ModelClause> Aims() =>
    [
        Of(
            _aims,
            "1",
            new("مأسسة المشاركة", "Institutionnaliser la participation", "Making participation lasting"),
            new(
                "تجعل الجماعة من مشاركة المواطنات والمواطنين والجمعيات قاعدة دائمة في إعداد برامجها وتتبعها.",
                "La commune fait de la participation des citoyennes, des citoyens et des associations une règle constante dans la préparation et le suivi de ses programmes.",
                "The commune makes the participation of citizens and associations a constant rule in preparing and following up its programmes."),
            [_aim],
            [Constitution("139", "§1"), Law("119", "§1")]),
        Of(
            _aims,
            "2",
            new("تقوية آليات الحوار", "Renforcer le dialogue", "Strengthening dialogue"),
            new(
                "تقوي الجماعة آليات الحوار والتشاور وتعرف بها.",
                "La commune renforce et fait connaître ses mécanismes de dialogue et de concertation.",
                "The commune strengthens its mechanisms of dialogue and concertation and makes them known."),
            [_aim],
            [Law("119", "§1")]),
        Of(
            _aims,
            "3",
            new("تتبع مسؤول للشأن العام", "Suivre l'action publique de façon responsable", "Following public action responsibly"),
            new(
                "تشجع الأطراف على تتبع مسؤول للعمل العمومي المحلي.",
                "Les parties encouragent un suivi responsable de l'action publique locale.",
                "The parties encourage a responsible follow-up of local public action."),
            [_aim],
            [Law("119", "§1"), Constitution("12", "§3")]),
        Of(
            _aims,
            "4",
            new("تعبئة الذكاء الجماعي", "Mobiliser l'intelligence collective", "Mobilising collective intelligence"),
            new(
                "تستعين الجماعة بمعرفة الساكنة والجمعيات وتجربتها في تحديد الحاجيات والأولويات.",
                "La commune s'appuie sur le savoir et l'expérience des habitants et des associations pour définir besoins et priorités.",
                "The commune draws on the knowledge and experience of inhabitants and associations to define needs and priorities."),
            [_aim],
            [Constitution("12", "§3"), Law("78", "§4")]),
        Of(
            _aims,
            "5",
            new("الشفافية والمساءلة", "Transparence et reddition des comptes", "Transparency and accountability"),
            new(
                "ترسخ الأطراف الشفافية والحكامة الجيدة وربط المسؤولية بالمحاسبة.",
                "Les parties enracinent la transparence, la bonne gouvernance et la reddition des comptes.",
                "The parties root transparency, good governance and accountability."),
            [_aim],
            [Law("269", null), Law("270", null)]),
    ];

    private static IEnumerable<ModelClause> Mechanisms() =>
    [
        Of(
            _mechanisms,
            "6",
            new("العرائض", "Pétitions", "Petitions"),
            new(
                "للمواطنات والمواطنين والجمعيات تقديم عرائض إلى المجلس بالشروط التي يحددها القانون وحدها.",
                "Citoyennes, citoyens et associations adressent des pétitions au conseil aux seules conditions de la loi.",
                "Citizens and associations petition the council under the conditions of the law alone."),
            [new TakingPart(ParticipationRight.Petition, RegistrationAsked: false, MembershipAsked: false)],
            [Constitution("139", "§2"), Law("121", "§1"), Law("123", null), Law("124", null)]),
        Of(
            _mechanisms,
            "7",
            new("لقاءات الحوار", "Rencontres de dialogue", "Meetings of dialogue"),
            new(
                "لقاءات الحوار والتشاور مفتوحة في وجه كل المواطنات والمواطنين والجمعيات.",
                "Les rencontres de dialogue et de concertation sont ouvertes à toutes les citoyennes, à tous les citoyens et aux associations.",
                "Meetings of dialogue and concertation are open to all citizens and associations."),
            [new TakingPart(ParticipationRight.Dialogue, RegistrationAsked: false, MembershipAsked: false)],
            [Constitution("139", "§1"), Law("119", "§1")]),
        Of(
            _mechanisms,
            "8",
            new("رأي هيئة المساواة", "Avis de l'instance de l'équité", "Opinions of the equality body"),
            new(
                "آراء هيئة المساواة وتكافؤ الفرص ومقاربة النوع استشارية، ويجيب المجلس عنها كتابة مع ذكر الأسباب.",
                "Les avis de l'instance de l'équité, de l'égalité des chances et de l'approche genre sont consultatifs ; le conseil y répond par écrit en donnant ses motifs.",
                "The opinions of the equality, equal-opportunity and gender body are advisory; the council answers them in writing and gives its reasons."),
            [new OpinionEffect(OpinionSource.Body, Binds: false)],
            [Law("120", "§1")]),
        Of(
            _mechanisms,
            "9",
            new(
                "الفضاء التشاوري ولجن الأحياء",
                "Espace de concertation et comités de quartier",
                "Consultation space and neighbourhood committees"),
            new(
                "آراء الفضاء التشاوري ولجن الأحياء مقترحات تعرض على المجلس، والقرار له.",
                "Les avis de l'espace de concertation et des comités de quartier sont des propositions soumises au conseil, qui décide.",
                "Opinions of the consultation space and neighbourhood committees are proposals put to the council, which decides."),
            [new OpinionEffect(OpinionSource.Citizens, Binds: false)],
            [Law("119", "§1"), Law("92", "§1")]),
        Of(
            _mechanisms,
            "10",
            new("عمل اللجان الدائمة", "Travail des commissions permanentes", "Work of the permanent committees"),
            new(
                "تدرس اللجان الدائمة المختصة العرائض والمقترحات وترفع رأيها إلى المجلس دون أن تحل محله.",
                "Les commissions permanentes compétentes examinent pétitions et propositions et donnent leur avis au conseil sans se substituer à lui.",
                "The competent permanent committees examine petitions and proposals and give the council their opinion without taking its place."),
            [new OpinionEffect(OpinionSource.Committee, Binds: false)],
            [Law("30", null), Law("125", "§3")]),
    ];

    private static IEnumerable<ModelClause> Rights() =>
    [
        Of(
            _rights,
            "11",
            new("الاطلاع على المقررات", "Consulter les délibérations", "Consulting decisions"),
            new(
                "لكل المواطنات والمواطنين والجمعيات أن يطلبوا الاطلاع على مقررات المجلس طبقا للتشريع الجاري به العمل.",
                "Citoyennes, citoyens et associations peuvent demander à consulter les délibérations du conseil, conformément à la législation en vigueur.",
                "All citizens and associations may ask to consult the council's decisions, under the legislation in force."),
            [new TakingPart(ParticipationRight.Information, RegistrationAsked: false, MembershipAsked: false)],
            [Constitution("27", "§1"), Law("273", "(2)")]),
        Of(
            _rights,
            "12",
            new("المساواة والمناصفة", "Égalité et parité", "Equality and parity"),
            new(
                "تسعى الأطراف إلى المناصفة بين النساء والرجال في كل أشكال المشاركة.",
                "Les parties tendent à la parité entre femmes et hommes dans toutes les formes de participation.",
                "The parties strive for parity between women and men in every form of participation."),
            [_aim],
            [Constitution("19", "§2"), Law("78", "§4")]),
        Of(
            _rights,
            "13",
            new("مشاركة الشباب", "Participation des jeunes", "Participation of young people"),
            new(
                "تعمل الجماعة على توسيع مشاركة الشباب في التنمية المحلية.",
                "La commune veille à élargir la participation des jeunes au développement local.",
                "The commune works to widen the participation of young people in local development."),
            [_aim],
            [Constitution("33", "§1"), Law("119", "§1")]),
        Of(
            _rights,
            "14",
            new("الأشخاص في وضعية إعاقة", "Personnes en situation de handicap", "Persons with disabilities"),
            new(
                "تنظم لقاءات المشاركة بكيفية تيسر حضور الأشخاص في وضعية إعاقة.",
                "Les rencontres sont organisées de façon à faciliter la présence des personnes en situation de handicap.",
                "Meetings are held in a way that makes it easy for persons with disabilities to attend."),
            [_aim],
            [Constitution("34", null), Law("269", null)]),
    ];

    private static IEnumerable<ModelClause> Duties() =>
    [
        Of(
            _duties,
            "15",
            new("تعليل رفض العريضة", "Refus motivé d'une pétition", "Reasoned refusal of a petition"),
            new(
                "إذا لم تقبل عريضة، بلغ رئيس المجلس قرار الرفض معللا داخل الأجل القانوني.",
                "Si une pétition n'est pas acceptée, le président du conseil notifie le refus motivé dans le délai légal.",
                "If a petition is not accepted, the council president notifies the reasoned refusal within the period of the law."),
            [new AnswerPeriod(AnsweredMatter.PetitionRefusal, DutyBearer.Council, Legal(CharterLaw.Commune.Refusal))],
            [CharterLaw.Commune.RefusalAt]),
        Of(
            _duties,
            "16",
            new("تعليق المقررات", "Affichage des délibérations", "Posting of decisions"),
            new(
                "تعلق مقررات المجلس بمقر الجماعة داخل الأجل القانوني.",
                "Les délibérations du conseil sont affichées au siège de la commune dans le délai légal.",
                "The council's decisions are posted at the commune's seat within the period of the law."),
            [new PublicityDuty(PublishedMatter.Decisions, Legal(CharterLaw.Commune.Posting))],
            [CharterLaw.Commune.PostingAt]),
        Of(
            _duties,
            "17",
            new("القرار للمجلس", "La décision revient au conseil", "The council decides"),
            new(
                "يعد المشاركون المقترحات ويناقشونها، ويبقى القرار لمجلس الجماعة بمداولاته.",
                "Les participants préparent et débattent les propositions ; la décision reste au conseil, par ses délibérations.",
                "Participants prepare and debate proposals; the decision remains with the council, by its deliberations."),
            [new PowerTransfer(Decides: false)],
            [Law("92", "§1"), Law("30", null)]),
        Of(
            _duties,
            "18",
            new("الميزانية التشاركية", "Budget participatif", "Participatory budget"),
            new(
                "نتيجة التصويت في الميزانية التشاركية مقترح يعرض على المجلس، ولا ترصد المبالغ إلا بعد التصويت على الميزانية والتأشير عليها.",
                "Le résultat du vote du budget participatif est une proposition au conseil ; les sommes ne sont engagées que sous réserve du vote du budget et de son visa.",
                "The result of a participatory-budget vote is a proposal to the council; money is committed only subject to the budget's vote and visa."),
            [new MoneyPromise(null, SubjectToBudget: true, Voted: null, Visa: null)],
            CharterLaw.Commune.Budget),
        Of(
            _duties,
            "19",
            new("استشارة قبل برنامج العمل", "Consulter avant le programme d'action", "Consulting before the action programme"),
            new(
                "تستشار الساكنة والجمعيات في إعداد برنامج عمل الجماعة وفق منهج تشاركي.",
                "Habitants et associations sont consultés dans la préparation du programme d'action, selon une démarche participative.",
                "Inhabitants and associations are consulted in preparing the action programme, by a participatory method."),
            [_aim],
            [Law("78", "§3"), Law("119", "§1")]),
    ];

    private static IEnumerable<ModelClause> FollowUp(LocalDate from) =>
    [
        Of(
            _followUp,
            "20",
            new("تقرير سنوي", "Rapport annuel", "Yearly report"),
            new(
                "يقدم رئيس المجلس كل سنة تقريرا عن تنفيذ هذا الميثاق.",
                "Le président du conseil présente chaque année un rapport sur l'application de la charte.",
                "The council president presents a report on the application of this charter every year."),
            [new CharterCommitment("رئيس المجلس", "تقرير مقدم إلى المجلس", CommitmentFrequency.Yearly, from.PlusYears(1))],
            [Law("270", null), Law("272", "§1")]),
        Of(
            _followUp,
            "21",
            new("نشر التقرير", "Publication du rapport", "Publication of the report"),
            new(
                "ينشر التقرير السنوي ليطلع عليه العموم.",
                "Le rapport annuel est publié pour que chacun en prenne connaissance.",
                "The yearly report is published for all to read."),
            [new PublicityDuty(PublishedMatter.Other, null)],
            [Constitution("27", "§1"), Law("272", "§2")]),
        Of(
            _followUp,
            "22",
            new("لقاء سنوي للأطراف", "Rencontre annuelle des parties", "Yearly meeting of the parties"),
            new(
                "تجتمع أطراف الميثاق مرة في السنة للوقوف على ما تحقق واقتراح ما ينبغي تعديله.",
                "Les parties se réunissent une fois l'an pour constater ce qui est fait et proposer ce qui doit changer.",
                "The parties meet once a year to see what was done and propose what should change."),
            [new CharterCommitment("مجلس الجماعة", "محضر اللقاء", CommitmentFrequency.Yearly, from.PlusYears(1))],
            [Law("119", "§1"), Law("270", null)]),
        Of(
            _followUp,
            "23",
            new("جماعة منفتحة: الحسابات", "Commune ouverte : les comptes", "Open commune: the accounts"),
            new(
                "تنشر الجماعة كل سنة ميزانيتها وقوائمها المحاسبية والمالية، ونتائج التدقيق بعد عرضها على المجلس.",
                "La commune publie chaque année son budget, ses états comptables et financiers, et les résultats d'audit une fois présentés au conseil.",
                "The commune publishes its budget and accounts every year, and the results of audits once they were put to the council."),
            [new CharterCommitment("رئيس المجلس", "القوائم منشورة", CommitmentFrequency.Yearly, from.PlusYears(1))],
            [Law("274", "rest"), Law("275", "§1"), Information("10")]),
        Of(
            _followUp,
            "24",
            new("جماعة منفتحة: المعلومات", "Commune ouverte : l'information", "Open commune: information"),
            new(
                "تعين الجماعة من يكلف بطلبات المعلومات وتنشر اسم المصلحة، وتحين كل سنة لائحة ما تنشره دون طلب.",
                "La commune désigne qui est chargé des demandes d'information, publie le nom du service, et met à jour chaque année la liste de ce qu'elle publie sans demande.",
                "The commune appoints who is in charge of requests for information, publishes the name of the service, and brings up to date every year the list of what it publishes unasked."),
            [new CharterCommitment("رئيس المجلس", "لائحة محينة ومنشورة", CommitmentFrequency.Yearly, from.PlusYears(1))],
            [Constitution("27", "§1"), Information("10"), Information("12")]),
        Of(
            _followUp,
            "25",
            new("مؤشرات المشاريع", "Indicateurs des projets", "Indicators of projects"),
            new(
                "يقرن كل مشروع من برنامج العمل بمؤشر مرقم يراعي مقاربة النوع، وتقاس المؤشرات كل سنة وتنشر نتائجها.",
                "Chaque projet du programme d'action a un indicateur chiffré qui tient compte du genre ; les indicateurs sont mesurés et publiés chaque année.",
                "Each project of the action programme has a numbered indicator that takes account of gender; indicators are measured and published every year."),
            [new CharterCommitment("رئيس المجلس", "جدول المؤشرات منشور", CommitmentFrequency.Yearly, from.PlusYears(1))],
            [Law("158", "§1"), Law("158", "§3"), Law("272", "§1"), Law("272", "§2")]),
    ];

    private static ModelClause Of(
        Phrase part,
        string number,
        Phrase heading,
        Phrase words,
        Sequence<Provision> provides,
        Sequence<Citation> articles) => new(
            part,
            new()
            {
                Number = number,
                Heading = new(heading.Ar, heading.Fr, heading.En),
                Words = new(words.Ar, words.Fr, words.En),
                Provides = provides,
            },
            articles);

    private static CharterPeriod Legal(LegalPeriod period) => new(period.Amount, period.Unit switch
    {
        PeriodUnit.Days => CharterPeriodUnit.Days,
        PeriodUnit.WorkingDays => CharterPeriodUnit.WorkingDays,
        PeriodUnit.Months => CharterPeriodUnit.Months,
        _ => throw new InvalidOperationException("No period here is written in years."),
    });

    private static Citation Law(string article, string? paragraph) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified);

    private static Citation Information(string article) => new(Instruments.Law31_13, article, "§1", Confidence.Verified);

    private static Citation Constitution(string article, string? paragraph) =>
        new(Instruments.Constitution, article, paragraph, Confidence.Verified);
}
