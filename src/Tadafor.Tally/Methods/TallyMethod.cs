using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Recount;

namespace Tadafor.Tally.Methods;

/// <summary>
/// A method of counting as it is offered: its name, its words, its options, and whether a second implementation can recount it.
/// </summary>
public sealed class TallyMethod
{
    internal TallyMethod(string name, Func<GivenOptions, Election, TallyRule> make, params Sequence<MethodOption> options)
    {
        Name = name;
        Title = MethodPhrases.Title(name);
        Description = MethodPhrases.Description(name);
        Options = options;
        Make = make;
    }

    /// <summary>Its name, as definitions spell it, such as <c>equal-shares</c>.</summary>
    public string Name { get; }

    /// <summary>Its name for a reader.</summary>
    public Phrase Title { get; }

    /// <summary>What it does, in a sentence or two.</summary>
    public Phrase Description { get; }

    /// <summary>The options that mean something to it.</summary>
    public Sequence<MethodOption> Options { get; }

    /// <summary>Whether <see cref="Recounter"/> has a second, independent implementation of it.</summary>
    public bool HasRecount => Recounter.Knows(Name);

    internal Func<GivenOptions, Election, TallyRule> Make { get; }

    /// <summary>The method with options chosen, or everything wrong with them.</summary>
    /// <param name="options">Words by option, such as <c>completion</c> and <c>add1</c>; what is left out takes its first word, a number is
    /// none.</param>
    public MethodChoiceResult Choose(IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Sequence<MethodFault> faults = options.Select(o => Check(o.Key, o.Value)).OfType<MethodFault>().ToSequence();
        return faults.Count > 0
            ? new MethodChoiceResult(faults)
            : new MethodChoiceResult(new MethodChoice(
                this,
                new GivenOptions(options.ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal))));
    }

    private MethodFault? Check(string option, string word) => Options.FirstOrDefault(o => o.Name == option) is not { } known
        ? MethodFault.Meaningless(option, Name)
        : known.IsNumber ? GivenOptions.TryRead(word, out _) ? null : MethodFault.NoNumber(option, word)
        : known.Words.Contains(word) ? null : MethodFault.Unknown(option, word, known.Words);
}
