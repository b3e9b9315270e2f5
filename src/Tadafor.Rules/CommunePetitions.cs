using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules;

/// <summary>The two routes to put a point on a commune council's agenda: citizens, and associations.</summary>
internal static class CommunePetitions
{
    /// <summary>A petition presented by citizens.</summary>
    public static Route Citizens { get; } = new(
        "commune-citizens",
        new(
            "عريضة مقدمة من مواطنات ومواطنين إلى مجلس جماعة",
            "Pétition de citoyens à un conseil communal",
            "Petition of citizens to a commune council"),
        [
            Article121.PointWithinPowers, Article121.NotReservedToTheGovernor, Article121.ConstantsUntouched,
            Article122.Written, Article122.Medium, Article122.AgentDesignated,
            Article123.LinkedToTheCommune, Article123.ConditionsOfRegistration, Article123.Interest, Article123.Number, Article123.NotJoint,
            Article125.ProofsAttached, Article125.NotDuplicate,
            Laws.Decree2_16_403.Article3.IdentityCards, Laws.Decree2_16_403.Annex.FormFollowed, Laws.Decree2_16_403.Annex.EveryPage,
        ]);

    /// <summary>A petition presented by an association.</summary>
    public static Route Association { get; } = new(
        "commune-association",
        new(
            "عريضة مقدمة من جمعية إلى مجلس جماعة",
            "Pétition d'une association à un conseil communal",
            "Petition of an association to a commune council"),
        [
            Article121.PointWithinPowers, Article121.NotReservedToTheGovernor, Article121.ConstantsUntouched,
            Article122.Written, Article122.Medium,
            Article124.Constituted, Article124.Age, Article124.WorksDemocratically, Article124.RegularSituation, Article124.SeatOrBranch,
            Article124.Activity,
            Article123.NotJoint,
            Article125.ProofsAttached, Article125.NotDuplicate,
            Laws.Decree2_16_403.Article4.Receipt, Laws.Decree2_16_403.Article4.Statutes, Laws.Decree2_16_403.Article4.Mandate,
            Laws.Decree2_16_403.Annex.FormFollowed, Laws.Decree2_16_403.Annex.EveryPage,
        ]);
}
