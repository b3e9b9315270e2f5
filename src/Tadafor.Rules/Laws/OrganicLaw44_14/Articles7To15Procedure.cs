using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>
/// Organic law 44-14, articles 7 to 15 bis: the committee scheme, for each addressee. Digits of the copy read are damaged and were
/// cross-checked.
/// </summary>
internal static class Articles7To15Procedure
{
    private static readonly Phrase _headOfGovernment = new("رئيس الحكومة", "le chef du gouvernement", "the Head of Government");
    private static readonly Phrase _president = new(
        "رئيس مجلس النواب أو رئيس مجلس المستشارين",
        "le président de la Chambre concernée",
        "the president of the House concerned");
    private static readonly Phrase _committee = new("لجنة العرائض", "la commission des pétitions", "the petitions committee");

    /// <summary>To the Head of Government.</summary>
    public static NationalScheme HeadOfGovernment { get; } = Scheme("national-government", _headOfGovernment, "8", "9", "10", "11") with
    {
        Name = new(
            "العرائض إلى رئيس الحكومة (القانون التنظيمي 44.14)",
            "pétitions au chef du gouvernement (LO 44-14)",
            "petitions to the Head of Government (OL 44-14)"),
    };

    /// <summary>To the president of a House of Parliament.</summary>
    public static NationalScheme Parliament { get; } = Scheme("national-parliament", _president, "12", "13", "14", "15") with
    {
        Name = new(
            "العرائض إلى رئيسي مجلسي البرلمان (القانون التنظيمي 44.14)",
            "pétitions aux présidents des Chambres (LO 44-14)",
            "petitions to the presidents of the Houses (OL 44-14)"),
        RegistrationAttested = Within(
            "national-parliament.petition.registration-attested",
            new(
                "توجيه إفادة بشأن التسجيل في اللوائح الانتخابية العامة والتمتع بالحقوق المدنية والسياسية",
                "attester l'inscription sur les listes électorales générales et la jouissance des droits civils et politiques",
                "attest registration on the general electoral lists and the enjoyment of civil and political rights"),
            _headOfGovernment,
            new("توصل رئيس الحكومة بالإشعار", "réception de la demande", "the Head of Government is asked"),
            20,
            At("12 bis", "§2")) with
        { InForce = OrganicLaw44_14.InForce.Added },
    };

    /// <summary>Both.</summary>
    public static IReadOnlyList<NationalScheme> All { get; } = [HeadOfGovernment, Parliament];

    private static NationalScheme Scheme(string code, Phrase addressee, string sent, string opinion, string refusal, string answer) => new()
    {
        Code = code,
        Name = addressee,
        InForce = OrganicLaw44_14.InForce.Enacted,
        Addressee = addressee,
        Receipt = At("7", "§1"),
        PassedOn = Within(
            $"{code}.petition.passed-on",
            new(
                "إحالة العريضة إلى السلطة العمومية المعنية",
                "transmettre la pétition à l'autorité destinataire",
                "pass the petition on to the addressee"),
            new("السلطة الإدارية المحلية", "l'autorité administrative locale", "the local administrative authority"),
            new("إيداع العريضة لديها", "dépôt auprès d'elle", "the filing with it"),
            15,
            At("7", "§2")) with
        { InForce = OrganicLaw44_14.InForce.Changed },
        SentToCommittee = Within(
            $"{code}.petition.sent-to-committee",
            new("إحالة العريضة إلى لجنة العرائض", "transmettre la pétition à la commission", "send the petition to the committee"),
            addressee,
            new("الإيداع أو التوصل", "dépôt ou réception", "deposit or receipt"),
            15,
            At(sent, "§1")),
        RegistrationAttested = null,
        OpinionGiven = Within(
            $"{code}.petition.opinion-given",
            new(
                "توجيه رأي اللجنة واقتراحاتها",
                "adresser l'avis et les propositions de la commission",
                "send the committee's opinion and proposals"),
            _committee,
            new("إحالة العريضة على اللجنة", "transmission à la commission", "referral to the committee"),
            60,
            At(opinion, "§2")) with
        { InForce = OrganicLaw44_14.InForce.Changed },
        InadmissibilityTold = Within(
            $"{code}.petition.inadmissibility-told",
            new(
                "إخبار الوكيل بقرار معلل بعدم القبول",
                "informer le mandataire de l'irrecevabilité par décision motivée",
                "inform the agent of inadmissibility by a reasoned decision"),
            addressee,
            new("التوصل برأي اللجنة", "réception de l'avis de la commission", "receipt of the committee's opinion"),
            30,
            At(refusal, "§2")),
        Answer = At(answer, "§2"),
        NewOrgans = At("15 bis", null),
        NewOrgansInForce = OrganicLaw44_14.InForce.Added,
    };

    private static Term Within(string code, Phrase duty, Phrase bearer, Phrase @event, int days, Citation cites) => new()
    {
        Code = code,
        Duty = duty,
        Bearer = bearer,
        Event = @event,
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(days),
        Cites = [cites],
    };

    private static Citation At(string article, string? paragraph) =>
        new(Instruments.OrganicLaw44_14, article, paragraph, Confidence.VerifiedWords);
}
