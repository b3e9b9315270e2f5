using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>The option <c>--lang</c>.</summary>
internal static class Languages
{
    public static Choice<Language> Choice() =>
        new(
            "--lang",
            "The language of the answer; Arabic when not given.",
            ("ar", Language.Arabic),
            ("fr", Language.French),
            ("en", Language.English));
}
