using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.Voting;

/// <summary>
/// The ballot paper as it follows from the local rules and the frozen list, so that nothing on it is written a second time: whoever has the
/// two published files makes the same paper.
/// </summary>
public static class BallotPapers
{
    private static readonly Phrase _noBallots = new(
        "لا تحدد القواعد كل ما يلزم لملء الأوراق واحتسابها: أكملوا الحقل {0}",
        "les règles ne fixent pas tout ce qu'il faut pour remplir et compter un bulletin : compléter le champ {0}",
        "the rules do not fix all that filling in and counting a ballot needs: complete the field {0}");

    private static readonly Phrase _noEnvelope = new(
        "لا تحدد القواعد الغلاف المالي: أضيفوا الحقل {0}",
        "les règles ne fixent pas l'enveloppe : ajouter le champ {0}",
        "the rules do not fix the envelope: add the field {0}");

    private static readonly Phrase _noDays = new(
        "لا تحدد القواعد أيام التصويت: أضيفوا الحقل {0}",
        "les règles ne fixent pas les jours du vote : ajouter le champ {0}",
        "the rules do not fix the days of voting: add the field {0}");

    private static readonly Phrase _notFrozen = new(
        "لم تحصر اللائحة بعد: احصروها أولا",
        "la liste n'est pas arrêtée : l'arrêter d'abord",
        "the list is not frozen: freeze it first");

    private static readonly Phrase _otherRules = new(
        "اللائحة أعدت بقواعد أخرى، بصمتها {0}: اطلبوا القواعد المنشورة معها",
        "la liste a été faite sous d'autres règles, d'empreinte {0} : demander les règles publiées avec elle",
        "the list was made under other rules, of digest {0}: ask for the rules published with it");

    private static readonly Phrase _noCost = new(
        "المشروع {0} دون كلفة: قدروها",
        "le projet {0} n'a pas de coût : l'estimer",
        "the project {0} has no cost: estimate it");

    private static readonly Phrase _tooMuch = new(
        "كلفة كل المشاريع أكبر مما يعد: راجعوا التقديرات",
        "le coût de tous les projets dépasse ce qui se compte : vérifier les estimations",
        "the projects cost more than can be counted: check the estimates");

    private static readonly Phrase _differs = new(
        "{0} في الورقة غير ما تعطيه القواعد واللائحة",
        "sur le bulletin, {0} n'est pas ce que donnent les règles et la liste",
        "on the paper, {0} is not what rules and list give");

    /// <summary>The paper of a vote.</summary>
    /// <param name="rules">The local rules.</param>
    /// <param name="list">The frozen list.</param>
    /// <param name="listDigest">The SHA-256 of the published list, 64 hexadecimal digits; <see langword="null"/> to state none.</param>
    /// <param name="reference">What the vote is called, such as <c>PB-2026</c>.</param>
    /// <param name="identity">What people read as its identity.</param>
    /// <returns>The paper, its money in centimes; or everything that is lacking.</returns>
    public static BallotPaperAnswer Of(
        BudgetRules rules, ProjectsFile list, string? listDigest, string reference, ElectionIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentException.ThrowIfNullOrEmpty(reference);
        ArgumentNullException.ThrowIfNull(identity);
        string rulesDigest = BudgetRulesJson.Digest(rules);
        Phrase[] lacking = [.. Lacking(rules, list, rulesDigest)];
        return lacking.Length > 0 ? new(lacking.ToSequence()) : new(new BallotPaper
        {
            Reference = reference,
            Rules = rules.Voting!,
            Envelope = rules.Envelope!.Value,
            Projects = list.ToProjects(),
            Identity = identity,
            Opens = rules.Days.VoteOpensOn,
            Closes = rules.Days.VoteClosesOn,
            RulesDigest = rulesDigest,
            ListDigest = listDigest,
        });
    }

    /// <summary>
    /// In what a published paper is not the one that rules and list make. How the vote is called, and what people read as its identity, is
    /// the commune's to say; a place in the order of deposit that a paper does not state is none that differs.
    /// </summary>
    /// <param name="published">The published paper.</param>
    /// <param name="made">The one made from the published rules and list.</param>
    /// <returns>Each difference in words; none when the paper is theirs.</returns>
    public static Sequence<Phrase> Differences(BallotPaper published, BallotPaper made)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(made);
        (Phrase What, bool IsSame)[] compared =
        [
            (new("المبلغ", "l'enveloppe", "the envelope"), (published.Envelope, published.Decimals) == (made.Envelope, made.Decimals)),
            (new("طريقة ملء الورقة واحتسابها", "la manière de remplir et de compter", "the way of filling in and counting"),
                InOrder(published.Rules) == InOrder(made.Rules)),
            (new("أيام التصويت", "les jours du vote", "the days of voting"),
                (published.Opens, published.Closes) == (made.Opens, made.Closes)),
            (new("بصمة القواعد", "l'empreinte des règles", "the digest of the rules"), published.RulesDigest == made.RulesDigest),
            (new("بصمة اللائحة", "l'empreinte de la liste", "the digest of the list"), published.ListDigest == made.ListDigest),
        ];
        Dictionary<string, Project> known = made.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Phrase project = new("المشروع {0}", "le projet {0}", "the project {0}");
        return
        [
            .. compared.Where(c => !c.IsSame).Select(c => _differs.With(c.What)),
            .. published.Projects.Where(p => !known.Remove(p.Id, out Project? its) || !IsSame(p, its))
                .Select(p => _differs.With(project.With(Bidi.Quoted(p.Id)))),
            .. known.Keys.Select(id => _differs.With(project.With(Bidi.Quoted(id)))),
        ];
    }

    private static VotingRules InOrder(VotingRules rules) => rules with { Channels = rules.Channels.Order().ToSequence() };

    private static bool IsSame(Project published, Project made) =>
        (published with { DepositOrder = published.DepositOrder ?? made.DepositOrder }) == made;

    private static IEnumerable<Phrase> Lacking(BudgetRules rules, ProjectsFile list, string rulesDigest)
    {
        if (rules.Voting is null)
        {
            yield return _noBallots.With(Phrase.Same("ballots"));
        }

        if (rules.Envelope is null)
        {
            yield return _noEnvelope.With(Phrase.Same("envelope"));
        }

        if (rules.Days.VoteOpensOn is null || rules.Days.VoteClosesOn is null)
        {
            yield return _noDays.With(Phrase.Same(rules.Days.VoteOpensOn is null ? "days.voteOpensOn" : "days.voteClosesOn"));
        }

        if (list.FrozenOn is null)
        {
            yield return _notFrozen;
        }

        if (list.RulesDigest is { } stated && stated != rulesDigest)
        {
            yield return _otherRules.With(Phrase.Same(stated));
        }

        Int128 sum = 0;
        foreach (ListedProject project in list.Projects)
        {
            if (list.SheetOf(project).Cost is { } cost)
            {
                sum += cost.Centimes;
            }
            else
            {
                yield return _noCost.With(Bidi.Quoted(project.Id));
            }
        }

        if (sum > long.MaxValue)
        {
            yield return _tooMuch;
        }
    }
}
