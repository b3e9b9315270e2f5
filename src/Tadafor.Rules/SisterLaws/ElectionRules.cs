using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// What the three laws say alike of the elections of a council (113-14 arts 13, 19 and 45; 112-14 arts 14, 20 and 46; 111-14 arts 15, 21
/// and 48), as a condition of each candidate or list.
/// </summary>
internal sealed class ElectionRules
{
    /// <summary>The rules of one law.</summary>
    public ElectionRules(
        SisterLaw law,
        Instrument instrument,
        (string Quorum, string Day, int Days) sitting,
        string president,
        string vicePresidents,
        string delegates)
    {
        Instrument = instrument;
        (PresidentArticle, VicePresidentsArticle, DelegatesArticle) = (president, vicePresidents, delegates);
        Sitting = sitting;
        Quorum = new()
        {
            Code = $"{law.Regime}.election.quorum",
            Title = new(
                "نصاب جلسة انتخاب الرئيس ونوابه",
                "Quorum de la séance d'élection du président et des vice-présidents",
                "Quorum of the sitting that elects the president and vice-presidents"),
            Force = Force.Mandatory,
            Cites = [At(sitting.Quorum, "§1")],
            Requires = law.InForce((Quantity)PresentAtOpening > new Share(1, 2, MembersInOffice, Rounding.Down)),
            Examples =
            [
                Examples.Of(MembersInOffice, 31, PresentAtOpening, 15, Verdict.Unsatisfied),
                Examples.Of(MembersInOffice, 31, PresentAtOpening, 16, Verdict.Satisfied),
                Examples.Of(MembersInOffice, 30, PresentAtOpening, 15, Verdict.Unsatisfied),
            ],
        };
        PresidentRounds = Rounds(law, "president", At(president, "§1"));
        PresidentLast = Last(law, "president", LastRound, At(president, "§2"), At(president, "§3"));
        VicePresidentsRounds = Rounds(law, "vice-presidents", At(vicePresidents, "§1"));
        VicePresidentsLast = Last(law, "vice-presidents", LastRound, At(vicePresidents, "§1"), At(vicePresidents, "§2"));
        DelegatesOnly = Last(law, "delegates", Condition.Nothing, At(delegates, "§1"));
    }

    public Instrument Instrument { get; }

    /// <summary>The articles on the sitting that elects the bureau: its quorum, its day, and within how many days.</summary>
    public (string Quorum, string Day, int Days) Sitting { get; }

    public string PresidentArticle { get; }

    public string VicePresidentsArticle { get; }

    public string DelegatesArticle { get; }

    /// <summary>The quorum of the sitting that elects the bureau.</summary>
    public Rule Quorum { get; }

    public Rule PresidentRounds { get; }

    public Rule PresidentLast { get; }

    public Rule VicePresidentsRounds { get; }

    public Rule VicePresidentsLast { get; }

    /// <summary>The only round of delegates.</summary>
    public Rule DelegatesOnly { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Rule> All => [Quorum, PresidentRounds, PresidentLast, VicePresidentsRounds, VicePresidentsLast, DelegatesOnly];

    /// <summary>The article on the quorum of that sitting.</summary>
    public Article QuorumArticle => field ??= Of(
        Sitting.Quorum,
        new("اجتماع انتخاب الرئيس ونوابه", "Réunion d'élection du bureau", "Meeting that elects the bureau"),
        Paragraph.Encoded(
            "§1",
            new(
                "لا يتداول المجلس بكيفية صحيحة إلا بحضور الأغلبية المطلقة للأعضاء المزاولين مهامهم",
                "Le conseil ne délibère valablement qu'en présence de la majorité absolue des membres en exercice",
                "The council deliberates validly only with the absolute majority of members in office present"),
            Confidence.Verified,
            Quorum).Quoting("إلا بحضور الأغلبية المطلقة"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "الأعضاء المزاولون مهامهم من ليسوا في إحدى ثماني حالات، كالوفاة والاستقالة والعزل والتوقيف",
                "Sont en exercice les membres qui ne sont dans aucun de huit cas, tels que décès, démission, révocation, suspension",
                "Members in office are those in none of eight cases, such as death, resignation, removal, suspension"),
            Confidence.Verified,
            new(
                "يصرح الملف بعددهم؛ ولا يحفظ حال عضو",
                "le fichier en donne le nombre ; l'état de chacun n'est pas tenu",
                "the file states their number; nobody's state is kept")).Quoting("الذين لا يوجدون في إحدى الحالات التالية"));

    /// <summary>The article on the day of that sitting.</summary>
    public Article DayArticle => field ??= Of(
        Sitting.Day,
        new("أجل انتخاب الرئيس ونوابه", "Délai d'élection du bureau", "When the bureau is elected"),
        Paragraph.NotEncodedBecause(
            "§1",
            new Phrase(
                "ينتخب الرئيس ونوابه في جلسة خاصة خلال {0} يوما من انتخاب أعضاء المجلس",
                "Le président et les vice-présidents sont élus en une séance dans les {0} jours de l'élection du conseil",
                "The president and vice-presidents are elected in one sitting within {0} days of the election of the council")
                .With(Phrase.Same(Sitting.Days.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            Confidence.Verified,
            new(
                "لا يرتب النص أثرا على تجاوزه، ولا يحمل ملف الانتخاب تاريخ انتخاب المجلس",
                "sans effet prévu au texte s'il est dépassé ; le fichier d'une élection ne porte pas le jour de celle du conseil",
                "the text attaches no effect to missing it, and the file of an election does not hold the day on which the council was elected"))
            .Quoting("الموالية لانتخاب أعضاء المجلس"));

    /// <summary>The article on the president, as the rule book shows it.</summary>
    public Article President => field ??= Of(
        PresidentArticle,
        new("انتخاب رئيس المجلس", "Élection du président", "Election of the president"),
        Paragraph.Encoded(
            "§1",
            new(
                "في الدور الأول الأغلبية المطلقة للأعضاء المزاولين مهامهم؛ وإلا دور ثان بين المرتبين أولا وثانيا بالأغلبية نفسها",
                "Au premier tour, majorité absolue des membres en exercice ; à défaut, second tour entre les candidats classés premier et deuxième, à la même majorité",
                "In the first round, the absolute majority of members in office; otherwise a second round between those ranked first and second, by the same majority"),
            Confidence.Verified,
            PresidentRounds).Quoting("في الدور الأول للاقتراع بالأغلبية المطلقة للأعضاء المزاولين"),
        Paragraph.Encoded(
            "§2",
            new(
                "وإلا دور ثالث بالأغلبية النسبية للأعضاء الحاضرين",
                "À défaut, troisième tour à la majorité relative des membres présents",
                "Otherwise a third round by the relative majority of members present"),
            Confidence.Verified,
            PresidentLast).Quoting("ينتخب فيه الرئيس بالأغلبية النسبية للأعضاء الحاضرين"),
        Paragraph.Encoded(
            "§3",
            new(
                "عند التعادل في الدور الثالث يفوز الأصغر سنا، ثم القرعة",
                "À égalité au troisième tour, le plus jeune, puis le sort",
                "At a tie in the third round the younger, then the lot"),
            Confidence.Verified,
            PresidentLast).Quoting("وفي حالة التعادل في السن"));

    /// <summary>The article on vice-presidents.</summary>
    public Article VicePresidents => field ??= Of(
        VicePresidentsArticle,
        new("أغلبية انتخاب نواب الرئيس", "Majorités pour élire les vice-présidents", "Majorities for electing vice-presidents"),
        Paragraph.Encoded(
            "§1",
            new(
                "في الدور الأول الأغلبية المطلقة للأعضاء المزاولين مهامهم؛ وإلا دور ثان بين اللوائح المرتبة أولا وثانيا بالأغلبية نفسها؛ وإلا دور ثالث بالأغلبية النسبية للحاضرين",
                "Au premier tour, majorité absolue des membres en exercice ; à défaut, second tour entre les listes classées première et deuxième, à la même majorité ; à défaut, troisième tour à la majorité relative des présents",
                "In the first round, the absolute majority of members in office; otherwise a second round between the lists ranked first and second, by the same majority; otherwise a third round by the relative majority of those present"),
            Confidence.Verified,
            VicePresidentsRounds,
            VicePresidentsLast).Quoting("ينتخب نواب الرئيس في الدور الأول للاقتراع بالأغلبية المطلقة"),
        Paragraph.Encoded(
            "§2",
            new(
                "عند التعادل في الدور الثالث ترجح لائحة الرئيس",
                "À égalité au troisième tour, la liste du président l'emporte",
                "At a tie in the third round the president's list prevails"),
            Confidence.Verified,
            VicePresidentsLast).Quoting("يتم ترجيح اللائحة التي"));

    /// <summary>The article on delegates.</summary>
    public Article Delegates => field ??= Of(
        DelegatesArticle,
        new(
            "تعيين الأعضاء المنتدبين لدى هيئات أخرى",
            "Désignation de délégués dans d'autres organismes",
            "Appointment of delegates to other bodies"),
        Paragraph.Encoded(
            "§1",
            new(
                "الأغلبية النسبية للأصوات المعبر عنها؛ وعند التعادل الأصغر سنا، ثم القرعة تحت إشراف رئيس المجلس؛ ويبين المحضر أسماء المصوتين",
                "Majorité relative des suffrages exprimés ; à égalité, le plus jeune, puis le sort sous le contrôle du président ; le procès-verbal nomme les votants",
                "Relative majority of votes cast; at a tie the younger, then the lot under the president's supervision; the minutes name the voters"),
            Confidence.Verified,
            DelegatesOnly).Quoting("وفي حالة تعادل الأصوات والسن"));

    private static Rule Rounds(SisterLaw law, string office, Citation cites) => new()
    {
        Code = $"{law.Regime}.election.{office}.rounds",
        Title = new(
            "الأغلبية المطلقة للأعضاء المزاولين مهامهم في الدورين الأول والثاني",
            "Majorité absolue des membres en exercice aux deux premiers tours",
            "Absolute majority of the members in office in the first two rounds"),
        Force = Force.Mandatory,
        Cites = [cites],
        Applies = !(Condition)LastRound,
        Requires = law.InForce((Quantity)CandidateVotes > new Share(1, 2, MembersInOffice, Rounding.Down)),
        Examples =
        [
            Examples.Of(LastRound, false, MembersInOffice, 31, CandidateVotes, 15, Verdict.Unsatisfied),
            Examples.Of(LastRound, false, MembersInOffice, 31, CandidateVotes, 16, Verdict.Satisfied),
        ],
    };

    private static Rule Last(SisterLaw law, string office, Condition applies, params Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.election.{office}.last-round",
        Title = new("الأغلبية النسبية في الدور الأخير", "Majorité relative au dernier tour", "Relative majority in the last round"),
        Force = Force.Mandatory,
        Cites = cites,
        Applies = applies,
        Requires = law.InForce(
            ((Quantity)CandidateVotes > BestOtherVotes) | (((Quantity)CandidateVotes >= BestOtherVotes) & PreferredAtTie)),
        Examples =
        [
            Examples.Of(LastRound, true, CandidateVotes, 11, BestOtherVotes, 10, Verdict.Satisfied),
            Examples.Of(LastRound, true, CandidateVotes, 9, BestOtherVotes, 10, Verdict.Unsatisfied),
        ],
    };

    private Article Of(string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instrument,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Council,
        Paragraphs = paragraphs,
    };

    private Citation At(string article, string paragraph) => new(Instrument, article, paragraph, Confidence.Verified);
}
