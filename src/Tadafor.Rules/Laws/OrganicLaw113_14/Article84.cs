using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 84: own powers entrusted to the council of the prefecture or province.</summary>
internal static class Article84
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "84",
        Subject = new(
            "إسناد ممارسة اختصاص إلى مجلس العمالة أو الإقليم",
            "Compétence confiée au conseil de la préfecture ou de la province",
            "A power entrusted to the council of the prefecture or province"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يمكن لمجالس الجماعات أن تعهد بممارسة بعض اختصاصاتها إلى مجلس العمالة أو الإقليم، بطلب منها أو من الدولة أو بمبادرة من العمالة أو الإقليم",
                    "Les conseils peuvent confier l'exercice de compétences au conseil de la préfecture ou de la province, à leur demande, à celle de l'État ou à l'initiative de la préfecture ou de la province",
                    "Councils may entrust the exercise of powers to the council of the prefecture or province, at their own or the State's request, or on the initiative of the prefecture or province"),
                Confidence.Verified,
                new(
                    "لا يُعرف من الملف ما عُهد به إلى غير الجماعة؛ يقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "le dossier ne dit pas ce qui a été confié à d'autres ; à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "the file does not say what was entrusted to others; for whoever judges whether the object lies within the council's powers")).Quoting("أن تعهد بممارسة اختصاص أو بعض الاختصاصات الموكولة لها إلى مجلس العمالة أو الإقليم"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تكون الممارسة بعد مداولة المجالس المعنية وموافقتها، وتحدد شروطها بالتعاقد",
                    "L'exercice suppose la délibération et l'accord des conseils concernés ; un contrat en fixe les conditions",
                    "It takes the deliberation and agreement of the councils concerned; a contract sets the terms"),
                Confidence.Verified,
                Catalogue.HowNotWhat).Quoting("بعد مداولة مجالس الجماعات المعنية والموافقة على ذلك"),
        ],
    };
}
