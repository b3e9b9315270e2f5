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
        new("القانون التنظيمي رقم 113.14 المتعلق بالجماعات", "Loi organique n° 113-14 relative aux communes", "Organic law 113-14 on communes"),
        new("القانون التنظيمي 113.14", "LO 113-14", "OL 113-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.85 الصادر في 7 يوليوز 2015؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015، ص 6660",
            "dahir n° 1-15-85 du 7 juillet 2015 ; BO (éd. arabe) n° 6380 du 23 juillet 2015, p. 6660",
            "dahir 1-15-85 of 7 July 2015; Official Bulletin (Arabic) 6380 of 23 July 2015, p. 6660"));

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
        new("القانون التنظيمي رقم 112.14 المتعلق بالعمالات والأقاليم", "Loi organique n° 112-14 relative aux préfectures et provinces", "Organic law 112-14 on prefectures and provinces"),
        new("القانون التنظيمي 112.14", "LO 112-14", "OL 112-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.84 الصادر في 7 يوليوز 2015؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015",
            "dahir n° 1-15-84 du 7 juillet 2015 ; BO (éd. arabe) n° 6380 du 23 juillet 2015",
            "dahir 1-15-84 of 7 July 2015; Official Bulletin (Arabic) 6380 of 23 July 2015"));

    /// <summary>Organic law 111-14 on regions.</summary>
    public static Instrument OrganicLaw111_14 { get; } = new(
        "111-14",
        new("القانون التنظيمي رقم 111.14 المتعلق بالجهات", "Loi organique n° 111-14 relative aux régions", "Organic law 111-14 on regions"),
        new("القانون التنظيمي 111.14", "LO 111-14", "OL 111-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.15.83 الصادر في 7 يوليوز 2015؛ الجريدة الرسمية عدد 6380 بتاريخ 23 يوليوز 2015، ص 6585",
            "dahir n° 1-15-83 du 7 juillet 2015 ; BO (éd. arabe) n° 6380 du 23 juillet 2015, p. 6585",
            "dahir 1-15-83 of 7 July 2015; Official Bulletin (Arabic) 6380 of 23 July 2015, p. 6585"));

    /// <summary>Organic law 44-14 on petitions to public authorities.</summary>
    public static Instrument OrganicLaw44_14 { get; } = new(
        "44-14",
        new("القانون التنظيمي رقم 44.14 بتحديد شروط وكيفيات ممارسة الحق في تقديم العرائض إلى السلطات العمومية", "Loi organique n° 44-14 déterminant les conditions et modalités d'exercice du droit de présenter des pétitions aux pouvoirs publics", "Organic law 44-14 on the conditions and ways of exercising the right to present petitions to public authorities"),
        new("القانون التنظيمي 44.14", "LO 44-14", "OL 44-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.16.107 الصادر في 28 يوليوز 2016؛ الجريدة الرسمية عدد 6492 بتاريخ 18 غشت 2016؛ كما غيره وتممه القانون التنظيمي 70.21 (الجريدة الرسمية عدد 7021 بتاريخ 13 شتنبر 2021)؛ أرقام مقابلة بنصوص أخرى",
            "dahir n° 1-16-107 du 28 juillet 2016 ; BO (éd. arabe) n° 6492 du 18 août 2016 ; modifiée et complétée par la LO 70-21 (BO n° 7021 du 13 septembre 2021) ; chiffres recoupés",
            "dahir 1-16-107 of 28 July 2016; Official Bulletin (Arabic) 6492 of 18 August 2016; amended and completed by OL 70-21 (Official Bulletin 7021 of 13 September 2021); digits cross-checked"));

    /// <summary>Organic law 64-14 on legislative motions.</summary>
    public static Instrument OrganicLaw64_14 { get; } = new(
        "64-14",
        new("القانون التنظيمي رقم 64.14 بتحديد شروط وكيفيات ممارسة الحق في تقديم الملتمسات في مجال التشريع", "Loi organique n° 64-14 déterminant les conditions et modalités d'exercice du droit de présenter des motions en matière de législation", "Organic law 64-14 on the conditions and ways of exercising the right to present motions in matters of legislation"),
        new("القانون التنظيمي 64.14", "LO 64-14", "OL 64-14"),
        _article,
        new(
            "الظهير الشريف رقم 1.16.108 الصادر في 28 يوليوز 2016؛ الجريدة الرسمية عدد 6492 بتاريخ 18 غشت 2016؛ كما غيره وتممه القانون التنظيمي 71.21 (الجريدة الرسمية عدد 7021 بتاريخ 13 شتنبر 2021)؛ أرقام مقابلة بنصوص أخرى",
            "dahir n° 1-16-108 du 28 juillet 2016 ; BO (éd. arabe) n° 6492 du 18 août 2016 ; modifiée et complétée par la LO 71-21 (BO n° 7021 du 13 septembre 2021) ; chiffres recoupés",
            "dahir 1-16-108 of 28 July 2016; Official Bulletin (Arabic) 6492 of 18 August 2016; amended and completed by OL 71-21 (Official Bulletin 7021 of 13 September 2021); digits cross-checked"));

    /// <summary>Decree 2.16.402 on the form of petitions to prefectures and provinces.</summary>
    public static Instrument Decree2_16_402 { get; } = new(
        "2-16-402",
        new("المرسوم رقم 2.16.402 بتحديد شكل العريضة المودعة لدى رئيس مجلس العمالة أو الإقليم والوثائق المثبتة", "Décret n° 2-16-402 fixant la forme de la pétition déposée auprès du président du conseil de la préfecture ou province et les pièces justificatives", "Decree 2-16-402 on the form of petitions to the president of the prefecture or province council and the supporting documents"),
        new("المرسوم 2.16.402", "décret 2-16-402", "decree 2-16-402"),
        _article,
        new(
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مقابلة بنصوص أخرى)",
            "6 octobre 2016 ; BO n° 6511 du 24 octobre 2016 (chiffres recoupés)",
            "6 October 2016; Official Bulletin 6511 of 24 October 2016 (digits cross-checked)"));

    /// <summary>Decree 2.16.401 on the form of petitions to regions.</summary>
    public static Instrument Decree2_16_401 { get; } = new(
        "2-16-401",
        new("المرسوم رقم 2.16.401 بتحديد شكل العريضة المودعة لدى رئيس مجلس الجهة والوثائق المثبتة", "Décret n° 2-16-401 fixant la forme de la pétition déposée auprès du président du conseil de la région et les pièces justificatives", "Decree 2-16-401 on the form of petitions to the president of the region council and the supporting documents"),
        new("المرسوم 2.16.401", "décret 2-16-401", "decree 2-16-401"),
        _article,
        new(
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مقابلة بنصوص أخرى)",
            "6 octobre 2016 ; BO n° 6511 du 24 octobre 2016 (chiffres recoupés)",
            "6 October 2016; Official Bulletin 6511 of 24 October 2016 (digits cross-checked)"));

    /// <summary>Law 57-11 on the general electoral lists.</summary>
    public static Instrument Law57_11 { get; } = new(
        "57-11",
        new("القانون رقم 57.11 المتعلق باللوائح الانتخابية العامة", "Loi n° 57-11 relative aux listes électorales générales", "Law 57-11 on the general electoral lists"),
        new("القانون 57.11", "loi 57-11", "law 57-11"),
        _article,
        new(
            "الظهير الشريف رقم 1.11.171 الصادر في 28 أكتوبر 2011؛ الجريدة الرسمية عدد 5991 بتاريخ 31 أكتوبر 2011، ص 5256؛ نسخة محينة إلى 29 يناير 2026 (القانون 55.25)",
            "dahir n° 1-11-171 du 28 octobre 2011 ; BO (éd. arabe) n° 5991 du 31 octobre 2011, p. 5256 ; version consolidée au 29 janvier 2026 (loi 55-25)",
            "dahir 1-11-171 of 28 October 2011; Official Bulletin (Arabic) 5991 of 31 October 2011, p. 5256; consolidated to 29 January 2026 (law 55-25)"));

    /// <summary>Texts that govern one regime of petition and no other.</summary>
    private static IReadOnlyList<Instrument> OfOneRegime { get; } =
    [
        OrganicLaw113_14, OrganicLaw112_14, OrganicLaw111_14, OrganicLaw44_14, OrganicLaw64_14, Decree2_16_403, Decree2_16_402, Decree2_16_401,
    ];

    /// <summary>Of the articles where a question stands, those that bear on a file assessed under the given texts: not those of the sister laws.</summary>
    internal static Sequence<Citation> Bearing(Sequence<Citation> cites, IReadOnlyCollection<Instrument> texts) =>
        cites.Where(c => texts.Contains(c.Instrument) || !OfOneRegime.Contains(c.Instrument)).ToSequence();

    /// <summary>All of them, in the order of the rule book.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Constitution, OrganicLaw113_14, OrganicLaw112_14, OrganicLaw111_14, OrganicLaw44_14, OrganicLaw64_14,
        Decree2_16_403, Decree2_16_402, Decree2_16_401, Law57_11,
    ];
}
