using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decisions2015;

/// <summary>
/// Decisions 966-15, 967-15 and 968-15 of the Constitutional Council on the three laws on local councils, as the dahirs that promulgate
/// these recite them.
/// The decisions themselves, with the observations they refer to, were not read.
/// </summary>
internal static class Decisions
{
    private static readonly Phrase _observations = new(
        "الملاحظات نفسها لم يطلع عليها: لا تبني عليها المكتبة شيئا",
        "les observations elles-mêmes n'ont pas été lues : la bibliothèque n'en tire rien",
        "the observations themselves were not read: the library draws nothing from them");

    /// <summary>Decision 966-15 on regions, 967-15 on prefectures and provinces, 968-15 on communes.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Struck(Instruments.Decision966_15, "54", Paragraph.NotEncodedBecause(
            "(2)",
            new(
                "وبأن البند الأخير من المادة 121، الذي كان يشترط فروعا في كل أقاليم الجهة، غير مطابق للدستور: فحذف",
                "et que le dernier tiret de l'art. 121, qui exigeait des sections dans toutes les provinces de la région, n'est pas conforme : il a été retranché",
                "and that the last item of art. 121, which asked for branches in every province of the region, does not conform: it was struck"),
            Confidence.Verified,
            new(
                "المادة 121 مرمزة دون هذا الشرط",
                "l'art. 121 est codé sans cette condition",
                "art. 121 is encoded without that condition")).Quoting("متوفرة على فروع قانونية في كل أقاليم الجهة")),
        Observed(Instruments.Decision966_15, "8", "127"),
        Struck(Instruments.Decision967_15, "52"),
        Observed(Instruments.Decision967_15, "7", "121"),
        Struck(Instruments.Decision968_15, "51"),
        Observed(Instruments.Decision968_15, "6", "129"),
    ];

    private static Article Struck(Instrument decision, string article, params ReadOnlySpan<Paragraph> more) => new()
    {
        Instrument = decision,
        Number = "1",
        Subject = new(
            "ما صرح بعدم مطابقته للدستور",
            "Ce qui n'est pas conforme à la Constitution",
            "What does not conform to the Constitution"),
        Chapter = Chapters.Council,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "(1)",
                new Phrase(
                    "الفقرة الأخيرة من المادة {0}، بشأن تخلي العضو عن الحزب الذي ترشح باسمه، غير مطابقة للدستور: فحذفت",
                    "Le dernier alinéa de l'art. {0}, sur le membre réputé avoir abandonné son parti, n'est pas conforme : il a été retranché",
                    "The last paragraph of art. {0}, on a member deemed to have left his party, does not conform: it was struck")
                        .With(Phrase.Same(article)),
                Confidence.Verified,
                WhyNot.NoCondition).Quoting("غير مطابق للدستور"),
            .. more,
        ],
    };

    private static Article Observed(Instrument decision, string openVote, string other) => new()
    {
        Instrument = decision,
        Number = "2",
        Subject = new(
            "ما طابق الدستور مع مراعاة ملاحظات",
            "Ce qui est conforme, sous réserve d'observations",
            "What conforms, subject to observations"),
        Chapter = Chapters.Council,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new Phrase(
                    "باقي المواد مطابق للدستور، مع مراعاة الملاحظات بشأن المادتين {0} (الفقرة الأولى) و{1}",
                    "Les autres articles sont conformes, sous réserve des observations sur les art. {0} (§ 1) et {1}",
                    "The other articles conform, subject to the observations on arts {0} (§1) and {1}").With(
                        Phrase.Same(openVote),
                        Phrase.Same(other)),
                Confidence.Verified,
                _observations).Quoting("مع مراعاة الملاحظات التي أبداها المجلس الدستوري"),
        ],
    };
}
