using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>
/// Drafts the letter by which the council president tells the agent or the legal representative that a petition was refused, with the
/// reasons, or
/// accepted (113-14 arts 125 §3-4 and 38 §3).
/// </summary>
/// <remarks>
/// A draft states only what the decision holds and leaves a marked blank for all that a person must write: names, dates, number, signature,
/// and
/// the reasons of a judgement that is not on file. It is a proposal to those who decide, never their decision. English is for reading only.
/// </remarks>
public static class DecisionLetter
{
    private static readonly Phrase _noLetterYet = new(
        "لا رسالة بعد: فالقرار لا يقبل العريضة ولا يرفضها.",
        "Pas encore de lettre : la décision n'accepte ni ne refuse la pétition.",
        "No letter yet: the decision neither accepts nor refuses the petition.");

    /// <summary>
    /// Whether a letter is drafted for decisions of this route: for petitions to councils. The laws on national petitions and on motions
    /// call for a reasoned
    /// answer too (see the point <c>refusal</c> of <see cref="RegimeComparison"/>), from other authorities and in other terms.
    /// </summary>
    public static bool IsProvidedFor(Route route) => LetterLaw.All.Any(law => law.Regime.Routes.Contains(route));

    /// <summary>The draft that a decision calls for.</summary>
    public static LetterDraft Draft(Decision decision, Language language) =>
        Draft(DecisionDocument.Of(decision), language, FileHeading.None);

    /// <summary>The draft that a decision calls for, with what its file says of itself.</summary>
    public static LetterDraft Draft(Decision decision, Language language, FileHeading file) =>
        Draft(DecisionDocument.Of(decision), language, file);

    /// <summary>The draft that a stored decision calls for.</summary>
    /// <exception cref="ArgumentException">The decision is not about a petition to a council.</exception>
    public static LetterDraft Draft(DecisionDocument decision, Language language) => Draft(decision, language, FileHeading.None);

    /// <summary>
    /// The draft that a stored decision calls for, with what its file says of itself; only what it does not say is left blank.
    /// </summary>
    /// <exception cref="ArgumentException">The decision is not about a petition to a council.</exception>
    public static LetterDraft Draft(DecisionDocument decision, Language language, FileHeading file)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(file);
        Blanks blanks = new(file);
        return decision.Outcome switch
        {
            Outcome.Inadmissible => Write(LetterKind.Refusal, RefusalParts.Of(decision, blanks)),
            Outcome.Admissible => Write(LetterKind.Acceptance, AcceptanceParts.Of(decision, blanks)),
            Outcome.Undetermined or Outcome.AwaitingJudgement or Outcome.NotInForce => First(decision, language, file),
        };

        LetterDraft Write(LetterKind kind, IReadOnlyList<Block> body) => new Letter(
            kind,
            PlainTextWriter.Write(body, language),
            PlainTextWriter.Write(LetterNotes.Of(kind, decision, language, file), language),
            blanks.Asked.Select(b => b.In(language)).ToSequence());
    }

    private static SettleFirst First(DecisionDocument decision, Language language, FileHeading file) => new(
        decision.Outcome,
        Unsettled.Of(decision).Select(t => t.Thing.In(language)).ToSequence(),
        PlainTextWriter.Write([Line.Lead(_noLetterYet), .. OutcomeParts.Of(decision, file), .. ToDoParts.Of(decision)], language));
}
