using Tadafor.Rules.Laws.OrganicLaw44_14;

namespace Tadafor.Rules;

/// <summary>The route of a petition to a public authority: a committee presents it, with a support list.</summary>
internal static class NationalPetitions
{
    /// <summary>A petition to the Head of Government or to the president of a House of Parliament.</summary>
    public static Route Petition { get; } = new(
        "national-petition",
        new("عريضة مقدمة إلى سلطة عمومية", "Pétition aux pouvoirs publics", "Petition to a public authority"),
        [
            Article1.Petitioners, Article2.Written, Article2.Owners, Article2.CommitteeSize,
            Article3.Interest, Article3.LawfulDemands, Article3.ClearlyDrawn, Article3.MemorandumAttached, Article3.SupportListAttached,
            Article3.OneAuthority,
            Article4.Constants, Article4.Security, Article4.Courts, Article4.Inquiry, Article4.Services, Article4.NotPartisan,
            Article4.NotDiscriminatory,
            Article4.NotInsulting,
            Article5.AgentAndDeputy, Article6.Number, Article6.Cards,
        ]);
}
