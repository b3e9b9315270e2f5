using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Tally.Methods;

namespace Tadafor.Console.Tally;

/// <summary>The options that say how to count, as the command line offers them.</summary>
internal sealed class MethodParameters
{
    private static readonly (string Name, string HelpName, string About)[] _abouts =
    [
        ("utility", "utility", "What a funded project is worth to its supporters; cost when not given, cardinality for chamberlin-courant."),
        ("completion", "completion", "How money left over is spent; none when not given."),
        ("comparison", "comparison", "Compare with greedy by votes at the end; none when not given."),
        ("fit", "fit", "What happens at a project that does not fit; when not given, greedy skips it and phragmen stops."),
        ("divide-by", "divisor", "What the gain of a project is divided by; nothing when not given."),
        ("min-support", "number", "The votes, or points, a project needs at least."),
        ("ordinal-scores", "scores", "Points for a place on an ordinal ballot. ballot, when not given: length of the ballot - place - 1; longest: longest ballot allowed - place."),
        ("step", "amount", "With add1: by how much every endowment grows, in units of the currency; 1 when not given."),
    ];

    public IReadOnlyList<Option<string?>> Options { get; } =
        [.. _abouts.Select(a => new Option<string?>($"--{a.Name}") { Description = Describe(a.Name, a.About), HelpName = a.HelpName })];

    /// <summary>The method with the options given; nothing, and a complaint for each that it does not understand.</summary>
    public MethodChoice? Read(ParseResult parsed, TallyMethod? method, List<Complaint> complaints)
    {
        Dictionary<string, string> given = Options
            .Where(o => parsed.GetValue(o) is not null)
            .ToDictionary(o => o.Name[2..], o => parsed.GetValue(o)!);
        if (method is null)
        {
            complaints.AddRange(given.Select(g => CheckAlone(g.Key, g.Value)).OfType<Complaint>());
            return null;
        }

        return method.Choose(given).Match<MethodChoice?>(
            choice => choice,
            faults =>
            {
                complaints.AddRange(faults.Select(f => Complain(f, $"--{f.Option}")));
                return null;
            });
    }

    /// <summary>Two or more methods in short form joined by commas; a complaint for each that is not understood.</summary>
    public static List<(string Text, MethodChoice Choice)> ReadMany(string? text, List<Complaint> complaints)
    {
        const string Place = "--methods";
        string[] words = (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            complaints.Add(new Complaint(
                Place,
                "Two or more methods are needed.",
                "For example --methods greedy-votes,equal-shares:cost:add1."));
        }

        List<(string, MethodChoice)> choices = [];
        foreach (string word in words)
        {
            TallyMethods.Read(word).Switch(
                choice => choices.Add((word, choice)),
                faults => complaints.AddRange(faults.Select(f => Complain(f, f.Option is null ? Place : $"--{f.Option}"))));
        }

        return choices;
    }

    // Without a method, what any method understands is no mistake.
    private static Complaint? CheckAlone(string option, string word)
    {
        TallyMethod[] methods = [.. TallyMethods.All.Where(m => m.Options.Any(o => o.Name == option))];
        Dictionary<string, string> given = new() { [option] = word };
        return Array.Exists(methods, m => m.Choose(given).IsT0)
            ? null
            : methods[0].Options.Single(o => o.Name == option).IsNumber ? Complain(methods[0].Choose(given).AsT1[0], $"--{option}")
            : new Complaint($"--{option}", $"'{word}' is not known.", $"Choose one of: {string.Join(", ", WordsOf(option))}.");
    }

    private static Complaint Complain(MethodFault fault, string place) => new(place, fault.Reason.En, fault.Remedy.En);

    private static string Describe(string option, string about)
    {
        string methods = string.Join(", ", TallyMethods.All.Where(m => m.Options.Any(o => o.Name == option)).Select(m => m.Name));
        string[] words = WordsOf(option);
        return $"For {methods}. {about}{(words.Length == 0 ? "" : $" One of: {string.Join(", ", words)}.")}";
    }

    private static string[] WordsOf(string option) =>
        [.. TallyMethods.All.SelectMany(m => m.Options).Where(o => o.Name == option).SelectMany(o => o.Words).Distinct()];
}
