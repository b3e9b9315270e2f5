using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>The organs whose judgement the law calls for.</summary>
internal static class Judges
{
    /// <summary>Art. 125 §2: the bureau verifies the conditions.</summary>
    public static Phrase Bureau { get; } = new("مكتب المجلس", "le bureau du conseil", "the bureau of the council");
}
