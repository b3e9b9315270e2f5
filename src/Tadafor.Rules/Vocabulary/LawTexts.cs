using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The organic laws whose procedure is read beside that of communes.</summary>
internal static class LawTexts
{
    private static readonly Phrase _article = new("المادة", "art.", "art.");

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
            "الظهير الشريف رقم 1.16.107 الصادر في 28 يوليوز 2016؛ الجريدة الرسمية عدد 6492 بتاريخ 18 غشت 2016؛ كما غيره القانون التنظيمي 70.21 (الجريدة الرسمية عدد 7021 بتاريخ 13 شتنبر 2021)؛ أرقام مستنتجة",
            "dahir n° 1-16-107 du 28 juillet 2016 ; BO (éd. arabe) n° 6492 du 18 août 2016 ; modifiée par la LO 70-21 (BO n° 7021 du 13 septembre 2021) ; chiffres recoupés",
            "dahir 1-16-107 of 28 July 2016; Official Bulletin (Arabic) 6492 of 18 August 2016; amended by OL 70-21 (Official Bulletin 7021 of 13 September 2021); digits cross-checked"));

}
