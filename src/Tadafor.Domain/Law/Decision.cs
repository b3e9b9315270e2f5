using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>The answer to a file: outcome, every finding, and all that is needed to reach the same answer again.</summary>
public sealed record Decision
{
    internal Decision()
    {
    }

    /// <summary>What follows for the file.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The stable code of what was assessed, such as <c>commune-citizens</c>; listed in <c>docs/codes.md</c>.</summary>
    public required string Route { get; init; }

    /// <summary>What was assessed, such as a citizens' petition to a commune.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>The legal date: the day that selects the version of the law. Not the day of computing.</summary>
    public required LocalDate LegalDate { get; init; }

    /// <summary>The library version and the digest of the rules applied.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Every condition, in the order of the law.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>
    /// The readings the decision rests on, and whether another would change the outcome: tried when they are first asked for.
    /// </summary>
    public Sequence<ReadingTaken> Readings => LateReadings.Value;

    internal Late<Sequence<ReadingTaken>> LateReadings { get; init; } = new(() => []);

    /// <summary>What would make the whole file admissible; <see langword="null"/> unless it is inadmissible.</summary>
    public required Cure? Cure { get; init; }

    /// <summary>Every fact the file states, ordered by code.</summary>
    public required Sequence<StatedFact> Facts { get; init; }

    /// <summary>What was assessed, the legal date and the outcome, fit for a log.</summary>
    public override string ToString() => $"{Route} {Numerals.Iso(LegalDate)}: {Outcome.Code()}";
}

/// <summary>The law as this library knew it.</summary>
public sealed record Edition
{
    internal Edition(string version, string digest)
    {
        Version = version;
        Digest = digest;
    }

    /// <summary>The package version.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over the rules as data, in lower-case hexadecimal.</summary>
    public string Digest { get; }
}

/// <summary>A reading taken of an open question, with what the others would have given.</summary>
public sealed record ReadingTaken
{
    internal ReadingTaken(
        OpenQuestion question,
        Sequence<Citation> cites,
        ReadingOption? taken,
        bool chosenByCaller,
        Sequence<OtherReading> others)
    {
        Question = question;
        Cites = cites;
        Taken = taken;
        ChosenByCaller = chosenByCaller;
        Others = others;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>
    /// Where the texts that the file is assessed under are silent or ambiguous; a question may stand in the sister laws too.
    /// </summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>
    /// The option in effect; <see langword="null"/> when none was chosen and there is no default, so that all were tried.
    /// </summary>
    public ReadingOption? Taken { get; }

    /// <summary>Whether the caller chose it, rather than the default applying.</summary>
    public bool ChosenByCaller { get; }

    /// <summary>The other options and the outcome each would give.</summary>
    public Sequence<OtherReading> Others { get; }

    /// <summary>Whether any other option gives another outcome.</summary>
    public bool WouldChangeOutcome => Others.Any(o => o.ChangesOutcome);
}

/// <summary>What another option would give, everything else unchanged.</summary>
public sealed record OtherReading
{
    internal OtherReading(ReadingOption option, Outcome outcome, bool changesOutcome)
    {
        Option = option;
        Outcome = outcome;
        ChangesOutcome = changesOutcome;
    }

    /// <summary>The option.</summary>
    public ReadingOption Option { get; }

    /// <summary>The outcome under it.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether that differs from the outcome of the decision.</summary>
    public bool ChangesOutcome { get; }
}
