using Tadafor.Rules.Laws.OrganicLaw112_14;

namespace Tadafor.Rules;

/// <summary>The two routes to put a point on the agenda of the council of a prefecture or province: citizens, and associations.</summary>
internal static class ProvincePetitions
{
    /// <summary>A petition presented by citizens.</summary>
    public static Route Citizens { get; } = new(
        "province-citizens",
        new(
            "عريضة مقدمة من مواطنات ومواطنين إلى مجلس عمالة أو إقليم",
            "Pétition de citoyens à un conseil préfectoral ou provincial",
            "Petition of citizens to a prefecture or province council"),
        [
            Article112.PointWithinPowers, Article112.ConstantsUntouched,
            Article113.Written, Article113.Medium, Article113.AgentDesignated,
            Article114.LinkedToTheProvince, Article114.ConditionsOfRegistration, Article114.Interest, Article114.Number,
            Article114.NotJoint,
            Article116.ProofsAttached, Article116.NotDuplicate,
            Laws.Decree2_16_402.Article3.IdentityCards, Laws.Decree2_16_402.Annex.FormFollowed, Laws.Decree2_16_402.Annex.EveryPage,
        ]);

    /// <summary>A petition presented by an association.</summary>
    public static Route Association { get; } = new(
        "province-association",
        new(
            "عريضة مقدمة من جمعية إلى مجلس عمالة أو إقليم",
            "Pétition d'une association à un conseil préfectoral ou provincial",
            "Petition of an association to a prefecture or province council"),
        [
            Article112.PointWithinPowers, Article112.ConstantsUntouched,
            Article113.Written, Article113.Medium,
            Article115.Constituted, Article115.Age, Article115.WorksDemocratically, Article115.MembersEnough, Article115.RegularSituation,
            Article115.SeatOrBranch, Article115.Activity,
            Article114.NotJoint,
            Article116.ProofsAttached, Article116.NotDuplicate,
            Laws.Decree2_16_402.Article4.Receipt, Laws.Decree2_16_402.Article4.Statutes, Laws.Decree2_16_402.Article4.Mandate,
            Laws.Decree2_16_402.Annex.FormFollowed, Laws.Decree2_16_402.Annex.EveryPage,
        ]);
}
