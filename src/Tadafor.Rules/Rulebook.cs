using System.Reflection;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules;

/// <summary>Every article this library covers, encoded or not, and the edition they form.</summary>
public static class Rulebook
{
    /// <summary>The articles, by instrument and number.</summary>
    internal static IReadOnlyList<Article> Articles { get; } =
    [
        Laws.Constitution2011.Article1.Article, Laws.Constitution2011.Articles14And15.Article14,
        Laws.Constitution2011.Articles14And15.Article15,
        Laws.Constitution2011.Articles139And146.Article139, Laws.Constitution2011.Articles139And146.Article146,
        Articles6To43.Article6, Articles8And272To275.Article8,
        Articles6To43.Elections.QuorumArticle, Articles6To43.Elections.DayArticle, Articles6To43.Elections.President,
        Articles16To26.Article16,
        Articles16To26.Article17, Articles6To43.Elections.VicePresidents, Articles16To26.Article26,
        .. CouncilArticles113.BeforeAgenda, CouncilArticles113.Agenda, .. CouncilArticles113.AfterAgenda,
        Articles6To43.Article43, Articles6To43.Elections.Delegates,
        .. Articles78To82And106.Programme,
        Article83.Article, Article84.Article, Article85.Article, Article86.Article, Article87.Article, Article88.Article, Article89.Article,
        Article90.Article, Article91.Article, Article92.Article,
        Articles78To82And106.Article106, Article110.Article,
        .. CouncilArticles113.Control,
        Articles119And120.Article119, Articles119And120.Article120, Article121.Article, Article122.Article, Article123.Article,
        Article124.Article,
        Article125.Article, .. Articles154To180.BeforeProgrammes, Article158.Article, .. Articles154To180.AfterProgrammes,
        .. Articles185To188.All, .. Articles189To203.All, Article216.Article,
        .. Articles8And272To275.Governance, CouncilArticles113.InForceArticle,
        Laws.OrganicLaw112_14.Articles7To44.Article7,
        Laws.OrganicLaw112_14.Articles7To44.Elections.QuorumArticle, Laws.OrganicLaw112_14.Articles7To44.Elections.DayArticle,
        Laws.OrganicLaw112_14.Articles7To44.Elections.President, Laws.OrganicLaw112_14.Article17.Article,
        Laws.OrganicLaw112_14.Articles18And27.Article18,
        Laws.OrganicLaw112_14.Articles7To44.Elections.VicePresidents, Laws.OrganicLaw112_14.Articles18And27.Article27,
        .. Laws.OrganicLaw112_14.CouncilArticles112.BeforeAgenda, Laws.OrganicLaw112_14.CouncilArticles112.Agenda,
        .. Laws.OrganicLaw112_14.CouncilArticles112.AfterAgenda,
        Laws.OrganicLaw112_14.Articles7To44.Article44, Laws.OrganicLaw112_14.Articles7To44.Elections.Delegates,
        .. Laws.OrganicLaw112_14.ProvincePowers.Articles,
        .. Laws.OrganicLaw112_14.CouncilArticles112.Control,
        Laws.OrganicLaw112_14.Articles110And111.Article110, Laws.OrganicLaw112_14.Articles110And111.Article111,
        Laws.OrganicLaw112_14.Article112.Article,
        Laws.OrganicLaw112_14.Article113.Article, Laws.OrganicLaw112_14.Article114.Article, Laws.OrganicLaw112_14.Article115.Article,
        Laws.OrganicLaw112_14.Article116.Article,
        Laws.OrganicLaw112_14.CouncilArticles112.Publicity, Laws.OrganicLaw112_14.CouncilArticles112.InForceArticle,
        Laws.OrganicLaw111_14.Articles8To46.Article8, Laws.OrganicLaw111_14.CouncilArticles111.Article10,
        Laws.OrganicLaw111_14.Articles8To46.Elections.QuorumArticle, Laws.OrganicLaw111_14.Articles8To46.Elections.DayArticle,
        Laws.OrganicLaw111_14.Articles8To46.Elections.President, Laws.OrganicLaw111_14.Article18.Article,
        Laws.OrganicLaw111_14.Articles19And29.Article19,
        Laws.OrganicLaw111_14.Articles8To46.Elections.VicePresidents, Laws.OrganicLaw111_14.Articles19And29.Article29,
        .. Laws.OrganicLaw111_14.CouncilArticles111.BeforeAgenda,
        Laws.OrganicLaw111_14.CouncilArticles111.Agenda, .. Laws.OrganicLaw111_14.CouncilArticles111.AfterAgenda,
        Laws.OrganicLaw111_14.Articles8To46.Article46, Laws.OrganicLaw111_14.Articles8To46.Elections.Delegates,
        .. Laws.OrganicLaw111_14.RegionPowers.Articles,
        .. Laws.OrganicLaw111_14.CouncilArticles111.Control,
        Laws.OrganicLaw111_14.Articles116And117.Article116, Laws.OrganicLaw111_14.Articles116And117.Article117,
        Laws.OrganicLaw111_14.Article118.Article,
        Laws.OrganicLaw111_14.Article119.Article, Laws.OrganicLaw111_14.Article120.Article, Laws.OrganicLaw111_14.Article121.Article,
        Laws.OrganicLaw111_14.Article122.Article,
        Laws.OrganicLaw111_14.CouncilArticles111.Publicity, Laws.OrganicLaw111_14.CouncilArticles111.InForceArticle,
        Laws.OrganicLaw44_14.Article1.Article, Laws.OrganicLaw44_14.Article2.Article, Laws.OrganicLaw44_14.Article3.Article,
        Laws.OrganicLaw44_14.Article4.Article, Laws.OrganicLaw44_14.Article5.Article,
        Laws.OrganicLaw44_14.Article6.Article, Laws.OrganicLaw44_14.Article7.Article,
        Laws.OrganicLaw44_14.OtherArticles.Article8, Laws.OrganicLaw44_14.OtherArticles.Article9, Laws.OrganicLaw44_14.Article10.Article,
        Laws.OrganicLaw44_14.OtherArticles.Article11,
        Laws.OrganicLaw44_14.OtherArticles.Article12, Laws.OrganicLaw44_14.OtherArticles.Article12Bis,
        Laws.OrganicLaw44_14.OtherArticles.Article13, Laws.OrganicLaw44_14.Article14.Article,
        Laws.OrganicLaw44_14.OtherArticles.Article15, Laws.OrganicLaw44_14.OtherArticles.Article15Bis,
        Laws.OrganicLaw44_14.OtherArticles.Article16, Laws.OrganicLaw44_14.OtherArticles.Article17,
        Laws.OrganicLaw44_14.OtherArticles.Article18,
        Laws.OrganicLaw64_14.Article1.Article, Laws.OrganicLaw64_14.Article2.Article, Laws.OrganicLaw64_14.Article3.Article,
        Laws.OrganicLaw64_14.Article4.Article, Laws.OrganicLaw64_14.Article5.Article,
        Laws.OrganicLaw64_14.Article6.Article, Laws.OrganicLaw64_14.Article7.Article, Laws.OrganicLaw64_14.Article8.Article,
        Laws.OrganicLaw64_14.OtherArticles.Article8Bis, Laws.OrganicLaw64_14.OtherArticles.Article9, Laws.OrganicLaw64_14.Article10.Article,
        Laws.OrganicLaw64_14.OtherArticles.Article11, Laws.OrganicLaw64_14.OtherArticles.Article12,
        Laws.OrganicLaw64_14.OtherArticles.Article12Bis, Laws.OrganicLaw64_14.OtherArticles.Article13,
        Laws.Decree2_16_403.Articles1And2.Article1, Laws.Decree2_16_403.Articles1And2.Article2, Laws.Decree2_16_403.Article3.Article,
        Laws.Decree2_16_403.Article4.Article,
        Laws.Decree2_16_403.Articles1And2.Article5, Laws.Decree2_16_403.Annex.Article,
        Laws.Decree2_16_402.Articles1And2.Article1, Laws.Decree2_16_402.Articles1And2.Article2, Laws.Decree2_16_402.Article3.Article,
        Laws.Decree2_16_402.Article4.Article,
        Laws.Decree2_16_402.Articles1And2.Article5, Laws.Decree2_16_402.Annex.Article,
        Laws.Decree2_16_401.Articles1And2.Article1, Laws.Decree2_16_401.Articles1And2.Article2, Laws.Decree2_16_401.Article3.Article,
        Laws.Decree2_16_401.Article4.Article,
        Laws.Decree2_16_401.Articles1And2.Article5, Laws.Decree2_16_401.Annex.Article,
        .. Laws.Decree2_16_301.Decree.All, Laws.Decree2_16_300.Article7.Article,
        .. Laws.Decree2_16_773.Decree.All, .. Laws.Order3_60_23.Order.All,
        Laws.Law57_11.Article2.Article, Laws.Law57_11.Article3.Article, Laws.Law57_11.Article4.Article,
        Laws.Law57_11.Articles5And6.Article5,
        Laws.Law57_11.Articles5And6.Article6, Laws.Law57_11.Articles7And8.Article7, Laws.Law57_11.Articles7And8.Article8,
        Laws.Dahir1_58_376.Article5.Article, Laws.Law31_13.Article10.Article, .. Laws.Law31_13.Articles12And16.All,
        Laws.OrganicLaw59_11.Articles76And110.Article76, Laws.OrganicLaw59_11.Articles76And110.Article110,
        Laws.OrganicLaw59_11.Article127.Article, Laws.OrganicLaw59_11.Article128.Article, Laws.OrganicLaw59_11.Article128Bis.Article,
        .. Laws.Decisions2015.Decisions.All,
    ];

    /// <summary>Every kind of file that can be assessed.</summary>
    public static IReadOnlyList<Route> Routes { get; } =
    [
        CommunePetitions.Citizens, CommunePetitions.Association,
        ProvincePetitions.Citizens, ProvincePetitions.Association,
        RegionPetitions.Citizens, RegionPetitions.Association,
        NationalPetitions.Petition, LegislativeMotions.Motion,
    ];

    /// <summary>The rules on who sits in a council and its organs: they bear on a composition, not on a petition.</summary>
    internal static IReadOnlyList<Rule> CompositionRules { get; } =
    [
        Laws.OrganicLaw59_11.Articles76And110.ProvinceWomen,
        Laws.OrganicLaw59_11.Article127.Number, Laws.OrganicLaw59_11.Article128.Number,
        Laws.OrganicLaw59_11.Article128Bis.SingleMember, Laws.OrganicLaw59_11.Article128Bis.Lists,
        Laws.OrganicLaw59_11.Article128Bis.InTheArrondissement, Laws.OrganicLaw59_11.Article128Bis.ArrondissementCouncils,
        Articles16To26.Number, Articles16To26.Women, Articles16To26.Chairs,
        Laws.OrganicLaw112_14.Article17.Number, Laws.OrganicLaw111_14.Article18.Number,
        Laws.OrganicLaw112_14.Articles18And27.Women, Laws.OrganicLaw112_14.Articles18And27.Chairs,
        Laws.OrganicLaw111_14.Articles19And29.Women, Laws.OrganicLaw111_14.Articles19And29.Chairs,
    ];

    /// <summary>The rules on consultative bodies and on who is consulted: they bear on a body or an opinion, not on a petition.</summary>
    internal static IReadOnlyList<Rule> BodyRules { get; } =
    [
        .. Articles119And120.Rules, .. Laws.OrganicLaw112_14.Articles110And111.Rules, .. Laws.OrganicLaw111_14.Articles116And117.Rules,
        .. Laws.Decree2_16_301.Article7.Consultation.Rules, .. Laws.Decree2_16_300.Article7.Consultation.Rules,
    ];

    /// <summary>The rules on a council's votes and elections: they bear on a vote, not on a petition.</summary>
    internal static IReadOnlyList<Rule> VoteRules { get; } =
    [
        .. Articles6To43.Votes.All, .. Laws.OrganicLaw112_14.Articles7To44.Votes.All, .. Laws.OrganicLaw111_14.Articles8To46.Votes.All,
        .. Articles6To43.Elections.All, .. Laws.OrganicLaw112_14.Articles7To44.Elections.All,
        .. Laws.OrganicLaw111_14.Articles8To46.Elections.All,
    ];

    /// <summary>The rules on an action programme and its evaluation, beside whom the president consults.</summary>
    internal static IReadOnlyList<Rule> ProgrammeRules { get; } =
    [
        Article158.Indicators, Article158.ProjectGender, .. Laws.Decree2_16_301.Decree.Rules,
    ];

    /// <summary>The rules on a commune's budget and the projects it pays for: they bear on a cycle, not on a petition.</summary>
    internal static IReadOnlyList<Rule> BudgetRules { get; } = [.. BudgetLaw113.Rules, Laws.Law31_13.Article10.Proactive];

    /// <summary>All rules, in the order of the articles.</summary>
    internal static IReadOnlyList<Rule> Rules { get; } = [.. Articles.SelectMany(a => a.Rules)];

    /// <summary>The catalogue of powers and reserved matters, in the order of the articles.</summary>
    internal static IReadOnlyList<Power> Powers { get; } =
        [.. CommunePowers.All, .. Laws.OrganicLaw112_14.ProvincePowers.All, .. Laws.OrganicLaw111_14.RegionPowers.All];

    /// <summary>The edition: the package version and a digest of the rules as data.</summary>
    public static Edition Edition { get; } = new(Version(), RuleSpec.Digest(Articles));

    private static string Version() =>
        typeof(Rulebook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
