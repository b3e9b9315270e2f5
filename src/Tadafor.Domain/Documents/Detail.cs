using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>A detail of an entry, with or without a label.</summary>
internal sealed record Detail(Phrase? Label, Phrase Of)
{
    /// <summary>Both in a line.</summary>
    public Phrase Line => (Label is null ? Of : Phrase.Pair(Label, Of)).Capital();
}
