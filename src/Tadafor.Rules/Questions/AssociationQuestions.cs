using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about petitions of associations.</content>
public static partial class OpenQuestions
{
    private static Phrase Silent => new(
        "النص لا يحدد؛ تجرب كل القراءات",
        "le texte ne le dit pas ; toutes les lectures sont essayées",
        "the text does not say; every reading is tried");

    /// <summary>Q8: from which day does the association's age run?</summary>
    public static OpenQuestion AssociationAgeStart { get; } = new(
        "Q8",
        new(
            "من أي تاريخ تحتسب مدة ثلاث سنوات؟",
            "À partir de quel jour court l'ancienneté de trois ans ?",
            "From which day do the three years run?"),
        [
            new(Instruments.OrganicLaw113_14, "124", "(a)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "115", "(a)", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "121", "(a)", Confidence.Verified),
        ],
        [
            new("declaration", new("التصريح بالتأسيس", "la déclaration", "the declaration")),
            new("provisional-receipt", new("الوصل المؤقت", "le récépissé provisoire", "the provisional receipt")),
            new("final-receipt", new("الوصل النهائي", "le récépissé définitif", "the final receipt")),
        ],
        null,
        Silent);

    /// <summary>Q35: what of an association to which no final receipt was ever issued?</summary>
    public static OpenQuestion NoFinalReceipt { get; } = new(
        "Q35",
        new(
            "إذا انصرمت ستون يوما دون تسليم الوصل النهائي، فهل يقوم الوصل المؤقت مقامه؟",
            "Si le récépissé définitif n'est pas délivré dans les soixante jours, le récépissé provisoire en tient-il lieu ?",
            "Where no final receipt is issued within sixty days, does the provisional one stand in for it?"),
        [
            new(Instruments.Dahir1_58_376, "5", "§2", Confidence.Verified),
            new(Instruments.Decree2_16_403, "4", "(1)", Confidence.VerifiedWords),
            new(Instruments.Decree2_16_402, "4", "(1)", Confidence.VerifiedWords),
            new(Instruments.Decree2_16_401, "4", "(1)", Confidence.VerifiedWords),
        ],
        [
            new(
                "stands-in",
                new("نعم: للجمعية أن تمارس نشاطها", "oui : l'association peut exercer son activité", "yes: the association may act")),
            new("not-enough", new(
                "لا: تلزم وثيقة أخرى تثبت التأسيس",
                "non : il faut un autre document prouvant la constitution",
                "no: another document proving constitution is needed")),
        ],
        null,
        new(
            "الفصل 5 يجيز ممارسة النشاط بعد ستين يوما، والمرسوم يطلب الوصل النهائي أو وثيقة تثبت التأسيس طبقا للفصل 5؛ ولا نص يقول أيهما هذه",
            "l'art. 5 permet l'activité après soixante jours, et le décret demande le récépissé définitif ou un document prouvant la constitution selon l'art. 5 ; aucun texte ne dit si le provisoire en est un",
            "art. 5 allows activity after sixty days, and the decree asks for the final receipt or a document proving constitution under art. 5; no text says whether the provisional one is such a document"));

    /// <summary>Q8, second half: on which day must the time have passed?</summary>
    public static OpenQuestion AssociationAgeDay { get; } = new(
        "Q8-day",
        new(
            "في أي يوم يجب أن تكون المدة قد انقضت؟",
            "À quelle date l'ancienneté doit-elle être acquise ?",
            "On which day must the three years have passed?"),
        [
            new(Instruments.OrganicLaw113_14, "124", "(a)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "115", "(a)", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "121", "(a)", Confidence.Verified),
        ],
        [
            new("deposit", new("يوم الإيداع", "au jour du dépôt", "on the day of deposit")),
            new("ruling", new("يوم بت المكتب", "au jour où le bureau statue", "on the day the bureau rules")),
        ],
        "deposit",
        new(
            "«الجمعيات التي تقدم العريضة»: يوم التقديم هو القراءة الطبيعية",
            "« les associations qui présentent la pétition » : le jour du dépôt est la lecture naturelle",
            "“associations that present the petition”: the day of deposit is the natural reading"));
}
