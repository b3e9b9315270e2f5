using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Words of <see cref="Truth"/>, as an answer to a question.</summary>
internal static class TruthWords
{
    private static readonly Phrase _yes = new("نعم", "oui", "yes");
    private static readonly Phrase _no = new("لا", "non", "no");
    private static readonly Phrase _open = new("غير محسوم", "indéterminé", "undetermined");

    public static Phrase Text(this Truth truth) => truth switch { Truth.Yes => _yes, Truth.No => _no, Truth.Unknown => _open };
}
