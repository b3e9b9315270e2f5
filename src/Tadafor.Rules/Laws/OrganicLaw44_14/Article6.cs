using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 6: the support list.</summary>
internal static class Article6
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw44_14, "6", "§2", Confidence.VerifiedWords);

    /// <summary>§2: at least 4,000 supporters since the amendment. The number before it was not read in any official text.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "national.petition.supporters",
        Title = new("العدد الأدنى للمدعمين", "Nombre minimal de soutiens", "Minimum number of supporters"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.AsAmended((Quantity)Registered >= 4_000),
        Note = new(
            "لا يحتسب إلا من هو مقيد في اللوائح الانتخابية. وقبل تعديل 2021 كان العدد 5\u00A0000 حسب مصادر ثانوية (S): لا تقرر به المكتبة شيئا",
            "seuls comptent les soutiens inscrits sur les listes électorales. Avant la modification de 2021 : 5\u202F000 d'après des sources secondaires (S), dont la bibliothèque ne décide rien",
            "only supporters registered on the electoral lists count. Before the amendment of 2021 the number was 5,000 by secondary sources (S), on which the library decides nothing"),
        Examples =
        [
            Examples.Of(Registered, 3999, Verdict.Unsatisfied),
            Examples.Of(Registered, 4000, Verdict.Satisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>§2: card numbers and dates of validity. Q31.</summary>
    public static Rule Cards { get; } = CommitteeRules.Cards(InForce.Amended, [_at1], supporters: 4_000);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "6",
        Subject = new("لائحة الدعم وعدد المدعمين", "Liste de soutien et nombre de soutiens", "Support list and number of supporters"),
        Chapter = Chapters.National,
        SaidOtherwise =
        [
            new(
                "تذكر منشورات سابقة على 2021 عدد 5\u00A0000 مدعم: كان ذلك قبل القانون التنظيمي 70.21",
                "Des publications antérieures à 2021 parlent de 5\u202F000 soutiens : c'était avant la loi organique 70-21",
                "Publications from before 2021 speak of 5,000 supporters: that was before organic law 70-21"),
        ],
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new("تجمع اللجنة التوقيعات", "La commission recueille les signatures", "The committee collects the signatures"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("تتولى لجنة تقديم العريضة جمع التوقيعات"),
            Paragraph.Encoded(
                "§2",
                new(
                    "يوقع لائحة الدعم 4\u00A0000 مدعم على الأقل، وتتضمن أرقام بطائقهم وتاريخ انتهاء صلاحيتها",
                    "La liste est signée par au moins 4\u202F000 soutiens ; elle porte leurs numéros de carte et dates de fin de validité",
                    "The list is signed by at least 4,000 supporters; it holds their card numbers and dates of expiry"),
                Confidence.VerifiedWords,
                Number, Cards).Quoting("وتتضمن أرقام بطائقهم الوطنية للتعريف وتاريخ انتهاء صلاحيتها"),
        ],
    };
}
