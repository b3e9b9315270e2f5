using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Desks;

/// <summary>Answers as acts of a file: kept with what they rest on, and computed again.</summary>
internal static class AnswerActs
{
    private const string Code = "decision";
    private static readonly OpenQuestion[] _questions = [.. OpenQuestions.All, .. TimeQuestions.All];

    /// <summary>The act.</summary>
    /// <param name="said">What was found, and for what.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="readings">The readings it was given with.</param>
    public static FileAct Of(Said said, LocalDate on, Interpretations readings) => new()
    {
        Code = Code,
        Schema = KeptAnswer.Schema,
        On = on,
        Body = KeptAnswerJson.ToText(Kept(said, readings), said.Answer),
    };

    /// <summary>The answer in an act; <see langword="null"/> when it is another.</summary>
    public static KeptAnswer? In(RecordedAct act) => act.Schema == KeptAnswer.Schema
        ? KeptAnswerJson.Read(act.Body) ?? throw PetitionActs.Unreadable(act)
        : null;

    /// <summary>Every answer of a file, in the order they were given.</summary>
    public static Sequence<KeptAnswer> AllIn(Sequence<RecordedAct> history) => history.Select(In).OfType<KeptAnswer>().ToSequence();

    /// <summary>Every answer of a file, computed again from the file as it was then.</summary>
    public static Sequence<AnswerRecheck> Rechecked(Sequence<RecordedAct> history, Func<long, KeptAnswer, Interpretations, Said?> again) =>
    [
        .. history.Select(act => (act.Version, Stored: In(act))).Where(a => a.Stored is not null).Select(a => new AnswerRecheck
        {
            Version = a.Version,
            Stored = a.Stored!,
            Now = Chosen(a.Stored!) is { } readings && again(a.Version, a.Stored!, readings) is { } said ? Kept(said, readings) : null,
        }),
    ];

    private static KeptAnswer Kept(Said said, Interpretations readings) => new()
    {
        On = said.On,
        Version = said.Version,
        Edition = new() { Version = Rulebook.Edition.Version, Digest = Rulebook.Edition.Digest },
        Readings = _questions.Distinct().Where(readings.IsChosen).Select(q => new KeptReading(q.Id, readings.For(q)!.Id)).ToSequence(),
        Outcome = said.Outcome,
        Facts = KeptAnswerJson.DigestOf(said.Facts),
        Digest = KeptAnswerJson.DigestOf(said.Answer),
    };

    private static Interpretations? Chosen(KeptAnswer kept)
    {
        Interpretations readings = Interpretations.Defaults;
        foreach (KeptReading reading in kept.Readings)
        {
            if (_questions.FirstOrDefault(q => q.Id == reading.Question) is not { } question
                || question.Options.All(o => o.Id != reading.Option))
            {
                return null;
            }

            readings = readings.Choose(question, reading.Option);
        }

        return readings;
    }

    /// <summary>What was found.</summary>
    /// <param name="On">The day for which it was asked.</param>
    /// <param name="Version">The version examined, of a charter.</param>
    /// <param name="Outcome">What came of it.</param>
    /// <param name="Facts">The document that was looked at.</param>
    /// <param name="Answer">The answer as JSON.</param>
    public sealed record Said(LocalDate On, string? Version, Truth Outcome, string Facts, string Answer);
}
