using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Console.Law;

/// <summary>The option <c>--choose</c>: how a question that the law leaves open is to be read.</summary>
/// <param name="questions">The questions that can be chosen.</param>
internal sealed class ReadingChoices(IReadOnlyList<OpenQuestion> questions)
{
    /// <summary>The questions on which admissibility rests.</summary>
    public ReadingChoices()
        : this(OpenQuestions.All)
    {
    }

    /// <summary>The option; given once for each question.</summary>
    public Option<string[]> Option { get; } = new("--choose")
    {
        Description = "Read an open question of the law in a way of your own, such as Q1=registered; may be given for several questions. "
            + "Give a question alone to see its options.",
        HelpName = "question=option",
    };

    public Interpretations Read(ParseResult parsed, Language language, List<Complaint> complaints)
    {
        Interpretations readings = Interpretations.Defaults;
        foreach (string choice in parsed.GetValue(Option) ?? [])
        {
            string[] parts = choice.Split('=', 2);
            if (questions.FirstOrDefault(q => string.Equals(q.Id, parts[0], StringComparison.OrdinalIgnoreCase)) is not { } question)
            {
                complaints.Add(new Complaint(
                    Place(choice),
                    "There is no such question.",
                    Suggest(parts[0], questions.Select(q => q.Id), "questions")));
            }
            else if (parts.Length < 2 || question.Options.All(o => o.Id != parts[1]))
            {
                complaints.Add(new Complaint(
                    Place(choice),
                    parts.Length < 2 ? $"Which reading? {question.Text.In(language)}" : $"{question.Id} has no option '{parts[1]}'.",
                    $"Its options: {string.Join("; ", question.Options.Select(o => Named(o, question, language)))}."));
            }
            else if (readings.IsChosen(question))
            {
                complaints.Add(new Complaint(Place(choice), $"{question.Id} is chosen twice.", "Choose one reading."));
            }
            else
            {
                readings = readings.Choose(question, parts[1]);
            }
        }

        return readings;
    }

    /// <summary>Choices for questions on which the decision does not rest, each with a remark.</summary>
    public IEnumerable<Complaint> Idle(ParseResult parsed, Decision decision) => (parsed.GetValue(Option) ?? [])
        .Where(choice => decision.Readings.All(r => !string.Equals(
            r.Question.Id,
            choice.Split('=', 2)[0],
            StringComparison.OrdinalIgnoreCase)))
        .Select(choice => new Complaint(Place(choice), "No condition of this file rests on that question.", ""));

    private static string Place(string choice) => $"--choose {choice}";

    private static string Suggest(string word, IEnumerable<string> known, string what) =>
        $"{(Nearest.To(word, known) is { } near ? $"Did you mean {near}? " : "")}The {what}: {string.Join(", ", known)}.";

    private static string Named(ReadingOption option, OpenQuestion question, Language language) =>
        $"{option.Id} ({option.Text.In(language)}){(option == question.Default ? " [default]" : "")}";
}
