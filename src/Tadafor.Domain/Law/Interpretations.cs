namespace Tadafor.Domain.Law;

/// <summary>The readings a caller chose. Questions not named here keep their default.</summary>
public sealed class Interpretations
{
    private readonly Dictionary<OpenQuestion, ReadingOption> _chosen;

    private Interpretations(Dictionary<OpenQuestion, ReadingOption> chosen) => _chosen = chosen;

    /// <summary>No choice made: every question keeps its default.</summary>
    public static Interpretations Defaults { get; } = new([]);

    /// <summary>These choices with one more, replacing an earlier choice for the same question.</summary>
    /// <exception cref="ArgumentException">The question has no such option; the message lists those it has.</exception>
    public Interpretations Choose(OpenQuestion question, string optionId)
    {
        ReadingOption option = question.Options.FirstOrDefault(o => o.Id == optionId) ?? throw new ArgumentException(
            $"{question.Id} has no option '{optionId}'. Its options are: {string.Join(", ", question.Options.Select(o => o.Id))}.",
            nameof(optionId));
        return new(new(_chosen) { [question] = option });
    }

    /// <summary>Whether the caller chose.</summary>
    public bool IsChosen(OpenQuestion question) => _chosen.ContainsKey(question);

    /// <summary>The option in effect: chosen, else default, else <see langword="null"/> (all options are tried).</summary>
    public ReadingOption? For(OpenQuestion question) => _chosen.GetValueOrDefault(question) ?? question.Default;
}
