using System.Text.Json.Serialization;
using NodaTime;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Something the petitioners can change. Closed, told apart by <c>kind</c>: more of something, an answer, a later day.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MoreOfDocument), "more-of")]
[JsonDerivedType(typeof(BecomesDocument), "becomes")]
[JsonDerivedType(typeof(NotBeforeDocument), "not-before")]
public abstract record ChangeDocument
{
    private protected ChangeDocument()
    {
    }

    /// <summary>How many more are needed, 1 or more; <see langword="null"/> where the change is not of a count.</summary>
    [JsonIgnore]
    public long? More => (this as MoreOfDocument)?.Additional;

    /// <summary>What the answer must become; <see langword="null"/> where the change is not of an answer.</summary>
    [JsonIgnore]
    public bool? Answer => (this as BecomesDocument)?.Value;

    /// <summary>The earliest day that satisfies the condition; <see langword="null"/> where the change is not of a day.</summary>
    [JsonIgnore]
    public LocalDate? From => (this as NotBeforeDocument)?.Earliest;

    /// <summary>The code of the fact that changes.</summary>
    [JsonPropertyOrder(-1)]
    public required string Fact { get; init; }

    /// <summary>The change in words.</summary>
    [JsonPropertyOrder(1)]
    public required Phrase Text { get; init; }

    /// <summary>The articles that ask for it.</summary>
    [JsonPropertyOrder(2)]
    public required Sequence<CitationDocument> Cites { get; init; }

    /// <summary>
    /// Changes of which any one would do as well in place of this one; left out where nothing else would.
    /// </summary>
    [JsonPropertyOrder(3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Sequence<ChangeDocument>? Or { get; init; }
}

/// <summary>More of something counted.</summary>
internal sealed record MoreOfDocument : ChangeDocument
{
    /// <summary>How many more are enough whatever the file does not say; 1 or more.</summary>
    public required long Additional { get; init; }

    /// <summary>How many in each case, where that depends on what the file does not say; left out where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Sequence<MoreWhenDocument>? Cases { get; init; }
}

/// <summary>How many more in one of several cases.</summary>
public sealed record MoreWhenDocument
{
    /// <summary>The case in words.</summary>
    public required Phrase When { get; init; }

    /// <summary>How many more; zero where none is needed.</summary>
    public required long Additional { get; init; }
}

/// <summary>An answer that becomes yes or no.</summary>
internal sealed record BecomesDocument : ChangeDocument
{
    /// <summary>What it must become.</summary>
    public required bool Value { get; init; }
}

/// <summary>A day that must be later.</summary>
internal sealed record NotBeforeDocument : ChangeDocument
{
    /// <summary>The earliest day that satisfies the condition.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate Earliest { get; init; }
}
