namespace Tadafor.Rules.Letters;

/// <summary>What a letter tells the agent or the legal representative.</summary>
public enum LetterKind
{
    /// <summary>The reasoned refusal (113-14 art. 125 §4); <c>default</c>.</summary>
    Refusal = 0,

    /// <summary>The acceptance (113-14 art. 125 §3).</summary>
    Acceptance,
}
