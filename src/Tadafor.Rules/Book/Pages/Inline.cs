namespace Tadafor.Rules.Book.Pages;

/// <summary>A run of words on a page. Closed: <see cref="Words"/>, <see cref="Strong"/>, <see cref="Code"/>, <see cref="Link"/>.</summary>
internal abstract record Inline
{
    private protected Inline()
    {
    }

    public static implicit operator Inline(string text) => new Words(text);
}

/// <summary>Plain words.</summary>
internal sealed record Words(string Text) : Inline;

/// <summary>Words that stand out.</summary>
internal sealed record Strong(string Text) : Inline;

/// <summary>A code, such as a rule's.</summary>
internal sealed record Code(string Text) : Inline;

/// <summary>A reference to a page by its key, and to a place on it after a number sign: <c>questions#Q1</c>.</summary>
internal sealed record Link(string Target, string Text) : Inline;
