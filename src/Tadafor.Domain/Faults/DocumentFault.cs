using Tadafor.Domain.Words;

namespace Tadafor.Domain.Faults;

/// <summary>
/// A mistake in a document: where, what, and what to do. It never repeats a token or anything that looks like an identity number.
/// </summary>
public sealed record DocumentFault
{
    /// <summary>Creates a fault.</summary>
    /// <param name="kind">What kind of mistake.</param>
    /// <param name="path">Where, as a JSON path such as <c>$.commune.population[0].inhabitants</c>.</param>
    public DocumentFault(FaultKind kind, string path)
    {
        Kind = kind;
        Path = path;
    }

    /// <summary>What kind of mistake; its code is stable.</summary>
    public FaultKind Kind { get; }

    /// <summary>Where, as a JSON path; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>Line and column in the text that was read; <see langword="null"/> when it did not come from text.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>What stands there, shortened; <see langword="null"/> when nothing does or it must not be repeated.</summary>
    public string? Found { get; init; }

    /// <summary>What should stand there; <see langword="null"/> when the kind says it already.</summary>
    public Phrase? Expected { get; init; }

    /// <summary>The nearest valid name to what was found; <see langword="null"/> when none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What to do, with the suggestion if there is one.</summary>
    public Phrase Remedy => Suggestion is null
        ? Kind.Remedy
        : new Phrase("{0} هل تقصد «{1}»؟", "{0} Vouliez-vous « {1} » ?", "{0} Did you mean “{1}”?").With(
            Kind.Remedy,
            Bidi.Quoted(Suggestion));

    /// <summary>All of it in one line.</summary>
    public Phrase Text
    {
        get
        {
            Phrase text = Where;
            text = new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(text, Kind.Says);
            text = Found is null
                ? text
                : new Phrase("{0}، والموجود {1}", "{0}, trouvé {1}", "{0}, found {1}").With(text, Bidi.Quoted(Found));
            text = Expected is null
                ? text
                : new Phrase("{0}؛ المنتظر: {1}", "{0} ; attendu : {1}", "{0}; expected: {1}").With(text, Expected);
            return new Phrase("{0}. {1}", "{0}. {1}", "{0}. {1}").With(text, Remedy);
        }
    }

    private Phrase Where => Place is { } place
        ? new Phrase("{0} (السطر {1}، العمود {2})", "{0} (ligne {1}, colonne {2})", "{0} (line {1}, column {2})")
            .With(Bidi.Quoted(Path), Whole(place.Line), Whole(place.Column))
        : Bidi.Quoted(Path);

    private static Phrase Whole(long number) => Phrase.Same(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
public readonly record struct TextPlace(long Line, long Column);
