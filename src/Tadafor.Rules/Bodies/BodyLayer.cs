using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies;

/// <summary>
/// Internal rules laid over a body's file. The law leaves the body to them, so that where both fix one point theirs is taken, and
/// another text that fixes it otherwise is told, both cited.
/// </summary>
internal static class BodyLayer
{
    /// <summary>The file with what the internal rules fix: their points before those of other texts, shares beside the others.</summary>
    /// <exception cref="ArgumentException">They are those of a council of another level.</exception>
    public static BodyFile Over(BodyFile file, InternalRules rules)
    {
        if (rules.Council.Level != file.Level)
        {
            throw new ArgumentException("The internal rules are those of a council of another level.", nameof(rules));
        }

        BodyStatutes layer = rules.Of(file.Kind);
        return file with { Statutes = layer.Or(file.Statutes) with { Shares = [.. layer.Shares, .. file.Statutes.Shares] } };
    }

    /// <summary>One finding for each point that both fix.</summary>
    public static IEnumerable<Finding> Findings(BodyFile file, InternalRules rules, LocalDate day, Interpretations readings)
    {
        BodyStatutes layer = rules.Of(file.Kind);
        foreach (StatutePoint point in StatutePoint.All)
        {
            if (point.In(layer) is { } above && point.In(file.Statutes) is { } other)
            {
                Rule rule = StatuteRules.OneText(file, other.At, above.At);
                FactSet facts = FactSet.Empty.With(
                    StatuteFacts.AsInternalRules,
                    Equals(above.Value, other.Value),
                    FactSource.FromDeclaration);
                Finding found = Examiner.FindingOf(rule, facts, day, readings);
                yield return found with { Explanation = Phrase.Pair(point.Name, found.Explanation) };
            }
        }
    }
}
