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
