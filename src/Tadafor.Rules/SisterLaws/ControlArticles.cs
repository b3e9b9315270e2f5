using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// The articles on control of the council's decisions (113-14 arts 116 to 118, 112-14 arts 107 to 109, 111-14 arts 113 to 115) and on entry
/// into force, from one text.
/// </summary>
internal static class ControlArticles
{
    private static readonly Phrase _court = new("المحكمة الإدارية", "le tribunal administratif", "the administrative court");

    private static readonly Phrase _void = new(
        "لا أجل فيه ولا عدد: البطلان للمحكمة، ويذكره مسار المقرر",
        "ni délai ni nombre : la nullité relève du tribunal ; le parcours de la délibération la rappelle",
        "neither a time nor a number: nullity is for the court; the road of a decision recalls it");

    private static readonly Phrase _step = new(
        "مرمز في مسار المقرر بعد التصويت، لا في شروط",
        "codé dans le parcours de la délibération après le vote, non parmi des conditions",
        "encoded in the road of a decision after the vote, not among conditions");

    public static IReadOnlyList<Article> Of(CouncilLaw law) => [Legality(law), Minutes(law), Objection(law), Visa(law)];

    /// <summary>When the law takes effect.</summary>
    public static Article InForce(CouncilLaw law) => CouncilArticles.Of(
        law,
        law.Numbers.InForce,
        new("دخول القانون حيز التنفيذ", "Entrée en vigueur de la loi", "Entry into force of the law"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "تدخل الأحكام حيز التنفيذ في اليوم الموالي للإعلان الرسمي عن النتائج النهائية لانتخابات المجالس التي تجرى بعد نشر القانون",
                "Les dispositions entrent en vigueur le lendemain de la proclamation officielle des résultats définitifs des élections des conseils qui suivent la publication de la loi",
                "The provisions take effect the day after the official proclamation of the final results of the council elections that follow the publication of the law"),
            Confidence.Verified,
            WhyNot.Commencement).Quoting("ابتداء من اليوم الموالي لتاريخ الإعلان الرسمي عن النتائج النهائية"),
        Paragraph.NotEncodedBecause(
            "rest",
            new(
                "النصوص التنظيمية، ونسخ القوانين السابقة",
                "Textes d'application, abrogation des lois antérieures",
                "Regulations to be made, repeal of earlier laws"),
            Confidence.Verified,
            WhyNot.NoCondition));

    /// <summary>Minutes to members, and the posting of decisions.</summary>
    /// <param name="law">The law.</param>
    /// <param name="number">The article.</param>
    /// <param name="words">The deciding Arabic words on posting.</param>
    public static Article Publicity(CouncilLaw law, string number, string words) => new()
    {
        Instrument = law.Instrument,
        Number = number,
        Subject = new("محاضر الجلسات وتعليق المقررات", "Procès-verbaux et affichage", "Minutes and posting"),
        Chapter = Chapters.Publicity,
        Paragraphs =
        [
            Paragraph.Timed(
                "(1)",
                new Phrase(
                    "تسلم نسخة من المحاضر لكل عضو داخل {0} الموالية لاختتام الدورة",
                    "Copie des procès-verbaux est remise à chaque membre dans les {0} suivant la clôture de la session",
                    "A copy of the minutes goes to each member within {0} of the close of the session")
                    .With(law.Terms.MinutesToMembers.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(law.Terms.MinutesToMembers)).Quoting("يوما الموالية لاختتام الدورة على أبعد"),
            Paragraph.Timed(
                "(2)",
                new Phrase(
                    "تعلق المقررات في ظرف {0} بمقر المجلس (لا يبين النص من أي يوم)؛ وللمواطنين والجمعيات طلب الاطلاع عليها",
                    "Les délibérations sont affichées au siège sous {0} (le texte ne dit pas depuis quel jour) ; citoyens et associations peuvent demander à les consulter",
                    "Decisions are posted at the seat within {0} (the text does not say from which day); citizens and associations may ask to consult them")
                    .With(law.Terms.Posted.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(law.Terms.Posted)).Quoting(words),
        ],
    };

    private static Article Legality(CouncilLaw law) => CouncilArticles.Of(
        law,
        law.Numbers.Legality,
        new("المراقبة على الشرعية والبطلان", "Contrôle de légalité et nullité", "Control of legality and nullity"),
        Paragraph.NotEncodedBecause(
            "§1",
            new Phrase(
                "يراقب {0} شرعية مقررات المجلس وقرارات رئيسه",
                "Le représentant de l'État ({0}) contrôle la légalité des délibérations et des arrêtés",
                "The State's representative ({0}) controls the legality of decisions and orders").With(law.Governor),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("على شرعية قرارات رئيس المجلس ومقررات"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "تبت المحكمة الإدارية في كل نزاع",
                "Le tribunal administratif tranche tout litige",
                "The administrative court rules on any dispute"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("كل نزاع في هذا الشأن تبت فيه المحكمة الإدارية"),
        Paragraph.NotEncodedBecause(
            "§3",
            new Phrase(
                "تبطل بحكم القانون المقررات الخارجة عن الصلاحيات أو المخالفة للقانون؛ وتبت المحكمة في البطلان في كل وقت بإحالة من {0}",
                "Sont nulles de droit les délibérations hors attributions ou contraires au droit ; le tribunal statue à tout moment sur saisine ({0})",
                "Decisions outside the powers or against the law are void by law; the court rules at any time on a referral ({0})")
                .With(law.Referring),
            Confidence.Verified,
            _void).Quoting("تعتبر باطلة بحكم القانون المقررات"));

    private static Article Minutes(CouncilLaw law) => CouncilArticles.Of(
        law,
        law.Numbers.Minutes,
        new("تبليغ المحاضر والمقررات", "Transmission des procès-verbaux et délibérations", "Sending of minutes and decisions"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "تبلغ نسخ المحاضر والمقررات إلى {0} داخل {1} الموالية لاختتام الدورة، مقابل وصل",
                "Les copies des procès-verbaux et des délibérations sont transmises au représentant de l'État ({0}) dans les {1} suivant la clôture de la session, contre récépissé",
                "Copies of minutes and decisions are sent to the State's representative ({0}) within {1} of the close of the session, against receipt").With(
                    law.Governor,
                    law.Terms.MinutesSent.Period.Text),
            Confidence.Verified,
            StatedPeriod.Of(law.Terms.MinutesSent)).Quoting(law.MinutesWords));

    private static Article Objection(CouncilLaw law) => CouncilArticles.Of(
        law,
        law.Numbers.Objection,
        new Phrase(
            "تعرض {0} على المقررات",
            "Opposition du représentant de l'État ({0}) aux délibérations",
            "Objection of the State's representative ({0}) to decisions").With(law.Governor),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "يتعرض {0} على النظام الداخلي وعلى المقررات الخارجة عن الصلاحيات أو المخالفة للقانون، ويبلغ تعرضه معللا داخل 3 أيام عمل من توصله بالمقرر",
                "Le représentant de l'État ({0}) s'oppose au règlement intérieur et aux délibérations hors attributions ou contraires au droit, par notification motivée dans les 3 jours ouvrables de leur réception",
                "The State's representative ({0}) objects to the internal rules and to decisions outside the powers or against the law, by a reasoned notice within 3 working days of receiving them").With(law.Governor),
            Confidence.Verified,
            StatedPeriod.Of(law.Terms.Objection)).Quoting("أيام من أيام العمل ابتداء من تاريخ التوصل بالمقرر"),
        Paragraph.NotEncodedBecause(
            "§2",
            new("يتداول المجلس من جديد في المقرر المتعرض عليه", "Le conseil délibère à nouveau", "The council deliberates anew"),
            Confidence.Verified,
            _step).Quoting("إجراء المجلس لمداولة جديدة في شأن المقرر المتخذ"),
        Paragraph.Timed(
            "§3",
            new Phrase(
                "إذا أبقى المجلس على مقرره، أحال {0} الأمر إلى القضاء الاستعجالي الذي يبت في إيقاف التنفيذ داخل 48 ساعة من تسجيل الطلب؛ والإحالة نفسها توقف التنفيذ",
                "Si le conseil maintient sa délibération, {0} saisit le juge des référés, qui statue sur la suspension dans les 48 heures de l'enregistrement de la demande ; la saisine elle-même suspend",
                "If the council maintains its decision, {0} refers it to the urgent judge, who rules on suspension within 48 hours of the registration of the request; the referral itself suspends").With(law.Referring),
            Confidence.Verified,
            CouncilArticles.FortyEightHours(
                law.At(law.Numbers.Objection, "§3"),
                new("تسجيل طلب إيقاف التنفيذ", "enregistrement de la demande de suspension", "registration of the request for suspension"),
                new(
                    "البت في طلب إيقاف التنفيذ",
                    "statuer sur la suspension",
                    "rule on the suspension"))).Quoting("داخل أجل 48 ساعة ابتداء من تاريخ تسجيل هذا الطلب"),
        Paragraph.Timed(
            "§4",
            new(
                "تبت المحكمة الإدارية في طلب البطلان داخل 30 يوما من توصلها به، وتبلغ نسخة من الحكم داخل 10 أيام من صدوره",
                "Le tribunal administratif statue sur la nullité dans les 30 jours de sa saisine et notifie copie du jugement dans les 10 jours de son prononcé",
                "The administrative court rules on nullity within 30 days of receiving the request, and notifies a copy of the judgement within 10 days of giving it"),
            Confidence.Verified,
            StatedPeriod.Within(
                law.At(law.Numbers.Objection, "§4"),
                new("توصل المحكمة بطلب البطلان", "réception de la demande de nullité", "receipt of the request for nullity"),
                LegalPeriod.Days(30),
                new("البت في طلب البطلان", "statuer sur la nullité", "rule on nullity"),
                _court),
            StatedPeriod.Within(
                law.At(law.Numbers.Objection, "§4"),
                new("صدور الحكم", "prononcé du jugement", "the judgement is given"),
                LegalPeriod.Days(10),
                new("تبليغ نسخة من الحكم", "notifier copie du jugement", "notify a copy of the judgement"),
                _court)).Quoting("تبت المحكمة الإدارية في طلب البطلان داخل أجل لا يتجاوز ثلاثين"),
        Paragraph.NotEncodedBecause(
            "§5",
            new(
                "تنفذ المقررات بعد انصرام أجل التعرض دون تعرض",
                "Les délibérations sont exécutoires une fois passé le délai d'opposition sans opposition",
                "Decisions are enforceable once the time for objecting has passed without objection"),
            Confidence.Verified,
            _step).Quoting("بعد انصرام أجل التعرض"));

    private static Article Visa(CouncilLaw law) => CouncilArticles.Of(
        law,
        law.Numbers.Visa,
        new("التأشير على المقررات", "Visa des délibérations", "Visa of decisions"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "لا ينفذ بعض المقررات إلا بعد التأشير عليه ({0}) داخل 20 يوما من التوصل به من رئيس المجلس: {1}",
                "Certaines délibérations ne sont exécutoires qu'après visa ({0}) dans les 20 jours de leur réception du président du conseil : {1}",
                "Some decisions are enforceable only after a visa ({0}) within 20 days of their receipt from the council president: {1}")
                    .With(
                    law.Visa,
                    law.VisaMatters),
            Confidence.Verified,
            StatedPeriod.Of(law.Terms.Visa)).Quoting("لا تكون مقررات المجلس التالية قابلة للتنفيذ إلا بعد التأشير عليها"),
        Paragraph.NotEncodedBecause(
            "rest",
            new(
                "مقررات أخرى تؤشر عليها السلطة الحكومية المكلفة بالداخلية؛ وعدم اتخاذ أي قرار بعد انصرام الأجل بمثابة تأشيرة",
                "D'autres délibérations sont visées par l'autorité gouvernementale chargée de l'intérieur ; l'absence de décision dans le délai vaut visa",
                "Other decisions are visaed by the government authority in charge of the interior; no decision within the time counts as a visa"),
            Confidence.Verified,
            _step).Quoting("بمثابة تأشيرة"));
}
