using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Pages;

/// <summary>Headings and set phrases of the pages.</summary>
internal static class Terms
{
    public static Phrase Title { get; } = new(
        "كتاب القواعد: العرائض والملتمسات",
        "Livre des règles : pétitions et motions",
        "Rule book: petitions and motions");

    public static Phrase Start { get; } = new("البداية", "Accueil", "Start");

    public static Phrase ByInstrument { get; } = new("الفهرس حسب النصوص", "Index par texte", "Index by instrument");

    public static Phrase BySubject { get; } = new("الفهرس حسب الموضوع", "Index par sujet", "Index by subject");

    public static Phrase Regimes { get; } = new(
        "الأنظمة الخمسة جنبا إلى جنب",
        "Les cinq régimes côte à côte",
        "The five regimes side by side");

    public static Phrase Deadlines { get; } = new("الآجال والدورات", "Délais et sessions", "Deadlines and sessions");

    public static Phrase Questions { get; } = new("الأسئلة المفتوحة", "Questions ouvertes", "Open questions");

    public static Phrase NotEncoded { get; } = new(
        "ما لم يُرمَّز ولماذا",
        "Ce qui n'est pas codé, et pourquoi",
        "What is not encoded, and why");

    public static Phrase Powers { get; } = new("لائحة الاختصاصات", "Catalogue des compétences", "Catalogue of powers");

    public static Phrase Says { get; } = new("ما تقوله المادة", "Ce que dit l'article", "What the article says");

    public static Phrase Place { get; } = new("الموضع", "Lieu", "Place");

    public static Phrase InOurWords { get; } = new("بعبارتنا", "En nos mots", "In our words");

    public static Phrase InTheLibrary { get; } = new("في المكتبة", "Dans la bibliothèque", "In the library");

    public static Phrase Mark { get; } = new("العلامة", "Marque", "Mark");

    public static Phrase Rules { get; } = new("القواعد", "Règles", "Rules");

    public static Phrase Asked { get; } = new("المطلوب", "Ce qui est exigé", "What is asked");

    public static Phrase AppliesIf { get; } = new("لا تنطبق إلا إذا", "Ne s'applique que si", "Applies only if");

    public static Phrase Applies { get; } = new("هل تنطبق؟", "S'applique ?", "Applies?");

    public static Phrase Note { get; } = new("ملاحظة", "Remarque", "Note");

    public static Phrase JudgedBy { get; } = new(
        "تقدير لا تحسبه المكتبة أبدا؛ يعود إلى {0}.",
        "Appréciation que la bibliothèque ne calcule jamais : {0} en décide.",
        "A judgement the library never computes: {0} decides.");

    public static Phrase Counted { get; } = new("العدد المحتسب", "Nombre compté", "What is counted");

    public static Phrase AtLeast { get; } = new("يجب أن يبلغ على الأقل", "doit atteindre au moins", "must reach at least");

    public static Phrase LessThan { get; } = new("يجب أن يقل عن", "doit rester inférieur à", "must stay under");

    public static Phrase MoreThan { get; } = new("يجب أن يتجاوز", "doit dépasser", "must exceed");

    public static Phrase Case { get; } = new("الحالة", "Cas", "Case");

    public static Phrase Otherwise { get; } = new("في غير ذلك", "sinon", "otherwise");

    public static Phrase Number { get; } = new("العدد", "Nombre", "Number");

    public static Phrase Article { get; } = new("السند", "Source", "Under");

    public static Phrase ByDefault { get; } = new("افتراضي", "par défaut", "default");

    public static Phrase Examples { get; } = new("أمثلة", "Exemples", "Examples");

    public static Phrase ExamplesNote { get; } = new(
        "«—»: الملف لا يذكر الواقعة. النتيجة بالقراءات الافتراضية.",
        "« — » : le dossier ne le dit pas. Résultat selon les lectures par défaut.",
        "“—”: the file does not say. Verdict under the default readings.");

    public static Phrase Verdict { get; } = new("النتيجة", "Résultat", "Verdict");

    public static Phrase Option { get; } = new("القراءة", "Lecture", "Reading");

    public static Phrase Why { get; } = new("السبب", "Raison", "Reason");

    public static Phrase WhereSilent { get; } = new(
        "حيث يسكت النص أو يلتبس",
        "Où la loi se tait ou hésite",
        "Where the law is silent or ambiguous");

    public static Phrase UsedBy { get; } = new("القواعد التي تتوقف عليه", "Règles qui en dépendent", "Rules that rest on it");

    public static Phrase InForce { get; } = new("الدخول حيز التنفيذ", "Entrée en vigueur", "Entry into force");

    public static Phrase InForceOn { get; } = new("نافذة ابتداء من {0}.", "En vigueur depuis le {0}.", "In force from {0}.");

    public static Phrase InForceBetween { get; } = new(
        "لم تكن نافذة قبل {0}، وهي نافذة يقينا ابتداء من {1}؛ وبين التاريخين تجيب المكتبة بأن الأمر غير محسوم.",
        "Non en vigueur avant le {0}, certainement en vigueur depuis le {1} ; entre les deux, la bibliothèque répond « indéterminé ».",
        "Not in force before {0}, certainly in force from {1}; between the two the library answers “undetermined”.");

    public static Phrase NoRuleInForce { get; } = new(
        "لا قاعدة مرمزة من هذه المادة.", "Aucune règle codée dans cet article.", "No rule of this article is encoded.");

    public static Phrase SaidOtherwise { get; } = new(
        "منشورات تخالف النص",
        "Publications qui contredisent le texte",
        "Published sources that contradict the text");

    public static Phrase Review { get; } = new("المراجعة", "Relecture", "Review");

    public static Phrase ReviewNote { get; } = new(
        "يوقع كل أمر على حدة، في ملفات المجلد docs/law/reviews. يصح التوقيع ما دامت البصمة هي نفسها؛ فإذا تغيرت سقط.",
        "Chaque point se signe à part, dans les fichiers de docs/law/reviews. Une signature vaut tant que l'empreinte est la même ; si elle change, elle tombe.",
        "Each is signed apart, in the files of docs/law/reviews. A signature holds as long as the digest is the same; when it changes, it lapses.");

    public static Phrase Reviewed { get; } = new("ما يراجع", "Objet", "What is reviewed");

    public static Phrase Digest { get; } = new("البصمة", "Empreinte", "Digest");

    public static Phrase ReviewedBy { get; } = new("التوقيع", "Signature", "Signed");

    public static Phrase FixesMeaning { get; } = new("تحدد معنى: {0}", "fixe le sens de : {0}", "fixes the meaning of: {0}");

    public static Phrase PeriodIs { get; } = new("مرمزة أجلا: ", "codé comme délai : ", "encoded as a period: ");

    public static Phrase DecidingWords { get; } = new("اللفظ الحاسم", "Mots décisifs (texte arabe)", "Deciding words (Arabic text)");

    public static Phrase RuleIs { get; } = new("قاعدة: ", "règle : ", "rule: ");

    public static Phrase Matter { get; } = new("المجال", "Matière", "Matter");

    public static Phrase Identifier { get; } = new("المعرف", "Identifiant", "Identifier");

    public static Phrase Subject { get; } = new("الموضوع", "Sujet", "Subject");
}
