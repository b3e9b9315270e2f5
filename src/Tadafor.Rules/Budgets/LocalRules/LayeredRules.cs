using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// A council's internal rules laid over local rules. The law leaves the manner of taking part to the internal rules (art. 119 §1), so that
/// local rules say there what they say; what the internal rules leave open is not asked here.
/// </summary>
internal sealed class LayeredRules(BudgetRules rules, InternalRules layer, RuleFindings findings)
{
    private static readonly Phrase _title = new(
        "القواعد كما في النظام الداخلي",
        "Des règles comme le règlement intérieur",
        "Rules as the internal rules have it");

    private static readonly Phrase _article = new("المادة {0}: {1}", "art. {0} : {1}", "art. {0}: {1}");

    /// <summary>One finding for each point that both fix.</summary>
    public IEnumerable<PlacedFinding> All() =>
    [
        .. layer.Provided<OpinionEffect>().Where(p => p.Provision.By == OpinionSource.Citizens && rules.Result is not null)
            .Select(p => Of(p.Article, p.Provision, "result", p.Provision.Binds, rules.Result == ResultWeight.Binding)),
        .. layer.Provided<TakingPart>().Where(p => p.Provision.In == ParticipationRight.Dialogue).SelectMany(TakingPartIn),
    ];

    private IEnumerable<PlacedFinding> TakingPartIn((CharterClause Article, TakingPart Provision) layered)
    {
        (string Field, Sequence<PersonalCondition>? Asks)[] people =
            [("proposers", rules.Proposers?.Asks), ("voters", rules.Voters?.Asks)];
        foreach ((string field, Sequence<PersonalCondition>? asks) in people)
        {
            if (asks is null)
            {
                continue;
            }

            yield return Of(
                layered.Article,
                layered.Provision,
                $"{field}.asks",
                layered.Provision.RegistrationAsked,
                asks.Contains(PersonalCondition.Registration));
            yield return Of(
                layered.Article,
                layered.Provision,
                $"{field}.asks",
                layered.Provision.MembershipAsked,
                asks.Contains(PersonalCondition.Membership));
        }
    }

    // What the internal rules do not say is unknown, never a contradiction.
    private PlacedFinding Of(CharterClause article, Provision provision, string field, bool? theirs, bool ours) => findings.Of(
        new Rule
        {
            Code = "local.budget-rules.as-internal-rules",
            Title = _title,
            Force = Force.Local,
            Cites =
            [
                LocalTexts.Cite(layer.Reference, article.Number, LegalLayer.InternalRules), BudgetLaw113.At("119", "§1"),
            ],
            Requires = LocalTexts.Stated(LocalRuleFacts.AsInternalRules),
        },
        field,
        LocalRuleFacts.AsInternalRules,
        theirs is { } said ? said == ours : null,
        _article.With(Bidi.Quoted(article.Number), provision.Text));
}
