using OneOf;

namespace Tadafor.Rules.Letters;

/// <summary>A draft letter, or what must be settled before there can be one.</summary>
public sealed class LetterDraft : OneOfBase<Letter, SettleFirst>
{
    private LetterDraft(OneOf<Letter, SettleFirst> input)
        : base(input)
    {
    }

    /// <summary>A letter can be drafted.</summary>
    public static implicit operator LetterDraft(Letter letter) => new(letter);

    /// <summary>None can be drafted yet.</summary>
    public static implicit operator LetterDraft(SettleFirst first) => new(first);
}
