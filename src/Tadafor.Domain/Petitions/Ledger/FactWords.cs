using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What a fact of a signatory is called.</summary>
internal static class FactWords
{
    public static Phrase Of(SignatoryFact fact) => fact switch
    {
        SignatoryFact.Resident => new("ساكن بالجماعة", "habite la commune", "lives in the commune"),
        SignatoryFact.Active => new("يمارس نشاطا بالجماعة", "exerce une activité dans la commune", "has an activity in the commune"),
        SignatoryFact.Moroccan => new("مغربي", "marocain", "Moroccan"),
        SignatoryFact.Adult => new("بلغ 18 سنة", "a 18 ans", "is 18"),
        SignatoryFact.CivilAndPoliticalRights =>
            new("متمتع بحقوقه المدنية والسياسية", "jouit de ses droits civils et politiques", "has civil and political rights"),
        SignatoryFact.Incapacity => new("في حالة مانع انتخابي", "frappé d'incapacité électorale", "under an electoral incapacity"),
        SignatoryFact.ThreeMonthsSomewhere =>
            new("ثلاثة أشهر من الإقامة بجماعة ما", "trois mois de résidence dans une commune", "three months in one commune"),
        SignatoryFact.ThreeMonthsHere =>
            new("ثلاثة أشهر من الإقامة بهذه الجماعة", "trois mois de résidence dans cette commune", "three months in this commune"),
        SignatoryFact.Registered => new("مسجل في اللوائح الانتخابية", "inscrit sur les listes électorales", "on the electoral lists"),
        SignatoryFact.CardCopy => new("نسخة البطاقة مرفقة", "copie de la carte jointe", "card copy attached"),
        _ => new("معطيات الموقع", "faits du signataire", "facts of the signatory"),
    };
}
