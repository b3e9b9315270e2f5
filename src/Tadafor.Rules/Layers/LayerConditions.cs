using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Parity;

namespace Tadafor.Rules.Layers;

/// <summary>Everything that internal rules lay over national law, with the articles it is laid over.</summary>
internal static class LayerConditions
{
    private static readonly Phrase _adds = new(
        "يضيف إلى ما يتركه القانون للنظام الداخلي",
        "ajoute à ce que la loi laisse au règlement intérieur",
        "adds to what the law leaves to the internal rules");

    private static readonly Phrase _addsGoal = new(
        "يضيف إلى ما يطلبه القانون",
        "ajoute à ce que la loi demande",
        "adds to what the law asks");

    private static readonly Phrase _of = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    /// <summary>In the order of their articles as copied, then bodies, then organs.</summary>
    public static IReadOnlyList<LayerCondition> Of(InternalRules rules, Interpretations? readings = null) =>
    [
        .. CharterReview.Check(rules, readings).Articles.SelectMany(Of),
        .. rules.Bodies.SelectMany(body => Of(rules, body)),
        .. rules.Organs.Select(organ => Of(rules, organ)),
    ];

    private static IEnumerable<LayerCondition> Of(ClauseAnswer article) => article.Findings.Select(found => new LayerCondition(
        article.Clause.Number,
        article.Clause.Heading?.Text ?? article.Clause.Words.Text,
        _of.With(found.Title, found.Verdict.Text()),
        found.Verdict == Verdict.Unsatisfied,
        found.Cites.Where(c => c.Instrument.Layer == LegalLayer.National).ToSequence()));

    private static IEnumerable<LayerCondition> Of(InternalRules rules, LayerBody body)
    {
        BodyFile file = new() { Reference = rules.Reference, Level = rules.Council.Level, Kind = body.Kind };
        Sequence<Citation> law = [BodyTexts.Place<object>(file, null)];
        return StatutePoint.All
            .Select(point => (point.Name, Found: point.In(body.Statutes)))
            .Where(point => point.Found is not null)
            .Select(point => new LayerCondition(point.Found!.Value.At.Article, _of.With(body.Kind.Text(), point.Name), _adds, false, law))
            .Concat(body.Statutes.Shares.Select(share => new LayerCondition(
                share.Goal.Article,
                _of.With(body.Kind.Text(), LocalRules.Of(share.Goal).Title),
                _adds,
                false,
                law)));
    }

    private static LayerCondition Of(InternalRules rules, LayerGoal goal)
    {
        Organ organ = new() { Id = goal.Id ?? "", Kind = goal.Kind, Members = new(0, 0), FixedSize = true, Goals = [goal.Goal] };
        IReadOnlyList<Rule> bearing = OrganRules.Of(
            new() { Reference = rules.Reference, Level = rules.Council.Level, AsOf = rules.On, Organs = [organ] },
            organ);
        return new(
            goal.Goal.Article,
            _of.With(goal.Id is { } id ? Bidi.Quoted(id) : goal.Kind.Text(), bearing[^1].Title),
            _addsGoal,
            false,
            bearing.SkipLast(1).SelectMany(r => r.Cites).Distinct().ToSequence());
    }
}
