using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Law;

/// <summary>The decision on a file, and how to say it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="LanguageGiven">Whether that language was asked for.</param>
/// <param name="File">What the file says of itself.</param>
internal sealed record Answered(Decision Decision, Language Language, bool LanguageGiven, FileHeading File);
