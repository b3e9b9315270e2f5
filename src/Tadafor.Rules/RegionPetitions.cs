using Tadafor.Rules.Laws.OrganicLaw111_14;

namespace Tadafor.Rules;

/// <summary>The two routes to put a point on the agenda of the council of a region: citizens, and associations.</summary>
internal static class RegionPetitions
{
    /// <summary>A petition presented by citizens.</summary>
    public static Route Citizens { get; } = new(
        "region-citizens",
        new(
            "عريضة مقدمة من مواطنات ومواطنين إلى مجلس جهة",
            "Pétition de citoyens à un conseil régional",
            "Petition of citizens to a regional council"),
        [
            Article118.PointWithinPowers, Article118.ConstantsUntouched,
            Article119.Written, Article119.Medium, Article119.AgentDesignated,
            Article120.LinkedToTheRegion, Article120.Interest, Article120.Number, Article120.Spread, Article120.NotJoint,
            Article122.ProofsAttached, Article122.NotDuplicate,
            Laws.Decree2_16_401.Article3.IdentityCards, Laws.Decree2_16_401.Annex.FormFollowed, Laws.Decree2_16_401.Annex.EveryPage,
        ]);

    /// <summary>A petition presented by an association.</summary>
    public static Route Association { get; } = new(
        "region-association",
        new(
            "عريضة مقدمة من جمعية إلى مجلس جهة",
            "Pétition d'une association à un conseil régional",
            "Petition of an association to a regional council"),
        [
            Article118.PointWithinPowers, Article118.ConstantsUntouched,
            Article119.Written, Article119.Medium,
            Article121.Constituted, Article121.Age, Article121.WorksDemocratically, Article121.RegularSituation, Article121.SeatOrBranch,
            Article121.Activity,
            Article120.NotJoint,
            Article122.ProofsAttached, Article122.NotDuplicate,
            Laws.Decree2_16_401.Article4.Receipt, Laws.Decree2_16_401.Article4.Statutes, Laws.Decree2_16_401.Article4.Mandate,
            Laws.Decree2_16_401.Annex.FormFollowed, Laws.Decree2_16_401.Annex.EveryPage,
        ]);
}
