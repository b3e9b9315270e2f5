using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The texts of law this library reads.</summary>
internal static class Instruments
{
    private static readonly Phrase _article = new("المادة", "art.", "art.");

    /// <summary>The Constitution of 2011.</summary>
    public static Instrument Constitution { get; } = new(
        "constitution-2011",
        new("دستور المملكة المغربية لسنة 2011", "Constitution du Royaume du Maroc de 2011", "Constitution of the Kingdom of Morocco, 2011"),
        new("الدستور", "Constitution", "Constitution"),
        new("الفصل", "art.", "art."),
        new(
            "الظهير الشريف رقم 1.11.91 الصادر في 29 يوليوز 2011؛ الجريدة الرسمية عدد 5964 مكرر بتاريخ 30 يوليوز 2011، ص 3600",
            "dahir n° 1-11-91 du 29 juillet 2011 ; BO (éd. arabe) n° 5964 bis du 30 juillet 2011, p. 3600",
            "dahir 1-11-91 of 29 July 2011; Official Bulletin (Arabic) 5964 bis of 30 July 2011, p. 3600"));

    /// <summary>Organic law 113-14 on communes.</summary>
    public static Instrument OrganicLaw113_14 { get; } = new(
        "113-14",
        new(
            "القانون التنظيمي رقم 113.14 المتعلق بالجماعات",
            "Loi organique n° 113-14 relative aux communes",
            "Organic law 113-14 on communes"),
        new("القانون التنظيمي 113.14", "LO 113-14", "OL 113-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.85 الصادر في 20 رمضان 1436 (7 يوليوز 2015)؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015، ص 6660",
            "dahir n° 1-15-85 du 20 ramadan 1436 (7 juillet 2015) ; BO (éd. arabe) n° 6380 du 23 juillet 2015, p. 6660",
            "dahir 1-15-85 of 20 Ramadan 1436 (7 July 2015); Official Bulletin (Arabic) 6380 of 23 July 2015, p. 6660"));

    /// <summary>Decree 2.16.403 on the form of petitions to communes.</summary>
    public static Instrument Decree2_16_403 { get; } = new(
        "2-16-403",
        new(
            "المرسوم رقم 2.16.403 بتحديد شكل العريضة المودعة لدى رئيس مجلس الجماعة والوثائق المثبتة",
            "Décret n° 2-16-403 fixant la forme de la pétition déposée auprès du président du conseil de la commune et les pièces justificatives",
            "Decree 2-16-403 on the form of petitions to the commune council president and the supporting documents"),
        new("المرسوم 2.16.403", "décret 2-16-403", "decree 2-16-403"),
        _article,
        new(
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مقابلة بنصوص أخرى)",
            "6 octobre 2016 ; BO n° 6511 du 24 octobre 2016 (chiffres recoupés)",
            "6 October 2016; Official Bulletin 6511 of 24 October 2016 (digits cross-checked)"));

    /// <summary>Organic law 112-14 on prefectures and provinces.</summary>
    public static Instrument OrganicLaw112_14 { get; } = new(
        "112-14",
        new(
            "القانون التنظيمي رقم 112.14 المتعلق بالعمالات والأقاليم",
            "Loi organique n° 112-14 relative aux préfectures et provinces",
            "Organic law 112-14 on prefectures and provinces"),
        new("القانون التنظيمي 112.14", "LO 112-14", "OL 112-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.84 الصادر في 20 رمضان 1436 (7 يوليوز 2015)؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015",
            "dahir n° 1-15-84 du 20 ramadan 1436 (7 juillet 2015) ; BO (éd. arabe) n° 6380 du 23 juillet 2015",
            "dahir 1-15-84 of 20 Ramadan 1436 (7 July 2015); Official Bulletin (Arabic) 6380 of 23 July 2015"));

    /// <summary>Organic law 111-14 on regions.</summary>
    public static Instrument OrganicLaw111_14 { get; } = new(
        "111-14",
        new("القانون التنظيمي رقم 111.14 المتعلق بالجهات", "Loi organique n° 111-14 relative aux régions", "Organic law 111-14 on regions"),
        new("القانون التنظيمي 111.14", "LO 111-14", "OL 111-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.83 الصادر في 20 رمضان 1436 (7 يوليوز 2015)؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015، ص 6585",
            "dahir n° 1-15-83 du 20 ramadan 1436 (7 juillet 2015) ; BO (éd. arabe) n° 6380 du 23 juillet 2015, p. 6585",
            "dahir 1-15-83 of 20 Ramadan 1436 (7 July 2015); Official Bulletin (Arabic) 6380 of 23 July 2015, p. 6585"));

    /// <summary>Organic law 44-14 on petitions to public authorities.</summary>
    public static Instrument OrganicLaw44_14 { get; } = new(
        "44-14",
        new(
            "القانون التنظيمي رقم 44.14 بتحديد شروط وكيفيات ممارسة الحق في تقديم العرائض إلى السلطات العمومية",
            "Loi organique n° 44-14 déterminant les conditions et modalités d'exercice du droit de présenter des pétitions aux pouvoirs publics",
            "Organic law 44-14 on the conditions and ways of exercising the right to present petitions to public authorities"),
        new("القانون التنظيمي 44.14", "LO 44-14", "OL 44-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.16.107 الصادر في 23 شوال 1437 (28 يوليوز 2016)؛ الجريدة الرسمية عدد 6492 بتاريخ 18 غشت 2016؛ كما غيره وتممه القانون التنظيمي 70.21 (الظهير 1.21.101 الصادر في 30 محرم 1443 (8 شتنبر 2021)، الجريدة الرسمية عدد 7021 بتاريخ 13 شتنبر 2021)؛ أرقام مقابلة بنصوص أخرى",
            "dahir n° 1-16-107 du 23 chaoual 1437 (28 juillet 2016) ; BO (éd. arabe) n° 6492 du 18 août 2016 ; modifiée et complétée par la LO 70-21 (dahir n° 1-21-101 du 30 moharram 1443 (8 septembre 2021), BO n° 7021 du 13 septembre 2021) ; chiffres recoupés",
            "dahir 1-16-107 of 23 Shawwal 1437 (28 July 2016); Official Bulletin (Arabic) 6492 of 18 August 2016; amended and completed by OL 70-21 (dahir 1-21-101 of 30 Muharram 1443 (8 September 2021), Official Bulletin 7021 of 13 September 2021); digits cross-checked"));

    /// <summary>Organic law 64-14 on legislative motions.</summary>
    public static Instrument OrganicLaw64_14 { get; } = new(
        "64-14",
        new(
            "القانون التنظيمي رقم 64.14 بتحديد شروط وكيفيات ممارسة الحق في تقديم الملتمسات في مجال التشريع",
            "Loi organique n° 64-14 déterminant les conditions et modalités d'exercice du droit de présenter des motions en matière de législation",
            "Organic law 64-14 on the conditions and ways of exercising the right to present motions in matters of legislation"),
        new("القانون التنظيمي 64.14", "LO 64-14", "OL 64-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.16.108 الصادر في 23 شوال 1437 (28 يوليوز 2016)؛ الجريدة الرسمية عدد 6492 بتاريخ 18 غشت 2016؛ كما غيره وتممه القانون التنظيمي 71.21 (الظهير 1.21.102 الصادر في 30 محرم 1443 (8 شتنبر 2021)، الجريدة الرسمية عدد 7021 بتاريخ 13 شتنبر 2021)؛ أرقام مقابلة بنصوص أخرى",
            "dahir n° 1-16-108 du 23 chaoual 1437 (28 juillet 2016) ; BO (éd. arabe) n° 6492 du 18 août 2016 ; modifiée et complétée par la LO 71-21 (dahir n° 1-21-102 du 30 moharram 1443 (8 septembre 2021), BO n° 7021 du 13 septembre 2021) ; chiffres recoupés",
            "dahir 1-16-108 of 23 Shawwal 1437 (28 July 2016); Official Bulletin (Arabic) 6492 of 18 August 2016; amended and completed by OL 71-21 (dahir 1-21-102 of 30 Muharram 1443 (8 September 2021), Official Bulletin 7021 of 13 September 2021); digits cross-checked"));

    /// <summary>Decree 2.16.402 on the form of petitions to prefectures and provinces.</summary>
    public static Instrument Decree2_16_402 { get; } = new(
        "2-16-402",
        new(
            "المرسوم رقم 2.16.402 بتحديد شكل العريضة المودعة لدى رئيس مجلس العمالة أو الإقليم والوثائق المثبتة",
            "Décret n° 2-16-402 fixant la forme de la pétition déposée auprès du président du conseil de la préfecture ou province et les pièces justificatives",
            "Decree 2-16-402 on the form of petitions to the president of the prefecture or province council and the supporting documents"),
        new("المرسوم 2.16.402", "décret 2-16-402", "decree 2-16-402"),
        _article,
        new(
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مقابلة بنصوص أخرى)",
            "6 octobre 2016 ; BO n° 6511 du 24 octobre 2016 (chiffres recoupés)",
            "6 October 2016; Official Bulletin 6511 of 24 October 2016 (digits cross-checked)"));

    /// <summary>Decree 2.16.401 on the form of petitions to regions.</summary>
    public static Instrument Decree2_16_401 { get; } = new(
        "2-16-401",
        new(
            "المرسوم رقم 2.16.401 بتحديد شكل العريضة المودعة لدى رئيس مجلس الجهة والوثائق المثبتة",
            "Décret n° 2-16-401 fixant la forme de la pétition déposée auprès du président du conseil de la région et les pièces justificatives",
            "Decree 2-16-401 on the form of petitions to the president of the region council and the supporting documents"),
        new("المرسوم 2.16.401", "décret 2-16-401", "decree 2-16-401"),
        _article,
        new(
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مقابلة بنصوص أخرى)",
            "6 octobre 2016 ; BO n° 6511 du 24 octobre 2016 (chiffres recoupés)",
            "6 October 2016; Official Bulletin 6511 of 24 October 2016 (digits cross-checked)"));

    /// <summary>Decree 2.16.301 on the action programme of communes.</summary>
    public static Instrument Decree2_16_301 { get; } = Programme(
        "301",
        "برنامج عمل الجماعة",
        "du programme d'action de la commune",
        "the action programme of the commune",
        "5346");

    /// <summary>Decree 2.16.300 on the development programme of prefectures and provinces.</summary>
    public static Instrument Decree2_16_300 { get; } = Programme(
        "300",
        "برنامج تنمية العمالة أو الإقليم",
        "du programme de développement de la préfecture ou de la province",
        "the development programme of the prefecture or province",
        "5344");

    /// <summary>Law 57-11 on the general electoral lists.</summary>
    public static Instrument Law57_11 { get; } = new(
        "57-11",
        new(
            "القانون رقم 57.11 المتعلق باللوائح الانتخابية العامة",
            "Loi n° 57-11 relative aux listes électorales générales",
            "Law 57-11 on the general electoral lists"),
        new("القانون 57.11", "loi 57-11", "law 57-11"),
        _article,
        new(
            "الظهير الشريف رقم 1.11.171 الصادر في 30 ذي القعدة 1432 (28 أكتوبر 2011)؛ الجريدة الرسمية عدد 5991 بتاريخ 31 أكتوبر 2011، ص 5256؛ غيرته القوانين 02.16 (الظهير 1.16.100) و10.21 (الظهير 1.21.28) و55.25 (الظهير 1.25.72)؛ نسخة محينة إلى 29 يناير 2026",
            "dahir n° 1-11-171 du 30 dhou al-qi'da 1432 (28 octobre 2011) ; BO (éd. arabe) n° 5991 du 31 octobre 2011, p. 5256 ; modifiée par les lois 02-16 (dahir 1-16-100), 10-21 (dahir 1-21-28) et 55-25 (dahir 1-25-72) ; version consolidée au 29 janvier 2026",
            "dahir 1-11-171 of 30 Dhu al-Qidah 1432 (28 October 2011); Official Bulletin (Arabic) 5991 of 31 October 2011, p. 5256; amended by laws 02-16 (dahir 1-16-100), 10-21 (dahir 1-21-28) and 55-25 (dahir 1-25-72); consolidated to 29 January 2026"));

    /// <summary>The dahir of 1958 on the right of association.</summary>
    public static Instrument Dahir1_58_376 { get; } = new(
        "dahir-1-58-376",
        new(
            "الظهير الشريف رقم 1.58.376 بضبط حق تأسيس الجمعيات",
            "Dahir n° 1-58-376 réglementant le droit d'association",
            "Dahir 1-58-376 on the right of association"),
        new("الظهير 1.58.376", "dahir 1-58-376", "dahir 1-58-376"),
        new("الفصل", "art.", "art."),
        new(
            "3 جمادى الأولى 1378 (15 نوفمبر 1958)؛ الجريدة الرسمية عدد 2404 مكرر بتاريخ 27 نونبر 1958، ص 2849؛ كما غير وتمم، والفصل 5 بالقانونين 75.00 و07.09",
            "3 joumada I 1378 (15 novembre 1958) ; BO (éd. arabe) n° 2404 bis du 27 novembre 1958, p. 2849 ; modifié et complété, l'art. 5 par les lois 75-00 et 07-09",
            "3 Jumada I 1378 (15 November 1958); Official Bulletin (Arabic) 2404 bis of 27 November 1958, p. 2849; amended and completed, art. 5 by laws 75-00 and 07-09"));

    /// <summary>Decree 2.16.773 on the petitions committee at the Head of Government.</summary>
    public static Instrument Decree2_16_773 { get; } = new(
        "2-16-773",
        new(
            "المرسوم رقم 2.16.773 بتحديد تأليف لجنة العرائض واختصاصاتها وكيفيات سيرها",
            "Décret n° 2-16-773 fixant la composition, les attributions et le fonctionnement de la commission des pétitions",
            "Decree 2-16-773 on the composition, powers and functioning of the petitions committee"),
        new("المرسوم 2.16.773", "décret 2-16-773", "decree 2-16-773"),
        _article,
        new(
            "28 شعبان 1438 (25 ماي 2017)؛ الجريدة الرسمية عدد 6574 بتاريخ 6 رمضان 1438 (فاتح يونيو 2017)، ص 3409؛ كما عدل بالمرسومين 2.18.200 (17 أبريل 2018) و2.23.980 (21 دجنبر 2023)",
            "28 chaabane 1438 (25 mai 2017) ; BO (éd. arabe) n° 6574 du 6 ramadan 1438 (1er juin 2017), p. 3409 ; modifié par les décrets 2-18-200 (17 avril 2018) et 2-23-980 (21 décembre 2023)",
            "28 Shaaban 1438 (25 May 2017); Official Bulletin (Arabic) 6574 of 6 Ramadan 1438 (1 June 2017), p. 3409; amended by decrees 2-18-200 (17 April 2018) and 2-23-980 (21 December 2023)"));

    /// <summary>Order 3.60.23 of the Head of Government on the form of a petition to him.</summary>
    public static Instrument Order3_60_23 { get; } = new(
        "3-60-23",
        new(
            "قرار رئيس الحكومة رقم 3.60.23 بتحديد نموذج العريضة المقدمة إلى رئيس الحكومة",
            "Arrêté du chef du gouvernement n° 3-60-23 fixant le modèle de la pétition qui lui est présentée",
            "Order 3-60-23 of the Head of Government on the form of a petition to him"),
        new("القرار 3.60.23", "arrêté 3-60-23", "order 3-60-23"),
        _article,
        new(
            "7 جمادى الآخرة 1445 (21 دجنبر 2023)؛ الجريدة الرسمية عدد 7262 بتاريخ 21 جمادى الآخرة 1445 (4 يناير 2024)، ص 174",
            "7 joumada II 1445 (21 décembre 2023) ; BO (éd. arabe) n° 7262 du 21 joumada II 1445 (4 janvier 2024), p. 174",
            "7 Jumada II 1445 (21 December 2023); Official Bulletin (Arabic) 7262 of 21 Jumada II 1445 (4 January 2024), p. 174"));

    /// <summary>Decision 966-15 of the Constitutional Council, on the organic law on regions.</summary>
    public static Instrument Decision966_15 { get; } = Decision("966", "111.14", "111-14");

    /// <summary>Decision 967-15 of the Constitutional Council, on the organic law on prefectures and provinces.</summary>
    public static Instrument Decision967_15 { get; } = Decision("967", "112.14", "112-14");

    /// <summary>Decision 968-15 of the Constitutional Council, on the organic law on communes.</summary>
    public static Instrument Decision968_15 { get; } = Decision("968", "113.14", "113-14");

    /// <summary>Texts that govern one regime of petition and no other.</summary>
    private static IReadOnlyList<Instrument> OfOneRegime { get; } =
    [
        OrganicLaw113_14, OrganicLaw112_14, OrganicLaw111_14, OrganicLaw44_14, OrganicLaw64_14, Decree2_16_403, Decree2_16_402,
        Decree2_16_401, Decree2_16_301, Decree2_16_300, Decree2_16_773, Order3_60_23,
    ];

    /// <summary>
    /// Of the articles where a question stands, those that bear on a file assessed under the given texts: not those of the sister laws.
    /// </summary>
    internal static Sequence<Citation> Bearing(Sequence<Citation> cites, IReadOnlyCollection<Instrument> texts) =>
        cites.Where(c => texts.Contains(c.Instrument) || !OfOneRegime.Contains(c.Instrument)).ToSequence();

    /// <summary>Organic law 59-11 on local elections.</summary>
    public static Instrument OrganicLaw59_11 { get; } = new(
        "59-11",
        new(
            "القانون التنظيمي رقم 59.11 المتعلق بانتخاب أعضاء مجالس الجماعات الترابية",
            "Loi organique n° 59-11 relative à l'élection des membres des conseils des collectivités territoriales",
            "Organic law 59-11 on the election of the councils of territorial collectivities"),
        new("القانون التنظيمي 59.11", "LO 59-11", "OL 59-11"),
        _article,
        new(
            "الظهير الشريف رقم 1.11.173؛ صيغة محينة بتاريخ 17 ماي 2021",
            "dahir n° 1-11-173 ; version consolidée du 17 mai 2021",
            "dahir 1-11-173; consolidated version of 17 May 2021"));

    /// <summary>Law 31-13 on the right of access to information.</summary>
    public static Instrument Law31_13 { get; } = new(
        "31-13",
        new(
            "القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات",
            "Loi n° 31-13 relative au droit d'accès à l'information",
            "Law 31-13 on the right of access to information"),
        new("القانون 31.13", "loi 31-13", "law 31-13"),
        _article,
        new(
            "الظهير الشريف رقم 1.18.15؛ الجريدة الرسمية عدد 6655 بتاريخ 12 مارس 2018، ص 1438",
            "dahir n° 1-18-15 ; BO (éd. arabe) n° 6655 du 12 mars 2018, p. 1438",
            "dahir 1-18-15; Official Bulletin (Arabic) 6655 of 12 March 2018, p. 1438"));

    /// <summary>All of them, in the order of the rule book.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Constitution, OrganicLaw113_14, OrganicLaw112_14, OrganicLaw111_14, OrganicLaw44_14, OrganicLaw64_14,
        Decree2_16_403, Decree2_16_402, Decree2_16_401, Decree2_16_301, Decree2_16_300,
        Decree2_16_773, Order3_60_23, Law57_11, Dahir1_58_376, OrganicLaw59_11, Law31_13,
        Decision966_15, Decision967_15, Decision968_15,
    ];

    private static Instrument Programme(string number, string ar, string fr, string en, string page) => new(
        $"2-16-{number}",
        new(
            $"المرسوم رقم 2.16.{number} بتحديد مسطرة إعداد {ar} وتتبعه وتحيينه وتقييمه وآليات الحوار والتشاور لإعداده",
            $"Décret n° 2-16-{number} fixant la procédure d'élaboration {fr}, de son suivi, de son actualisation et de son évaluation, et les mécanismes de dialogue et de concertation pour l'élaborer",
            $"Decree 2-16-{number} on how {en} is prepared, followed, updated and evaluated, and on the dialogue and concertation that prepare it"),
        new($"المرسوم 2.16.{number}", $"décret 2-16-{number}", $"decree 2-16-{number}"),
        _article,
        new(
            $"23 رمضان 1437 (29 يونيو 2016)؛ الجريدة الرسمية عدد 6482 بتاريخ 14 يوليوز 2016، ص {page}",
            $"23 ramadan 1437 (29 juin 2016) ; BO (éd. arabe) n° 6482 du 14 juillet 2016, p. {page}",
            $"23 Ramadan 1437 (29 June 2016); Official Bulletin (Arabic) 6482 of 14 July 2016, p. {page}"));

    private static Instrument Decision(string number, string lawAr, string law) => new(
        $"decision-{number}-15",
        new(
            $"قرار المجلس الدستوري رقم {number}.15 بشأن القانون التنظيمي {lawAr}",
            $"Décision du Conseil constitutionnel n° {number}-15 sur la loi organique {law}",
            $"Decision {number}-15 of the Constitutional Council on organic law {law}"),
        new($"القرار {number}.15", $"décision {number}-15", $"decision {number}-15"),
        new("البند", "point", "point"),
        new(
            "13 رمضان 1436 (30 يونيو 2015)؛ كما ورد ملخصا في ظهير تنفيذ القانون التنظيمي، ولم يطلع على القرار نفسه",
            "13 ramadan 1436 (30 juin 2015) ; telle que la rapporte le dahir de promulgation, la décision elle-même n'ayant pas été lue",
            "13 Ramadan 1436 (30 June 2015); as the promulgating dahir recites it, the decision itself not having been read"));
}
