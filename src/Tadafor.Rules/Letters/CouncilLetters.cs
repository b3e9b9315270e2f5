using Tadafor.Domain.Bodies;
using Tadafor.Domain.Control;
using Tadafor.Domain.Council;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>
/// Drafts the letters of a council that answer no petition: the reply to an opinion, the summons to a sitting, the notice of a visa. A
/// draft states only what the file holds, and leaves a marked blank for all that a person must write. English is for reading only.
/// </summary>
public static class CouncilLetters
{
    /// <summary>The reply of the council's president to the body that submitted an opinion.</summary>
    public static Letter ReplyTo(OpinionAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Letter(LetterKind.OpinionReply, language, blanks => OpinionReplyParts.Of(answer, blanks), OpinionReplyParts.Notes(answer));
    }

    /// <summary>
    /// The summons of a member to the sitting of a vote; <see langword="null"/> when the vote does not say for which call it is.
    /// </summary>
    public static Letter? Convocation(CouncilVote vote, Language language)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return vote.Call is { } call
            ? Letter(
                LetterKind.Convocation,
                language,
                blanks => ConvocationParts.Of(vote, call, blanks),
                ConvocationParts.Notes(vote, call))
            : null;
    }

    /// <summary>
    /// The notice that a decision has its visa, by a decision or by silence, or was refused it; <see langword="null"/> where no visa is
    /// asked for, where that is open, or where an objection was made, which another procedure follows.
    /// </summary>
    public static Letter? VisaNotice(DecisionRoad road, Language language)
    {
        ArgumentNullException.ThrowIfNull(road);
        return road.NeedsVisa == Truth.Yes && road.Decision.ObjectedOn is null
            ? Letter(LetterKind.VisaNotice, language, blanks => VisaNoticeParts.Of(road, blanks), VisaNoticeParts.Notes(road))
            : null;
    }

    private static Letter Letter(LetterKind kind, Language language, Func<Blanks, IReadOnlyList<Block>> parts, IEnumerable<Phrase> notes)
    {
        Blanks blanks = new(FileHeading.None);
        IReadOnlyList<Block> body = parts(blanks);
        return new(
            kind,
            PlainTextWriter.Write(body, language),
            PlainTextWriter.Write(LetterNotes.Below(notes, language), language),
            blanks.Asked.Select(b => b.In(language)).ToSequence());
    }
}
