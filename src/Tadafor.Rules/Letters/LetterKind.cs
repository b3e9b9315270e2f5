namespace Tadafor.Rules.Letters;

/// <summary>What a letter of the council tells.</summary>
public enum LetterKind
{
    /// <summary>The reasoned refusal (113-14 art. 125 §4); <c>default</c>.</summary>
    Refusal = 0,

    /// <summary>The acceptance (113-14 art. 125 §3).</summary>
    Acceptance,

    /// <summary>The council's answer to an opinion of a consultative body.</summary>
    OpinionReply,

    /// <summary>The summons of the council's members to a sitting, of the first, second or third call (113-14 arts 35 and 42).</summary>
    Convocation,

    /// <summary>That a decision has its visa, or is without it (113-14 art. 118).</summary>
    VisaNotice,
}
