using System.Globalization;
using System.Text;

namespace Tadafor.Domain.Words;

/// <summary>The same words in the three languages. There is no phrase with a language missing.</summary>
/// <remarks>Equal when the words are equal in all three. Composed phrases are put together when they are first read.</remarks>
public sealed class Phrase : IEquatable<Phrase>
{
    private readonly Func<Language, string>? _compose;
    private string? _ar;
    private string? _fr;
    private string? _en;

    /// <summary>Creates a phrase.</summary>
    /// <exception cref="ArgumentException">One of the three is empty.</exception>
    public Phrase(string ar, string fr, string en)
    {
        ArgumentException.ThrowIfNullOrEmpty(ar);
        ArgumentException.ThrowIfNullOrEmpty(fr);
        ArgumentException.ThrowIfNullOrEmpty(en);
        _ar = ar;
        _fr = fr;
        _en = en;
    }

    private Phrase(Func<Language, string> compose) => _compose = compose;

    /// <summary>Arabic.</summary>
    public string Ar => _ar ??= _compose!(Language.Arabic);

    /// <summary>French.</summary>
    public string Fr => _fr ??= _compose!(Language.French);

    /// <summary>English.</summary>
    public string En => _en ??= _compose!(Language.English);

    /// <summary>The words in one language.</summary>
    public string In(Language language) => language switch
    {
        Language.Arabic => Ar,
        Language.French => Fr,
        Language.English => En,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not one of the three languages."),
    };

    /// <summary>The same text in every language: for digits, codes and names that are not translated.</summary>
    public static Phrase Same(string text) => new(_ => text);

    /// <summary>A phrase made by a function of the language; the function depends on nothing else.</summary>
    public static Phrase For(Func<Language, string> text) => new(text);

    /// <summary>Fills the places <c>{0}</c>, <c>{1}</c>… of this phrase with the arguments, each in its language.</summary>
    public Phrase With(params Phrase[] arguments) => new(language => string.Format(
        CultureInfo.InvariantCulture,
        CompositeFormat.Parse(In(language)),
        new ReadOnlySpan<object?>(Array.ConvertAll(arguments, argument => argument.In(language)))));

    /// <summary>A phrase that is made when it is first read; the function gives the same words whenever it is called.</summary>
    internal static Phrase Late(Func<Phrase> make)
    {
        Phrase? made = null;
        return new(language => (made ??= make()).In(language));
    }

    /// <summary>The phrases one after the other, set apart as each language does.</summary>
    internal static Phrase Join(Phrase between, IEnumerable<Phrase> parts)
    {
        Phrase[] all = [.. parts];
        return all.Length == 1 ? all[0] : new(language => string.Join(between.In(language), all.Select(part => part.In(language))));
    }

    /// <summary>A name and what it stands for: <c>Cost: 5 dirhams</c>.</summary>
    internal static Phrase Pair(Phrase label, Phrase value) =>
        new(language => $"{label.In(language)}{Separators.Colon.In(language)}{value.In(language)}");

    /// <summary>The same words with a capital first letter, where the language has any.</summary>
    internal Phrase Capital() =>
        new(language => In(language) is { Length: > 0 } words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : "");

    /// <inheritdoc/>
    public bool Equals(Phrase? other) =>
        other is not null && (ReferenceEquals(this, other) || (Ar == other.Ar && Fr == other.Fr && En == other.En));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Phrase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ar, Fr, En);

    /// <summary>The English words.</summary>
    public override string ToString() => En;
}
