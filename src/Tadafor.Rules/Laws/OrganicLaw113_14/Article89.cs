using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 89: paying for a facility outside the commune's own powers.</summary>
internal static class Article89
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "89",
        Subject = new(
            "تمويل مرفق أو خدمة خارج الاختصاصات الذاتية",
            "Financement hors des compétences propres",
            "Financing outside the commune's own powers"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "للجماعة، بمبادرة منها ومن مواردها الذاتية، أن تمول أو تشارك بالتعاقد مع الدولة في تمويل مرفق أو تجهيز أو خدمة لا تدخل في اختصاصاتها الذاتية، إذا ساهم ذلك في بلوغ أهدافها",
                    "De sa propre initiative et sur ses ressources propres, la commune peut financer ou cofinancer, par contrat avec l'État, un service ou équipement hors de ses compétences propres, si cela contribue à ses objectifs",
                    "On its own initiative and from its own resources the commune may finance or co-finance, by contract with the State, a service or facility outside its own powers, if that serves its aims"),
                Confidence.Verified,
                new(
                    "لا لائحة مغلقة هنا: يفتح النص حالة بحالة ما ليس من الاختصاصات الذاتية، فيقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "aucune liste fermée : le texte ouvre au cas par cas ce qui n'est pas une compétence propre ; à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "no closed list: the text opens, case by case, what is not an own power; for whoever judges whether the object lies within the council's powers")).Quoting("لا تدخل ضمن اختصاصاتها الذاتية بشكل تعاقدي مع الدولة"),
        ],
    };
}
