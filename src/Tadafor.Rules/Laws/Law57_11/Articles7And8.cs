using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law57_11;

/// <summary>Law 57-11, articles 7 and 8: who cannot be registered, and for how long.</summary>
internal static class Articles7And8
{
    private static readonly Phrase _fromRegisters = new(
        "تقدر السلطة المختصة الأهلية من سجلاتها؛ والملف يذكر عدد المستوفين دون الأسباب",
        "l'autorité compétente apprécie la capacité d'après ses registres ; le dossier n'en porte que le nombre, sans les motifs",
        "the competent authority judges capacity from its registers; the file carries only the number, without the reasons");

    /// <summary>Article 7.</summary>
    public static Article Article7 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "7",
        Subject = new("حالات فقدان الأهلية الانتخابية", "Incapacités électorales", "Electoral incapacities"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.Defining(
                "(1)",
                new(
                    "لا يقيد أفراد القوات المسلحة الملكية العاملون وأعوان القوة العمومية ومن لهم حق حمل السلاح أثناء مزاولة مهامهم",
                    "Ne peuvent être inscrits les militaires en activité, les agents de la force publique et ceux qui ont le droit de porter une arme en service",
                    "Serving members of the armed forces, agents of the public force and those entitled to bear arms on duty cannot be registered"),
                Confidence.Verified,
                CitizensFacts.Eligible).Quoting("والذين لهم الحق في حمل السلاح خلال مزاولة مهامهم"),
            Paragraph.Defining(
                "(2)",
                new(
                    "ولا المحكوم عليهم نهائيا بإحدى العقوبات المذكورة",
                    "Ni les personnes condamnées définitivement à l'une des peines énumérées",
                    "Nor those finally convicted to one of the listed penalties"),
                Confidence.Verified,
                CitizensFacts.Eligible).Quoting("الأفراد المحكوم عليهم نهائيا بإحدى العقوبات الآتية"),
            Paragraph.Defining(
                "(3)-(8)",
                new(
                    "ولا المحرومون من التصويت بحكم، والمحكوم عليهم غيابيا في جناية، والمحجور عليهم، والخاضعون للتصفية القضائية، والمجردون من حقوقهم الوطنية، والمعزولون نهائيا من مسؤولية انتدابية",
                    "Ni ceux qu'un jugement prive du vote, les condamnés par contumace, les interdits judiciaires, les personnes en liquidation judiciaire, les déchus de leurs droits nationaux, les élus définitivement révoqués",
                    "Nor those deprived of the vote by judgment, convicted of a crime in absentia, under judicial guardianship, in judicial liquidation, deprived of national rights, or finally removed from elective office"),
                Confidence.Verified,
                CitizensFacts.Eligible).Quoting("الأفراد المحرومون من حق التصويت بموجب حكم قضائي"),
            Paragraph.NotEncodedBecause(
                "rest",
                new("تفصيل الجرائم والعقوبات", "Détail des infractions et des peines", "Details of offences and penalties"),
                Confidence.Verified,
                _fromRegisters),
        ],
    };

    /// <summary>Article 8.</summary>
    public static Article Article8 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "8",
        Subject = new("مدة فقدان الأهلية", "Durée de l'incapacité", "How long incapacity lasts"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "خمس سنوات من قضاء العقوبة أو تقادمها، أو من اليوم الذي أصبح فيه الحكم نهائيا إن كانت موقوفة التنفيذ، في حالات البندين (ب) و(ج)؛ دون إخلال بحرمان من التصويت لمدة أطول",
                    "Cinq ans après l'exécution ou la prescription de la peine ou, si elle est assortie du sursis, après le jour où le jugement est devenu définitif, dans les cas des lettres b et c ; sans préjudice d'une privation plus longue du droit de vote",
                    "Five years after the penalty was served or lapsed or, where it is suspended, after the judgement became final, in the cases of letters b and c; without prejudice to a longer loss of the vote"),
                Confidence.Verified,
                _fromRegisters).Quoting("أو من التاريخ الذي أصبح فيه الحكم نهائيا إذا تعلق الأمر بعقوبة موقوفة التنفيذ"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "مدتان انتدابيتان متتاليتان، من اليوم الذي أصبح فيه الحكم نهائيا، لمن عزل من مسؤولية انتدابية",
                    "Deux mandats consécutifs, à compter du jour où le jugement est devenu définitif, pour l'élu révoqué",
                    "Two consecutive terms, from the day the judgement became final, for those removed from elective office"),
                Confidence.Verified,
                _fromRegisters).Quoting("إلا بعد انصرام مدتين انتدابيتين متتاليتين"),
            Paragraph.NotEncodedBecause(
                "rest",
                new("أثر الطعون والعفو الخاص", "Effet des recours et de la grâce", "Effect of appeals and of pardon"),
                Confidence.Verified,
                _fromRegisters).Quoting("لا يترتب على العفو الخاص استرجاع الأهلية الانتخابية"),
        ],
    };
}
