using System.Globalization;

namespace Tadafor.Tests.Law;

/// <summary>Runs code under the cultures that most often change what programs write.</summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["", "ar-MA", "fr-FR", "tr-TR", "fa-IR", "en-US"];

    /// <summary>What the code gives under each culture.</summary>
    public static IReadOnlyList<T> Under<T>(Func<T> code) => [.. Names.Select(name =>
    {
        (CultureInfo culture, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    })];
}
