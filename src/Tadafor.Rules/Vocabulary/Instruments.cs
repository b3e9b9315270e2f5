using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The texts of law this library reads.</summary>
public static class Instruments
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
            "6 أكتوبر 2016؛ الجريدة الرسمية عدد 6511 بتاريخ 24 أكتوبر 2016 (الأرقام مستنتجة)",
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

    /// <summary>All of them, in the order of the rule book.</summary>
    public static IReadOnlyList<Instrument> All { get; } = [Constitution, OrganicLaw113_14, Decree2_16_403, Law57_11];
}
