using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time.Counting;

/// <summary>An open question that bears on a deadline.</summary>
internal sealed record DeadlineQuestion
{
    private DeadlineQuestion(OpenQuestion question, ReadingOption? taken, bool changesDay)
    {
        Question = question;
        Taken = taken;
        ChangesDay = changesDay;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>The option followed; <see langword="null"/> when nobody decided, so that all are.</summary>
    public ReadingOption? Taken { get; }

    /// <summary>Whether another option, everything else unchanged, leads to another day.</summary>
    public bool ChangesDay { get; }

    internal static Sequence<DeadlineQuestion> Of(IReadOnlyList<DeadlineReading> taken, IReadOnlyList<DeadlineReading> all) => taken
        .SelectMany(r => r.Choices)
        .Select(c => c.Question)
        .Distinct()
        .OrderBy(q => q.Number).ThenBy(q => q.Id, StringComparer.Ordinal)
        .Select(q => new DeadlineQuestion(
            q,
            OnlyOption(q, taken),
            taken.Any(t => all.Any(other => DiffersIn(q, t, other) && Span(t) != Span(other)))))
        .ToSequence();

    private static ReadingOption? OnlyOption(OpenQuestion question, IEnumerable<DeadlineReading> taken)
    {
        List<ReadingOption> options =
        [
            .. taken.SelectMany(r => r.Choices).Where(c => c.Question == question).Select(c => c.Option).Distinct()
        ];
        return options.Count == 1 ? options[0] : null;
    }

    // Points that one of the two readings leaves aside (a list of holidays, where nothing rolls) do not tell them apart.
    private static bool DiffersIn(OpenQuestion question, DeadlineReading one, DeadlineReading other)
    {
        bool differs = false;
        foreach (ReadingChoice choice in one.Choices)
        {
            ReadingOption? option = other.Choices.FirstOrDefault(c => c.Question == choice.Question)?.Option;
            if (option is not null && option != choice.Option)
            {
                if (choice.Question != question)
                {
                    return false;
                }

                differs = true;
            }
        }

        return differs;
    }

    private static (LocalDate Earliest, LocalDate Latest, LocalDate Day) Span(DeadlineReading reading) =>
        (reading.Earliest, reading.Latest, reading.Day);
}
