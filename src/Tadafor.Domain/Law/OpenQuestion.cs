using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>
/// A point the law leaves silent or ambiguous. The caller may choose an option; otherwise the default applies, and where no default can be
/// defended all options are tried, and the answer stands only if they agree.
/// </summary>
public sealed class OpenQuestion
{
    /// <summary>Creates a question.</summary>
    /// <param name="id">The identifier, such as <c>Q1</c>.</param>
    /// <param name="text">The question.</param>
    /// <param name="cites">Where the law is silent or ambiguous.</param>
    /// <param name="options">The options, at least two.</param>
    /// <param name="defaultOption">The option taken when the caller does not choose; <see langword="null"/> for none.</param>
    /// <param name="reason">Why that default, or why there is none.</param>
    public OpenQuestion(
        string id,
        Phrase text,
        Sequence<Citation> cites,
        Sequence<ReadingOption> options,
        string? defaultOption,
        Phrase reason)
    {
        if (options.Count < 2 || (defaultOption is not null && options.All(o => o.Id != defaultOption)))
        {
            throw new ArgumentException($"{id}: a question has at least two options, and its default is one of them.", nameof(options));
        }

        Id = id;
        Number = int.Parse(new string([.. id.Skip(1).TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
        Text = text;
        Cites = cites;
        Options = options;
        Default = options.FirstOrDefault(o => o.Id == defaultOption);
        Reason = reason;
    }

    /// <summary>The identifier, such as <c>Q1</c>.</summary>
    public string Id { get; }

    /// <summary>The number in the identifier, for ordering: 8 for <c>Q8</c> and for <c>Q8-day</c>.</summary>
    public int Number { get; }

    /// <summary>The question.</summary>
    public Phrase Text { get; }

    /// <summary>Where the law is silent or ambiguous.</summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>The options.</summary>
    public Sequence<ReadingOption> Options { get; }

    /// <summary>The option taken when the caller does not choose; <see langword="null"/> when none can be defended.</summary>
    public ReadingOption? Default { get; }

    /// <summary>Why that default, or why there is none.</summary>
    public Phrase Reason { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}

/// <summary>One way to read the law.</summary>
public sealed record ReadingOption
{
    /// <summary>Creates an option.</summary>
    public ReadingOption(string id, Phrase text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The identifier, such as <c>eligible-only</c>.</summary>
    public string Id { get; }

    /// <summary>The reading.</summary>
    public Phrase Text { get; }
}
