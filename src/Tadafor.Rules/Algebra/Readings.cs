using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>What each option of an open question gives. Every option has exactly one answer.</summary>
internal sealed class Readings<T>
    where T : class
{
    private readonly T[] _byOption;

    private Readings(OpenQuestion question, T[] byOption)
    {
        Question = question;
        _byOption = byOption;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>Options with their answers, in the order of the question.</summary>
    public IEnumerable<(ReadingOption Option, T Value)> All => Question.Options.Select((option, i) => (option, _byOption[i]));

    /// <summary>The answer under an option.</summary>
    public T Under(ReadingOption option)
    {
        for (int i = 0; i < _byOption.Length; i++)
        {
            if (Question.Options[i].Id == option.Id)
            {
                return _byOption[i];
            }
        }

        throw new ArgumentException($"{option.Id} is not an option of {Question.Id}.", nameof(option));
    }

    internal static Readings<T> Of(OpenQuestion question, ReadOnlySpan<(string Option, T Value)> byOption)
    {
        Dictionary<string, T> values = [];
        foreach ((string option, T value) in byOption)
        {
            values.Add(option, value);
        }

        T[] ordered = [.. question.Options.Select(o => values.TryGetValue(o.Id, out T? value)
            ? value
            : throw new ArgumentException($"{question.Id}: the option '{o.Id}' has no answer here.", nameof(byOption)))];
        return values.Count == ordered.Length
            ? new(question, ordered)
            : throw new ArgumentException($"{question.Id}: an answer is given for an option it does not have.", nameof(byOption));
    }
}
