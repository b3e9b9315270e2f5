using Tadafor.Domain.Words;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Headings and labels of reports.</summary>
internal static class Labels
{
    public static Phrase Minutes { get; } = new("محضر فرز الأصوات", "Procès-verbal de dépouillement", "Minutes of the count");

    public static Phrase Results { get; } = new("نتائج التصويت", "Résultats du vote", "Results of the vote");

    public static Phrase Envelope { get; } = new("الغلاف المالي", "Enveloppe", "Envelope");

    public static Phrase Voters { get; } = new("المصوتون", "Votants", "Voters");

    public static Phrase Spent { get; } = new("المصروف", "Dépensé", "Spent");

    public static Phrase Left { get; } = new("الباقي", "Reste", "Left");

    public static Phrase Funded { get; } = new("المشاريع الممولة", "Projets financés", "Projects funded");

    public static Phrase Unfunded { get; } = new(
        "المشاريع غير الممولة، ولماذا",
        "Projets non financés, et pourquoi",
        "Projects not funded, and why");

    public static Phrase Rule { get; } = new("القاعدة", "Règle", "Rule");

    public static Phrase HowCounted { get; } = new("كيف جرى الفرز", "Comment on a compté", "How it was counted");

    public static Phrase Rounds { get; } = new("الجولات", "Les tours", "The rounds");

    public static Phrase Ties { get; } = new("حالات التعادل", "Égalités", "Ties");

    public static Phrase NoTies { get; } = new("لم يقع أي تعادل.", "Aucune égalité n'est survenue.", "No tie was met.");

    public static Phrase Comparison { get; } = new("المقارنة بين نتيجتين", "Comparaison de deux résultats", "Two outcomes compared");

    public static Phrase Check { get; } = new("تحققوا بأنفسكم", "Vérifiez vous-même", "See for yourself");

    public static Phrase Round { get; } = new("الجولة", "Tour", "Round");

    public static Phrase Project { get; } = new("المشروع", "Projet", "Project");

    public static Phrase Votes { get; } = new("الأصوات", "Voix", "Votes");

    public static Phrase Points { get; } = new("النقط", "Points", "Points");

    public static Phrase Cost { get; } = new("التكلفة", "Coût", "Cost");

    public static Phrase TheirShares { get; } = new("حصص مؤيديه", "Leurs parts", "Shares left");

    public static Phrase OutOf { get; } = new("{0} من {1}", "{0} sur {1}", "{0} of {1}");

    public static Phrase AllProjects { get; } = new("كل المشاريع", "Tous les projets", "All projects");

    public static Phrase ByDistrict { get; } = new("حسب المناطق", "Par quartier", "By district");

    public static Phrase ByCategory { get; } = new("حسب الأصناف", "Par catégorie", "By category");

    public static Phrase Citywide { get; } = new("بلا منطقة: الجماعة كلها", "Sans quartier : toute la ville", "No district: the whole city");

    public static Phrase NoCategory { get; } = new("بلا صنف", "Sans catégorie", "No category");

    public static Phrase InEqualParts { get; } = new(
        "مشروع في أصناف عدة يُحسب في كل منها بجزء متساو.",
        "Un projet de plusieurs catégories compte dans chacune à parts égales.",
        "A project in several categories counts in each in equal parts.");

    public static Phrase Spend { get; } = new("المال", "Argent", "Money");

    public static Phrase FundedOf { get; } = new(
        "الممول {0} من أصل {1}",
        "financés : {0} sur {1}",
        "funded: {0} of {1}");

    public static Phrase Paid { get; } = new("من أدى", "Qui a payé", "Who paid");

    public static Phrase Part { get; } = new("المرحلة", "Étape", "Part");

    public static Phrase ElectionDigest { get; } = new("بصمة الاقتراع", "Empreinte du scrutin", "Digest of the election");

    public static Phrase Endowment { get; } = new("حصة كل مصوت", "Part de chaque votant", "Share of each voter");

    public static Phrase Unfinished { get; } = new(
        "الفرز لم ينته: تعادل لم يحسمه الترتيب المقرر. النتيجة أدناه جزئية.",
        "Le dépouillement n'est pas terminé : l'ordre prévu n'a pas départagé une égalité. Le résultat ci-dessous est partiel.",
        "The count is not finished: the ladder did not settle a tie. The result below is partial.");

    public static Phrase Nobody { get; } = new("لم يُمول أي مشروع.", "Aucun projet n'est financé.", "No project is funded.");

    public static Phrase Everything { get; } = new("كل المشاريع ممولة.", "Tous les projets sont financés.", "Every project is funded.");
}
