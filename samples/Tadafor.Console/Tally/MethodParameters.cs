using System.CommandLine;
using Tadafor.Console.Shell;

namespace Tadafor.Console.Tally;

/// <summary>The options that say how to count, as the command line offers them.</summary>
internal sealed class MethodParameters
{
    private static readonly (string Name, string HelpName, string About)[] Abouts =
    [
        ("--utility", "utility", "What a funded project is worth to its supporters; cost when not given, cardinality for chamberlin-courant."),
        ("--completion", "completion", "How money left over is spent; none when not given."),
        ("--comparison", "comparison", "Compare with greedy by votes at the end; none when not given."),
        ("--fit", "fit", "What happens at a project that does not fit; when not given, greedy skips it and phragmen stops."),
        ("--divide-by", "divisor", "What the gain of a project is divided by; nothing when not given."),
        ("--min-support", "number", "The votes, or points, a project needs at least."),
        ("--ordinal-scores", "scores", "Points for a place on an ordinal ballot. ballot, when not given: length of the ballot - place - 1; longest: longest ballot allowed - place."),
        ("--step", "amount", "With add1: by how much every endowment grows, in units of the currency; 1 when not given."),
    ];

    public IReadOnlyList<Option<string?>> Options { get; } =
        [.. Abouts.Select(a => new Option<string?>(a.Name) { Description = Describe(a.Name, a.About), HelpName = a.HelpName })];

    /// <summary>The options given; a complaint for each that the method does not understand.</summary>
    public MethodOptions Read(ParseResult parsed, MethodEntry? method, List<Complaint> complaints) =>
        Read(Options.Where(o => parsed.GetValue(o) is not null).ToDictionary(o => o.Name, o => parsed.GetValue(o)!), method, complaints);

    /// <summary>The options given; a complaint for each that the method does not understand.</summary>
    public static MethodOptions Read(Dictionary<string, string> given, MethodEntry? method, List<Complaint> complaints)
    {
        foreach ((string option, string word) in given)
        {
            OptionWords? known = method is null ? Methods.All.SelectMany(m => m.Options).First(o => o.Option == option) : Array.Find(method.Options, o => o.Option == option);
            Complaint? complaint = known is null
                ? new Complaint(option, $"This means nothing to {method!.Name}.", "Leave it out, or choose another method.")
                : Check(known, word, method);
            if (complaint is not null)
            {
                complaints.Add(complaint);
            }
        }

        return new MethodOptions(given);
    }

    private static Complaint? Check(OptionWords known, string word, MethodEntry? method)
    {
        if (known.Words.Length == 0)
        {
            return MethodOptions.TryRead(word, out _) ? null : new Complaint(known.Option, $"'{word}' is not a number of zero or more.", "Write it with digits and a point, such as 100 or 2.5.");
        }

        string[] words = method is null ? WordsOf(known.Option) : known.Words;
        return words.Contains(word) ? null : new Complaint(known.Option, $"'{word}' is not known.", $"Choose one of: {string.Join(", ", words)}.");
    }

    private static string Describe(string option, string about)
    {
        string methods = string.Join(", ", Methods.All.Where(m => m.Options.Any(o => o.Option == option)).Select(m => m.Name));
        string[] words = WordsOf(option);
        return $"For {methods}. {about}{(words.Length == 0 ? "" : $" One of: {string.Join(", ", words)}.")}";
    }

    private static string[] WordsOf(string option) => [.. Methods.All.SelectMany(m => m.Options).Where(o => o.Option == option).SelectMany(o => o.Words).Distinct()];
}
