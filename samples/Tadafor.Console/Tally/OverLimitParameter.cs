using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary>The option <c>--over-limit</c>: what becomes of ballots that hold more than the election allowed.</summary>
internal sealed class OverLimitParameter
{
    private enum Answer
    {
        Unsaid = 0,
        Count,
        Exclude,
        Refuse,
    }

    private readonly Choice<Answer> _choice = new(
        "--over-limit",
        "What becomes of ballots that hold more than the election allowed. When not given, nothing is chosen silently: where it matters who is funded, nothing is counted.",
        ("count", Answer.Count),
        ("exclude", Answer.Exclude),
        ("refuse", Answer.Refuse));

    private Answer _answer;

    public Option<string?> Option => _choice.Option;

    /// <summary>Reads the option; a complaint for an unknown word.</summary>
    public void Read(ParseResult parsed, List<Complaint> complaints) => _answer = _choice.Read(parsed, complaints).Meaning;

    /// <summary>
    /// The rules with the answer given. Without an answer, where excluding such ballots changes nobody's funding they count; where it does,
    /// or where they
    /// are to be refused, nothing is returned and the exit code says which.
    /// </summary>
    public (IReadOnlyList<TallyRule>? Rules, int Exit) Declare(
        IReadOnlyList<TallyRule> rules,
        Election election,
        TieLadder ties,
        Language language,
        Surroundings around)
    {
        long ballots = OverLimitBallots.Count(election);
        if (ballots == 0 || _answer is Answer.Count or Answer.Exclude)
        {
            OverLimit over = _answer == Answer.Exclude ? OverLimit.Exclude : OverLimit.Count;
            return (ballots == 0 ? rules : [.. rules.Select(r => new OverLimitRule(r, over))], ExitCode.Done);
        }

        Phrase found = new Phrase(
            "أوراق تضم أكثر من المسموح به: {0}.",
            "Bulletins qui contiennent plus que permis : {0}.",
            "Ballots that hold more than allowed: {0}.").With(Numerals.Number(ballots));
        if (_answer == Answer.Refuse)
        {
            Complaint.Write([new Complaint(Option.Name, found.In(language), "")], around);
            return (null, ExitCode.BadInput);
        }

        OverLimitRule[] counted = [.. rules.Select(r => new OverLimitRule(r, OverLimit.Count))];
        bool matters = Array.Exists(counted, rule => Matters(rule, election, ties, around));
        Phrase effect = matters
            ? new(
                "استبعادها يغير المشاريع الممولة.",
                "Les écarter change les projets financés.",
                "Excluding them changes which projects are funded.")
            : new(
                "استبعادها لا يغير المشاريع الممولة، وهي محسوبة كما هي.",
                "Les écarter ne change pas les projets financés ; ils comptent tels quels.",
                "Excluding them does not change which projects are funded; they count as they are.");
        Phrase remedy = new(
            "قل --over-limit count أو exclude.",
            "Dites --over-limit count ou exclude.",
            "Say --over-limit count or exclude.");
        Complaint.Write(
            [new Complaint(Option.Name, $"{found.In(language)} {effect.In(language)}", matters ? remedy.In(language) : "")],
            around);
        return matters ? (null, ExitCode.Open) : (counted, ExitCode.Done);
    }

    // A count too large either way is told by the count itself.
    private static bool Matters(OverLimitRule rule, Election election, TieLadder ties, Surroundings around) =>
        Waiting.For(
            rule.Method,
            around,
            _ => (As: rule.TryCount(election, ties), Without: new OverLimitRule(rule.Rule, OverLimit.Exclude).TryCount(election, ties))) is
        { As: { IsT0: true } counted, Without: { IsT0: true } without }
        && !counted.AsT0.Funded.ToHashSet(StringComparer.Ordinal).SetEquals(without.AsT0.Funded);
}
