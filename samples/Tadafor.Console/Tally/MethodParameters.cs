using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Tadafor.Console.Shell;
using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Rules;

namespace Tadafor.Console.Tally;

/// <summary>The options that say how to count.</summary>
internal sealed class MethodParameters
{
    private readonly Choice<Utility> _utility = new(
        "--utility", "equal-shares: what a funded project is worth to its supporters; cost when not given.",
        ("cost", Utility.Cost), ("cardinality", Utility.Cardinality), ("score", Utility.Score));

    private readonly Choice<Completion> _completion = new(
        "--completion", "equal-shares: how money left over is spent; none when not given.",
        ("none", Completion.None), ("greedy", Completion.Greedy), ("add1-exact-share", Completion.Add1ExactShare),
        ("add1", Completion.Add1), ("add1u", Completion.Add1Utilitarian), ("add1-full", Completion.Add1Full));

    private readonly Choice<WhenTooDear> _fit = new(
        "--fit", "What happens at a project that does not fit; skip for greedy, stop for phragmen when not given.",
        ("skip", WhenTooDear.Skip), ("stop", WhenTooDear.Stop));

    private readonly Choice<OrdinalScoring> _ordinal = new(
        "--ordinal-scores", "Ordinal ballots: points for a place. ballot: length of the ballot - place - 1; longest: longest ballot allowed - place.",
        ("ballot", OrdinalScoring.BallotLength), ("longest", OrdinalScoring.LongestAllowed));

    private readonly Choice<OutcomeComparison> _comparison = new(
        "--comparison", "equal-shares: compare with greedy by votes at the end; none when not given.",
        ("none", OutcomeComparison.None), ("satisfaction", OutcomeComparison.Satisfaction), ("exclusion", OutcomeComparison.Exclusion));

    private readonly Option<string?> _minimum = new("--min-support")
    {
        Description = "greedy: the votes, or points, a project needs at least.",
        HelpName = "number",
    };

    private readonly Option<string?> _step = new("--step")
    {
        Description = "equal-shares with add1: by how much every endowment grows, in units of the currency; 1 when not given.",
        HelpName = "amount",
    };

    public IEnumerable<Option> Options => [_utility.Option, _completion.Option, _comparison.Option, _fit.Option, _minimum, _ordinal.Option, _step];

    /// <summary>The options given; a complaint for each that is not understood or means nothing to the method.</summary>
    public MethodOptions Read(ParseResult parsed, MethodEntry? method, List<Complaint> complaints)
    {
        if (method is not null)
        {
            complaints.AddRange(Options
                .Where(o => parsed.GetResult(o) is { Implicit: false } && !method.Options.Contains(o.Name))
                .Select(o => new Complaint(o.Name, $"This means nothing to {method.Name}.", "Leave it out, or choose another --method.")));
        }

        return new MethodOptions
        {
            Utility = Given(_utility, parsed, complaints),
            Completion = Given(_completion, parsed, complaints),
            WhenTooDear = Given(_fit, parsed, complaints),
            OrdinalScoring = Given(_ordinal, parsed, complaints),
            Comparison = Given(_comparison, parsed, complaints),
            MinimumSupport = Number(_minimum, parsed, complaints, mayBeZero: true),
            Step = Number(_step, parsed, complaints, mayBeZero: false),
        };
    }

    /// <summary>Utility and completion as words in this order, each of which may be left out at the end.</summary>
    public MethodOptions Read(string[] words, MethodEntry method, List<Complaint> complaints)
    {
        int allowed = method.Options.Contains("--utility") ? 2 : 0;
        if (words.Length > allowed)
        {
            complaints.Add(new Complaint("--methods", $"'{string.Join(':', words[allowed..])}' means nothing to {method.Name}.", "Leave it out."));
        }

        return new MethodOptions
        {
            Utility = allowed > 0 && words.Length > 0 ? _utility.Read(words[0], complaints) : null,
            Completion = allowed > 1 && words.Length > 1 ? _completion.Read(words[1], complaints) : null,
        };
    }

    private static T? Given<T>(Choice<T> choice, ParseResult parsed, List<Complaint> complaints)
        where T : struct => choice.Read(parsed, complaints) is { Given: true, Meaning: var meaning } ? meaning : null;

    private static Ratio? Number(Option<string?> option, ParseResult parsed, List<Complaint> complaints, bool mayBeZero)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && (mayBeZero || value > 0))
        {
            int scale = value.Scale;
            return new Ratio((BigInteger)(value * (decimal)BigInteger.Pow(10, scale)), BigInteger.Pow(10, scale));
        }

        complaints.Add(new Complaint(option.Name, $"'{text}' is not a number {(mayBeZero ? "of zero or more" : "above zero")}.", "Write it with digits and a point, such as 100 or 2.5."));
        return null;
    }
}
