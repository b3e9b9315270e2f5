using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Layout;

/// <summary>A part of a text for people. Closed; a new kind of part breaks every writer until it writes it.</summary>
internal abstract record Part
{
    private protected Part()
    {
    }

    public abstract void WriteTo(IPartWriter writer);
}

/// <summary>The sentence that everything else explains.</summary>
internal sealed record Lead(Phrase Text) : Part
{
    public override void WriteTo(IPartWriter writer) => writer.Write(this);
}

/// <summary>A heading.</summary>
internal sealed record Section(Phrase Heading) : Part
{
    public override void WriteTo(IPartWriter writer) => writer.Write(this);
}

/// <summary>A paragraph.</summary>
internal sealed record Prose(Phrase Text) : Part
{
    public override void WriteTo(IPartWriter writer) => writer.Write(this);
}

/// <summary>An empty line between paragraphs of a letter.</summary>
internal sealed record Gap : Part
{
    public override void WriteTo(IPartWriter writer) => writer.Write(this);
}

/// <summary>An entry of a list: a mark such as <c>1.</c> or <c>✗</c>, what it is about, and details.</summary>
internal sealed record Entry(string Mark, Phrase Head, params IReadOnlyList<Detail> Details) : Part
{
    public override void WriteTo(IPartWriter writer) => writer.Write(this);
}

/// <summary>A detail of an entry, with or without a label.</summary>
internal sealed record Detail(Phrase? Label, Phrase Text)
{
    private static readonly Phrase _labelled = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    public Phrase Line => Label is null ? Text : _labelled.With(Label, Text);
}

/// <summary>Writes each kind of part.</summary>
internal interface IPartWriter
{
    void Write(Lead lead);

    void Write(Section section);

    void Write(Prose prose);

    void Write(Gap gap);

    void Write(Entry entry);
}
