using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Methods;

namespace Tadafor.Tally.LocalRules;

/// <summary>A method of the registry (<see cref="TallyMethods"/>) with the words stated for its options.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Options">Options and their words, in the order stated; the registry understands all of them.</param>
public sealed record CountingMethod(string Name, Sequence<MethodWord> Options)
{
    private static readonly string[] _ofPoints =
    [
        MethodNames.GreedyPoints, MethodNames.GreedyScoreRatio, MethodNames.EliminationsByExcess, MethodNames.EliminationsByRatio,
        MethodNames.EliminationsBySupport, MethodNames.TransfersByExcess, MethodNames.TransfersByRatio, MethodNames.TransfersBySupport,
    ];

    /// <summary>Whether it counts points or places, which ballots that only name projects do not hold.</summary>
    public bool CountsPoints => _ofPoints.Contains(Name) || Word("utility") == "score";

    /// <summary>The method and its options as they are chosen from the registry.</summary>
    public MethodChoice Choice => Method.Choose(Options.ToDictionary(o => o.Option, o => o.Word, StringComparer.Ordinal)).Match(
        choice => choice,
        problems => throw new InvalidOperationException(string.Join("; ", problems.Select(p => p.ToString()))));

    /// <summary>The method.</summary>
    public TallyMethod Method => TallyMethods.Find(Name)!;

    /// <summary>Options with a choice of words of which the rules state none; what would be taken in silence is asked instead.</summary>
    public IEnumerable<MethodOption> Unstated => Method.Options.Where(o => !o.IsNumber && Word(o.Name) is null);

    /// <summary>The word stated for an option; <see langword="null"/> when there is none.</summary>
    public string? Word(string option) => Options.FirstOrDefault(o => o.Option == option)?.Word;
}

/// <summary>An option of a method and the word stated for it.</summary>
/// <param name="Option">The option.</param>
/// <param name="Word">The word, or a number in digits.</param>
public sealed record MethodWord(string Option, string Word);
