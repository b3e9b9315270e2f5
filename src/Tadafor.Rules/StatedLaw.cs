using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw44_14;

namespace Tadafor.Rules;

/// <summary>
/// Where texts that tell the law take it from: the rules with their numbers and the procedures with their periods. A test hands in a law
/// with another number and sees the text change.
/// </summary>
/// <param name="Rule">The rule with a code.</param>
/// <param name="Term">The period of a procedure with a code.</param>
/// <param name="MotionNotified">The time for telling what became of a motion, of which no procedure is kept.</param>
internal sealed record StatedLaw(Func<string, Rule> Rule, Func<string, Term> Term, StatedPeriod MotionNotified)
{
    private static readonly Dictionary<string, Rule> _rules = Rulebook.Rules.ToDictionary(r => r.Code);

    private static readonly Dictionary<string, Term> _terms = PetitionSchemes.All
        .SelectMany(s => s.Terms)
        .Concat(Articles7To15Procedure.All.SelectMany(s => s.Terms))
        .ToDictionary(t => t.Code);

    /// <summary>The law as the rule book holds it.</summary>
    public static StatedLaw InForce { get; } = new(code => _rules[code], code => _terms[code], Laws.OrganicLaw64_14.Article10.Notified);
}
