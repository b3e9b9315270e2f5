using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 83: public services and facilities, the commune's own powers.</summary>
internal static class Article83
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "83",
        Subject = new(
            "المرافق والتجهيزات العمومية الجماعية",
            "Services et équipements publics communaux",
            "Communal public services and facilities"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تحدث الجماعة وتدبر المرافق والتجهيزات العمومية اللازمة لخدمات القرب في الميادين المعددة",
                    "La commune crée et gère les services et équipements publics nécessaires aux services de proximité dans les domaines énumérés",
                    "The commune creates and manages the public services and facilities that local services need in the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("المرافق والتجهيزات العمومية اللازمة لتقديم خدمات القرب"),
            Paragraph.Defining(
                "§2",
                new(
                    "وتحدث وتدبر، إلى جانب فاعلين آخرين من القطاع العام أو الخاص، أسواق الجملة والمجازر وأسواق السمك",
                    "Elle crée et gère aussi, à côté d'autres acteurs publics ou privés, marchés de gros, abattoirs et halles aux poissons",
                    "It also creates and manages, beside other public or private actors, wholesale markets, abattoirs and fish markets"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("بموازاة مع فاعلين آخرين من القطاع العام أو الخاص"),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "تعتمد في مرافق الفقرة 2 سبل التدبير الحديثة: التدبير المفوض أو شركات التنمية المحلية أو التعاقد مع القطاع الخاص",
                    "Pour les services du § 2, elle recourt aux modes de gestion modernes : gestion déléguée, sociétés de développement local, contrats avec le secteur privé",
                    "For the services of §2 it uses modern ways of management: delegated management, local development companies, contracts with the private sector"),
                Confidence.Verified,
                Catalogue.HowNotWhat).Quoting("ولاسيما عن طريق التدبير المفوض أو إحداث شركات التنمية المحلية"),
            Paragraph.NotEncodedBecause(
                "§4",
                new(
                    "تراعي الاختصاصات المخولة قانونا إلى هيئات أخرى، ولا سيما المكتب الوطني للسلامة الصحية للمنتجات الغذائية",
                    "Elle respecte les compétences que la législation confie à d'autres organismes, notamment l'Office national de sécurité sanitaire des produits alimentaires",
                    "It respects the powers that legislation gives to other bodies, above all the national food-safety office"),
                Confidence.Verified,
                new(
                    "يقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "for whoever judges whether the object lies within the council's powers")).Quoting("مراعاة الاختصاصات المخولة بموجب النصوص التشريعية الجاري بها العمل إلى هيئات أخرى"),
        ],
        Powers =
        [
            Service(
                "water-electricity",
                "توزيع الماء الصالح للشرب والكهرباء",
                "distribution d'eau potable et d'électricité",
                "distribution of drinking water and electricity"),
            Service("urban-transport", "النقل العمومي الحضري", "transport public urbain", "urban public transport"),
            Service("public-lighting", "الإنارة العمومية", "éclairage public", "public lighting"),
            Service(
                "sanitation",
                "التطهير السائل والصلب ومحطات معالجة المياه العادمة",
                "assainissement liquide et solide, stations d'épuration",
                "liquid and solid sanitation, waste-water treatment plants"),
            Service(
                "cleaning-waste",
                "تنظيف الطرق والساحات، وجمع النفايات المنزلية والمشابهة لها ونقلها ومعالجتها وتثمينها",
                "nettoiement des voies et places, collecte, transport, traitement et valorisation des déchets ménagers et assimilés",
                "cleaning of roads and squares; collection, transport, treatment and recovery of household and similar waste"),
            Service(
                "traffic-parking",
                "السير والجولان وتشوير الطرق العمومية ووقوف العربات",
                "circulation, signalisation des voies publiques et stationnement",
                "traffic, signs on public roads and parking"),
            Service("hygiene", "حفظ الصحة", "hygiène", "public hygiene"),
            Service("patient-transport", "نقل المرضى والجرحى", "transport des malades et des blessés", "transport of the sick and injured"),
            Service("funeral-transport", "نقل الأموات والدفن", "transport des corps et inhumation", "transport of the dead and burial"),
            Service("cemeteries", "إحداث المقابر وصيانتها", "création et entretien des cimetières", "creation and upkeep of cemeteries"),
            Service("markets", "الأسواق الجماعية", "marchés communaux", "communal markets"),
            Service(
                "craft-fairs",
                "معارض الصناعة التقليدية وتثمين المنتوج المحلي",
                "foires d'artisanat et valorisation du produit local",
                "craft fairs and promotion of local products"),
            Service("grain-halls", "أماكن بيع الحبوب", "halles aux grains", "grain halls"),
            Service("coach-stations", "المحطات الطرقية لنقل المسافرين", "gares routières de voyageurs", "coach stations"),
            Service("rest-areas", "محطات الاستراحة", "aires de repos", "rest areas"),
            Service(
                "nature-parks",
                "إحداث المنتزهات الطبيعية بتراب الجماعة وصيانتها",
                "création et entretien de parcs naturels sur le territoire de la commune",
                "creation and upkeep of nature parks in the commune"),
            Service("camping", "مراكز التخييم والاصطياف", "centres de camping et d'estivage", "camping and summer centres"),
            Beside("wholesale-markets", "أسواق البيع بالجملة", "marchés de gros", "wholesale markets"),
            Beside(
                "abattoirs",
                "المجازر والذبح ونقل اللحوم",
                "abattoirs, abattage et transport des viandes",
                "abattoirs, slaughter and transport of meat"),
            Beside("fish-markets", "أسواق بيع السمك", "halles aux poissons", "fish markets"),
        ],
    };

    private static Power Service(string name, string ar, string fr, string en) =>
        Catalogue.Entry("83", "§1", PowerKind.Own, name, ar, fr, en);

    // Own powers too, but exercised beside other actors.
    private static Power Beside(string name, string ar, string fr, string en) =>
        Catalogue.Entry("83", "§2", PowerKind.Own, name, ar, fr, en);
}
