using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about clauses of participation charters.</content>
public static partial class OpenQuestions
{
    /// <summary>Q55: what is a charter worth that asks for fewer signatures than the law?</summary>
    public static OpenQuestion FewerSignatures { get; } = new(
        "Q55",
        new(
            "ما قيمة بند يكتفي بتوقيعات أقل من العدد الذي يحدده القانون؟",
            "Que vaut une clause qui se contente de moins de signatures que n'en demande la loi ?",
            "What is a clause worth that is content with fewer signatures than the law asks for?"),
        [
            new(Instruments.OrganicLaw113_14, "123", "(d)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "114", "(d)", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "120", "(c)", Confidence.Verified),
            new(Instruments.Constitution, "146", "(3)", Confidence.Verified),
        ],
        [
            new("undertaking", new(
                "تعهد من المجلس بدراسة الطلب، دون أن يكون عريضة بمعنى القانون",
                "engagement du conseil d'examiner la demande, sans qu'elle soit une pétition au sens de la loi",
                "an undertaking of the council to look at the request, which is no petition in the sense of the law")),
            new("void", new(
                "مخالف للقانون: عدد الموقعين من شروط العريضة ولا يغيره ميثاق",
                "contraire à la loi : le nombre est une condition de la pétition, qu'une charte ne change pas",
                "against the law: the number is a condition of the petition, which no charter changes")),
        ],
        null,
        new(
            "القانون التنظيمي يحدد العدد والميثاق لا يغيره؛ ولا نص يقول هل يبقى للبند أثر غير ذلك",
            "la loi organique fixe le nombre et une charte ne le change pas ; aucun texte ne dit si la clause garde un autre effet",
            "the organic law sets the number and a charter does not change it; no text says whether the clause keeps another effect"));

    /// <summary>Q56: may a charter ask for registration of those who take part in a mechanism of dialogue?</summary>
    public static OpenQuestion RegistrationInDialogue { get; } = new(
        "Q56",
        new(
            "هل يجوز اشتراط التسجيل في اللوائح الانتخابية للمشاركة في آلية للحوار والتشاور؟",
            "Peut-on exiger l'inscription sur les listes électorales pour participer à un mécanisme de dialogue et de concertation ?",
            "May registration on the electoral lists be asked of those who take part in a mechanism of dialogue and concertation?"),
        [
            new(Instruments.OrganicLaw113_14, "119", "§1", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "110", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "116", "§1", Confidence.Verified),
        ],
        [
            new("local-rules", new(
                "نعم: الكيفيات متروكة للنظام الداخلي",
                "oui : les modalités relèvent du règlement intérieur",
                "yes: the details are left to the internal rules")),
            new("open", new(
                "لا: النص يذكر المواطنات والمواطنين دون شرط",
                "non : le texte nomme les citoyens sans condition",
                "no: the text names citizens without a condition")),
        ],
        null,
        new(
            "المادة تذكر المواطنين دون شرط وتترك الكيفيات للنظام الداخلي؛ ولا تقول هل الشرط من الكيفيات",
            "l'article nomme les citoyens sans condition et laisse les modalités au règlement intérieur ; il ne dit pas si une condition en est une",
            "the article names citizens without a condition and leaves the details to the internal rules; it does not say whether a condition is a detail"));

    /// <summary>Q57: what is a clause on the members of a body worth that the internal rules do not hold?</summary>
    public static OpenQuestion CompositionOutsideInternalRules { get; } = new(
        "Q57",
        new(
            "ما قيمة بند يحدد تأليف هيئة ولا يتضمنه النظام الداخلي؟",
            "Que vaut une clause sur la composition d'une instance que le règlement intérieur ne contient pas ?",
            "What is a clause on the members of a body worth that the internal rules do not hold?"),
        [
            new(Instruments.OrganicLaw113_14, "120", "§2", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw113_14, "119", "§1", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "111", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "117", "§2", Confidence.Verified),
        ],
        [
            new("undertaking", new(
                "تعهد بإدراجه في النظام الداخلي",
                "engagement de l'inscrire au règlement intérieur",
                "an undertaking to write it into the internal rules")),
            new("void", new(
                "لا أثر له: النظام الداخلي وحده يحدد التأليف",
                "sans effet : seul le règlement intérieur fixe la composition",
                "without effect: the internal rules alone fix who sits there")),
        ],
        null,
        new(
            "القانون يحيل على النظام الداخلي، ولا يقول شيئا عن نص آخر",
            "la loi renvoie au règlement intérieur et ne dit rien d'un autre texte",
            "the law refers to the internal rules and says nothing of another text"));

    /// <summary>Q58: when is a period of days longer than one of months?</summary>
    public static OpenQuestion LongerPeriod { get; } = new(
        "Q58",
        new(
            "متى يكون أجل بالأيام أطول من أجل القانون بالأشهر: حين يتجاوزه من بعض الأيام، أم حين يتجاوزه من كل يوم؟",
            "Quand un délai en jours dépasse-t-il celui de la loi en mois : dès qu'il le dépasse compté de certains jours, ou seulement compté de n'importe quel jour ?",
            "When is a period of days longer than the law's of months: as soon as it is counted from some days, or only when counted from any day?"),
        [
            new(Instruments.OrganicLaw113_14, "125", "§4", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "116", "§4", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "122", "§4", Confidence.Verified),
        ],
        [
            new("any-day", new("من كل يوم", "compté de n'importe quel jour", "counted from any day")),
            new("some-day", new("من بعض الأيام", "compté de certains jours", "counted from some days")),
        ],
        null,
        new(
            "لا تتساوى الأشهر في عدد أيامها، ولا نص يقارن الوحدتين",
            "les mois n'ont pas tous le même nombre de jours, et aucun texte ne compare les deux unités",
            "months differ in their number of days, and no text compares the two units"));
}
