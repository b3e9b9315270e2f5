using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>A run of words of a block. Closed; a new kind of run breaks every writer until it writes it.</summary>
/// <remarks>Runs hold plain words: what they must not be mistaken for (markup, controls) is the part of the writer alone.</remarks>
internal abstract record Inline
{
    private protected Inline()
    {
    }

    public static implicit operator Inline(string text) => new Text(text);

    public static implicit operator Inline(Phrase text) => new Text(text);

    public abstract string WriteTo(IInlineWriter writer);
}

/// <summary>Plain words.</summary>
internal sealed record Text(Phrase Of) : Inline
{
    public Text(string text)
        : this(Phrase.Same(text))
    {
    }

    public override string WriteTo(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Words that stand out.</summary>
internal sealed record Strong(Phrase Of) : Inline
{
    public Strong(string text)
        : this(Phrase.Same(text))
    {
    }

    public override string WriteTo(IInlineWriter writer) => writer.Write(this);
}

/// <summary>A code, such as a rule's: always from left to right.</summary>
internal sealed record Code(string Of) : Inline
{
    public override string WriteTo(IInlineWriter writer) => writer.Write(this);
}

/// <summary>A reference to a page by its key, and to a place on it after a number sign: <c>questions#Q1</c>.</summary>
internal sealed record Link(string Target, Phrase Of) : Inline
{
    public Link(string target, string text)
        : this(target, Phrase.Same(text))
    {
    }

    public override string WriteTo(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Words of a file, in whatever language, set as given and apart from what surrounds them.</summary>
/// <param name="Of">The words.</param>
/// <param name="IsQuiet">Whether they stand back, as an identifier beside a title.</param>
internal sealed record Name(string Of, bool IsQuiet = false) : Inline
{
    public override string WriteTo(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Writes each kind of run.</summary>
internal interface IInlineWriter
{
    string Write(Text text);

    string Write(Strong strong);

    string Write(Code code);

    string Write(Link link);

    string Write(Name name);
}
