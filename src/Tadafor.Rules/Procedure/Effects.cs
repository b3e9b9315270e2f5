using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Procedure;

/// <summary>What follows from a delay or a silence: only what the reading in effect says.</summary>
internal static class Effects
{
    public static Phrase Of(OpenQuestion question, Interpretations interpretations) => interpretations.For(question)!.Text;
}
