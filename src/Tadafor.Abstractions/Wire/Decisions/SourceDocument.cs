using System.Text.Json.Serialization;
using NodaTime;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>
/// Where a fact comes from. Closed, told apart by <c>kind</c>: document, register, declaration, judgement, or derived from other facts.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DocumentSource), "document")]
[JsonDerivedType(typeof(RegisterSource), "register")]
[JsonDerivedType(typeof(DeclarationSource), "declaration")]
[JsonDerivedType(typeof(JudgementSource), "judgement")]
[JsonDerivedType(typeof(DerivedSource), "derived")]
public abstract record SourceDocument
{
    private protected SourceDocument()
    {
    }

    /// <summary>Whether a person or an organ decided it.</summary>
    [JsonIgnore]
    public bool IsJudgement => this is JudgementSource;

    /// <summary>The source in words.</summary>
    [JsonPropertyOrder(1)]
    public required Phrase Text { get; init; }
}

/// <summary>A document on file.</summary>
internal sealed record DocumentSource : SourceDocument
{
    /// <summary>What document.</summary>
    public required string Document { get; init; }
}

/// <summary>A public register or census.</summary>
internal sealed record RegisterSource : SourceDocument
{
    /// <summary>What register.</summary>
    public required string Register { get; init; }
}

/// <summary>Stated by the file without proof.</summary>
internal sealed record DeclarationSource : SourceDocument;

/// <summary>Decided by a person or an organ.</summary>
internal sealed record JudgementSource : SourceDocument
{
    /// <summary>The organ or office that judged.</summary>
    public required string By { get; init; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate On { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>Worked out from other facts of the file, or from the law itself; the words say how.</summary>
internal sealed record DerivedSource : SourceDocument;
