using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Law;

/// <summary>The decision on a file, and how to say it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="LanguageGiven">Whether that language was asked for.</param>
/// <param name="Read">The file, with what was remarked when it was read.</param>
internal sealed record Answered(Decision Decision, Language Language, bool LanguageGiven, ReadDossier Read)
{
    /// <summary>What the file says of itself.</summary>
    public FileHeading File => FileHeading.Of(Read);
}
