using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.NationalFacts;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 4: what no petition may ask for.</summary>
internal static class Article4
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw44_14, "4", "§1 (1)", Confidence.Verified);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw44_14, "4", "§1 (2)", Confidence.Verified);
    private static readonly Citation _at3 = new(Instruments.OrganicLaw44_14, "4", "§1 (3)", Confidence.Verified);
    private static readonly Citation _at4 = new(Instruments.OrganicLaw44_14, "4", "§1 (4)", Confidence.Verified);
    private static readonly Citation _at5 = new(Instruments.OrganicLaw44_14, "4", "§2 (1)", Confidence.Verified);
    private static readonly Citation _at6 = new(Instruments.OrganicLaw44_14, "4", "§2 (2)", Confidence.Verified);
    private static readonly Citation _at7 = new(Instruments.OrganicLaw44_14, "4", "§2 (3)", Confidence.Verified);
    private static readonly Citation _at8 = new(Instruments.OrganicLaw44_14, "4", "§2 (4)", Confidence.Verified);

    /// <summary>§1 (1): excluded; a judgement.</summary>
    public static Rule Constants { get; } = new()
    {
        Code = "national.petition.excluded.constants",
        Title = new("عدم المساس بالثوابت الجامعة للأمة", "Respect des constantes fédératrices", "Constants untouched"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.Always(!(Condition)TouchesConstants),
        Examples =
        [
            Examples.Of(TouchesConstants, false, Verdict.Satisfied),
            Examples.Of(TouchesConstants, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§1 (2): excluded; a judgement.</summary>
    public static Rule Security { get; } = new()
    {
        Code = "national.petition.excluded.security",
        Title = new("عدم تعلقها بالأمن والدفاع", "Hors de la sécurité et de la défense", "Outside security and defence"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.Always(!(Condition)ConcernsSecurity),
        Examples =
        [
            Examples.Of(ConcernsSecurity, false, Verdict.Satisfied),
            Examples.Of(ConcernsSecurity, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§1 (3): excluded; a judgement.</summary>
    public static Rule Courts { get; } = new()
    {
        Code = "national.petition.excluded.courts",
        Title = new("عدم تعلقها بقضية معروضة على القضاء", "Hors de toute affaire en justice", "No case before the courts"),
        Force = Force.Mandatory,
        Cites = [_at3],
        Requires = InForce.Always(!(Condition)BeforeCourts),
        Examples =
        [
            Examples.Of(BeforeCourts, false, Verdict.Satisfied),
            Examples.Of(BeforeCourts, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§1 (4): excluded; a judgement.</summary>
    public static Rule Inquiry { get; } = new()
    {
        Code = "national.petition.excluded.inquiry",
        Title = new("عدم تعلقها بتقص برلماني", "Hors de toute enquête parlementaire", "No parliamentary inquiry"),
        Force = Force.Mandatory,
        Cites = [_at4],
        Requires = InForce.Always(!(Condition)UnderInquiry),
        Examples =
        [
            Examples.Of(UnderInquiry, false, Verdict.Satisfied),
            Examples.Of(UnderInquiry, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§2 (1): excluded; a judgement.</summary>
    public static Rule Services { get; } = new()
    {
        Code = "national.petition.excluded.services",
        Title = new(
            "استمرارية المرافق والمساواة في الولوج إليها",
            "Continuité et égalité du service public",
            "Continuity and equality of public services"),
        Force = Force.Mandatory,
        Cites = [_at5],
        Requires = InForce.Always(!(Condition)ImpairsServices),
        Examples =
        [
            Examples.Of(ImpairsServices, false, Verdict.Satisfied),
            Examples.Of(ImpairsServices, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§2 (2): excluded; a judgement.</summary>
    public static Rule NotPartisan { get; } = new()
    {
        Code = "national.petition.excluded.partisan",
        Title = new("انتفاء الطابع النقابي أو الحزبي", "Absence de caractère partisan", "No union or party nature"),
        Force = Force.Mandatory,
        Cites = [_at6],
        Requires = InForce.Always(!(Condition)Partisan),
        Examples =
        [
            Examples.Of(Partisan, false, Verdict.Satisfied),
            Examples.Of(Partisan, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§2 (3): excluded; a judgement.</summary>
    public static Rule NotDiscriminatory { get; } = new()
    {
        Code = "national.petition.excluded.discriminatory",
        Title = new("انتفاء الطابع التمييزي", "Absence de discrimination", "No discrimination"),
        Force = Force.Mandatory,
        Cites = [_at7],
        Requires = InForce.Always(!(Condition)Discriminatory),
        Examples =
        [
            Examples.Of(Discriminatory, false, Verdict.Satisfied),
            Examples.Of(Discriminatory, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>§2 (4): excluded; a judgement.</summary>
    public static Rule NotInsulting { get; } = new()
    {
        Code = "national.petition.excluded.insulting",
        Title = new(
            "انتفاء السب والقذف والتشهير والتضليل والإساءة",
            "Ni injure, ni diffamation, ni dénigrement, ni tromperie, ni offense",
            "No insult, slander, defamation, deception or offence"),
        Force = Force.Mandatory,
        Cites = [_at8],
        Requires = InForce.Always(!(Condition)Insulting),
        Examples =
        [
            Examples.Of(Insulting, false, Verdict.Satisfied),
            Examples.Of(Insulting, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "4",
        Subject = new("حالات عدم القبول", "Cas d'irrecevabilité", "Grounds of exclusion"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1 (1)",
                new(
                    "لا تقبل إذا تضمنت ما يمس بالثوابت الجامعة للأمة المتعلقة بالدين الإسلامي أو بالوحدة الوطنية أو بالنظام الملكي للدولة أو بالاختيار الديمقراطي أو بالمكتسبات في مجال الحريات والحقوق الأساسية كما ينص عليها الدستور؛ لائحة حصرية: عبارة «بصفة خاصة» صرح المجلس الدستوري بعدم دستوريتها وحذفت",
                    "Irrecevable si elle porte atteinte aux constantes fédératrices de la Nation relatives à la religion musulmane, à l'unité nationale, au régime monarchique de l'État, au choix démocratique ou aux acquis en matière de libertés et droits fondamentaux prévus par la Constitution ; liste fermée : le Conseil constitutionnel a écarté « en particulier »",
                    "Not admissible if it touches the constants that unite the Nation, relating to the Muslim religion, national unity, the monarchical system of the State, the democratic choice, or the gains in freedoms and fundamental rights as the Constitution provides; a closed list: the Constitutional Council struck “in particular”"),
                Confidence.Verified,
                Constants).Quoting("تمس بالثوابت الجامعة للأمة، والمتعلقة بالدين الإسلامي أو بالوحدة الوطنية"),
            Paragraph.Encoded(
                "§1 (2)",
                new(
                    "تهم الأمن الداخلي أو الدفاع الوطني أو الأمن الخارجي للدولة",
                    "Touche à la sécurité intérieure, à la défense nationale ou à la sécurité extérieure de l'État",
                    "Concerns internal security, national defence or the State's external security"),
                Confidence.Verified,
                Security).Quoting("تهم قضايا تتعلق بالأمن الداخلي أو بالدفاع الوطني أو بالأمن الخارجي للدولة"),
            Paragraph.Encoded(
                "§1 (3)",
                new(
                    "موضوع قضية معروضة أمام القضاء أو صدر حكم في شأنها",
                    "Porte sur une affaire soumise à la justice ou jugée",
                    "Is about a case before the courts or already judged"),
                Confidence.Verified,
                Courts).Quoting("تكون موضوع قضايا معروضة أمام القضاء أو صدر حكم في شأنها"),
            Paragraph.Encoded(
                "§1 (4)",
                new(
                    "تتعلق بوقائع موضوع تقص من لجان تقصي الحقائق",
                    "Porte sur des faits soumis à une commission d'enquête",
                    "Is about facts under a committee of inquiry"),
                Confidence.Verified,
                Inquiry).Quoting("تتعلق بوقائع تكون موضوع تقص من قبل اللجان النيابية لتقصي الحقائق"),
            Paragraph.Encoded(
                "§2 (1)",
                new(
                    "بعد الدراسة: تخل بمبدإ استمرارية المرافق العمومية وبمبدإ المساواة بين المواطنات والمواطنين في الولوج إليها",
                    "Après étude : porte atteinte au principe de continuité des services publics et à celui de l'égalité des citoyennes et citoyens dans l'accès à ces services",
                    "After study: impairs the principle of continuity of public services and that of equality of citizens in access to them"),
                Confidence.Verified,
                Services).Quoting("تخل بمبدإ استمرارية المرافق العمومية وبمبدإ المساواة بين المواطنات والمواطنين"),
            Paragraph.Encoded(
                "§2 (2)",
                new(
                    "بعد الدراسة: طابع نقابي أو حزبي ضيق",
                    "Après étude : caractère syndical ou partisan étroit",
                    "After study: a narrow trade-union or party nature"),
                Confidence.Verified,
                NotPartisan).Quoting("تكتسي طابعا نقابيا أو حزبيا ضيقا"),
            Paragraph.Encoded(
                "§2 (3)",
                new("بعد الدراسة: طابع تمييزي", "Après étude : caractère discriminatoire", "After study: a discriminatory nature"),
                Confidence.Verified,
                NotDiscriminatory).Quoting("تكتسي طابعا تمييزيا"),
            Paragraph.Encoded(
                "§2 (4)",
                new(
                    "بعد الدراسة: سب أو قذف أو تشهير أو تضليل أو إساءة للمؤسسات أو الأشخاص",
                    "Après étude : injure, diffamation, dénigrement public, propos trompeurs ou offense envers institutions ou personnes",
                    "After study: insult, slander, public defamation, deception or offence to institutions or persons"),
                Confidence.Verified,
                NotInsulting).Quoting("سبا أو قذفا أو تشهيرا أو تضليلا أو إساءة للمؤسسات أو الأشخاص"),
            Paragraph.Timed(
                "§3",
                new(
                    "إذا تضمنت تظلمات من اختصاص مؤسسة دستورية أخرى، أحيلت إليها وأخبر الوكيل داخل عشرة أيام",
                    "Si elle porte des doléances relevant d'une autre institution constitutionnelle, elle lui est transmise et le mandataire informé sous dix jours",
                    "If it holds grievances for another constitutional institution, it is passed on and the agent told within ten days"),
                Confidence.Verified,
                StatedPeriod.Within(
                    new(Instruments.OrganicLaw44_14, "4", "§3", Confidence.Verified),
                    new(
                        "إحالة العريضة إلى المؤسسة الدستورية",
                        "transmission à l'institution constitutionnelle",
                        "referral to the constitutional institution"),
                    LegalPeriod.Days(10),
                    new("إخبار الوكيل بالإحالة", "informer le mandataire de la transmission", "tell the agent of the referral"),
                    new(
                        "رئيس الحكومة أو رئيس المجلس المعني",
                        "le chef du gouvernement ou le président de la Chambre",
                        "the Head of Government or the president of the House"))).Quoting("تظلمات أو شكاوى يكون النظر فيها من اختصاص مؤسسات دستورية أخرى"),
        ],
    };
}
