using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Desks;

/// <summary>How the desks of an application are set up. Everything may be left out.</summary>
public sealed class TadaforOptions
{
    /// <summary>Readings of open questions, such as <c>Q1=registered</c>, each question once; none for the defaults.</summary>
    public IList<string> Choices { get; } = [];

    /// <summary>
    /// How long what can be traced to persons is kept after a file is closed; <see langword="null"/> when nobody has said.
    /// </summary>
    public Period? Retention { get; set; }

    /// <summary>The settings; or everything that is wrong.</summary>
    /// <exception cref="TadaforOptionsException">Something is wrong; all of it is told.</exception>
    internal DeskSettings Checked()
    {
        List<string> problems = [];
        Interpretations readings = Interpretations.Defaults;
        OpenQuestion[] questions = [.. OpenQuestions.All, .. TimeQuestions.All];
        foreach (string choice in Choices)
        {
            string[] parts = choice.Split('=', 2);
            if (questions.FirstOrDefault(q => q.Id == parts[0]) is not { } question)
            {
                problems.Add($"Choices: '{choice}': there is no question '{parts[0]}'. There are: {string.Join(", ", questions.Select(q => q.Id))}.");
            }
            else if (parts.Length < 2 || question.Options.All(o => o.Id != parts[1]))
            {
                problems.Add($"Choices: '{choice}': the options of {question.Id} are {string.Join(", ", question.Options.Select(o => o.Id))}.");
            }
            else if (readings.IsChosen(question))
            {
                problems.Add($"Choices: '{choice}': {question.Id} is chosen twice; choose one reading.");
            }
            else
            {
                readings = readings.Choose(question, parts[1]);
            }
        }

        if (Retention is { } retention
            && (retention.HasTimeComponent || new LocalDate(2000, 1, 1) + retention <= new LocalDate(2000, 1, 1)))
        {
            problems.Add($"Retention: '{retention}': it is a length of days, months or years, longer than nothing.");
        }

        return problems.Count == 0
            ? new() { Interpretations = readings, Retention = Retention }
            : throw new TadaforOptionsException(problems);
    }
}

/// <summary>Options that cannot be followed: a mistake of the program, told when it starts, all of it at once.</summary>
public sealed class TadaforOptionsException : Exception
{
    internal TadaforOptionsException(IReadOnlyList<string> problems)
        : base($"Tadafor cannot start:{string.Concat(problems.Select(p => $"\n- {p}"))}") => Problems = problems;

    /// <summary>What is wrong, each with its remedy.</summary>
    public IReadOnlyList<string> Problems { get; }
}
