using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.MotionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 4: what no motion may ask for.</summary>
internal static class Article4
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "4", "(1)", Confidence.Verified);
    private static readonly Citation _at2 = new(Instruments.OrganicLaw64_14, "4", "(2)", Confidence.Verified);
    private static readonly Citation _at3 = new(Instruments.OrganicLaw64_14, "4", "(3)", Confidence.Verified);

    /// <summary>Item 1: excluded; a judgement.</summary>
    public static Rule Constants { get; } = new()
    {
        Code = "motion.excluded.constants",
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

    /// <summary>Item 2: excluded; a judgement.</summary>
    public static Rule NotReserved { get; } = new()
    {
        Code = "motion.excluded.reserved-texts",
        Title = new("خارج النصوص والمجالات المستثناة", "Hors des textes et domaines exclus", "Outside excluded texts and fields"),
        Force = Force.Mandatory,
        Cites = [_at2],
        Requires = InForce.Always(!(Condition)ReservedTexts),
        Examples =
        [
            Examples.Of(ReservedTexts, false, Verdict.Satisfied),
            Examples.Of(ReservedTexts, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Item 3: excluded; a judgement.</summary>
    public static Rule NotAgainstTreaties { get; } = new()
    {
        Code = "motion.excluded.treaties",
        Title = new("عدم التعارض مع المعاهدات", "Conformité aux traités", "No conflict with treaties"),
        Force = Force.Mandatory,
        Cites = [_at3],
        Requires = InForce.Always(!(Condition)ContraryToTreaties),
        Examples =
        [
            Examples.Of(ContraryToTreaties, false, Verdict.Satisfied),
            Examples.Of(ContraryToTreaties, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "4",
        Subject = new("حالات عدم القبول", "Cas d'irrecevabilité", "Grounds of exclusion"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(1)",
                new(
                    "لا يقبل إذا تضمن ما يمس بالثوابت الجامعة للأمة المتعلقة بالدين الإسلامي أو بالوحدة الوطنية أو بالنظام الملكي للدولة أو بالاختيار الديمقراطي أو بالمكتسبات في مجال الحريات والحقوق الأساسية كما ينص عليها الدستور؛ لائحة حصرية: عبارة «بصفة خاصة» صرح المجلس الدستوري بعدم دستوريتها وحذفت",
                    "Irrecevable si elle porte atteinte aux constantes fédératrices de la Nation relatives à la religion musulmane, à l'unité nationale, au régime monarchique de l'État, au choix démocratique ou aux acquis en matière de libertés et droits fondamentaux prévus par la Constitution ; liste fermée : le Conseil constitutionnel a écarté « en particulier »",
                    "Not admissible if it touches the constants that unite the Nation, relating to the Muslim religion, national unity, the monarchical system of the State, the democratic choice, or the gains in freedoms and fundamental rights as the Constitution provides; a closed list: the Constitutional Council struck “in particular”"),
                Confidence.Verified,
                Constants).Quoting("تمس بالثوابت الجامعة للأمة، والمتعلقة بالدين الإسلامي أو بالوحدة الوطنية"),
            Paragraph.Encoded(
                "(2)",
                new(
                    "تتعلق بمراجعة الدستور أو القوانين التنظيمية أو العفو العام أو المجال العسكري، أو تخص الأمن أو الدفاع",
                    "Touche à la révision de la Constitution, aux lois organiques, à l'amnistie, au domaine militaire, à la sécurité ou à la défense",
                    "Concerns the revision of the Constitution, organic laws, general amnesty, the military field, security or defence"),
                Confidence.Verified,
                NotReserved).Quoting("تتعلق بمراجعة الدستور أو القوانين التنظيمية أو قانون العفو العام"),
            Paragraph.Encoded(
                "(3)",
                new(
                    "تتعارض مع المواثيق والمعاهدات والاتفاقيات التي صادقت عليها المملكة أو انضمت إليها",
                    "Contredit les pactes, traités et conventions que le Royaume a ratifiés ou auxquels il a adhéré",
                    "Conflicts with covenants, treaties and conventions that the Kingdom ratified or joined"),
                Confidence.Verified,
                NotAgainstTreaties).Quoting("تتعارض مع المواثيق والمعاهدات والاتفاقيات التي صادقت عليها المملكة أو انضمت إليها"),
        ],
    };
}
