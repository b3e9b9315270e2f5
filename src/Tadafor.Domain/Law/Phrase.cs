using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Law;

/// <summary>The same words in the three languages. There is no phrase with a language missing.</summary>
public sealed record Phrase
{
    /// <summary>Creates a phrase.</summary>
    /// <exception cref="ArgumentException">One of the three is empty.</exception>
    public Phrase(string ar, string fr, string en)
    {
        ArgumentException.ThrowIfNullOrEmpty(ar);
        ArgumentException.ThrowIfNullOrEmpty(fr);
        ArgumentException.ThrowIfNullOrEmpty(en);
        Ar = ar;
        Fr = fr;
        En = en;
    }

    /// <summary>Arabic.</summary>
    public string Ar { get; }

    /// <summary>French.</summary>
    public string Fr { get; }

    /// <summary>English.</summary>
    public string En { get; }

    /// <summary>The words in one language.</summary>
    public string In(Language language) => language switch
    {
        Language.Arabic => Ar,
        Language.French => Fr,
        Language.English => En,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not one of the three languages."),
    };

    /// <summary>The same text in every language: for digits, codes and names that are not translated.</summary>
    public static Phrase Same(string text) => new(text, text, text);

    /// <summary>Applies a function to each language.</summary>
    public static Phrase For(Func<Language, string> text) => new(text(Language.Arabic), text(Language.French), text(Language.English));

    /// <summary>Fills the places <c>{0}</c>, <c>{1}</c>… of this phrase with the arguments, each in its language.</summary>
    public Phrase With(params ReadOnlySpan<Phrase> arguments)
    {
        string[] ar = new string[arguments.Length], fr = new string[arguments.Length], en = new string[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            (ar[i], fr[i], en[i]) = (arguments[i].Ar, arguments[i].Fr, arguments[i].En);
        }

        static string Fill(string format, string[] args) => string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(format), args);
        return new(Fill(Ar, ar), Fill(Fr, fr), Fill(En, en));
    }

    /// <summary>The English words.</summary>
    public override string ToString() => En;
}
