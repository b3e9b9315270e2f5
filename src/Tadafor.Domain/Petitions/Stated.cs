using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// A value with its source, as a file states it. Where a property of this type is <see langword="null"/>, the file does not say, which is
/// never the same as no.
/// </summary>
/// <typeparam name="T">What is stated.</typeparam>
public sealed record Stated<T>
    where T : notnull
{
    /// <summary>Creates the statement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="source">A document, a register or a declaration.</param>
    /// <exception cref="ArgumentException">
    /// The source is a judgement (those are <see cref="Judgement"/>) or a derivation (a file states, and only the rules derive).
    /// </exception>
    public Stated(T value, FactSource source)
    {
        if (source is not (FromDocument or FromRegister or FromDeclaration))
        {
            throw new ArgumentException("A file states from a document, a register or a declaration.", nameof(source));
        }

        Value = value;
        Source = source;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Where it comes from: a document, a register or a declaration.</summary>
    public FactSource Source { get; }

    /// <summary>A bare value is a declaration.</summary>
    public static implicit operator Stated<T>(T value) => new(value, FromDeclaration.Instance);
}
