using System.Text.Json.Serialization;
using NodaTime;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What the file says of a fact. Closed, told apart by <c>kind</c>: a count, a yes or no, a day.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CountDocument), "count")]
[JsonDerivedType(typeof(YesNoDocument), "yes-no")]
[JsonDerivedType(typeof(DateDocument), "date")]
public abstract record ValueDocument
{
    private protected ValueDocument()
    {
    }

    /// <summary>The value in words.</summary>
    [JsonPropertyOrder(1)]
    public required Phrase Text { get; init; }
}

/// <summary>A count, exact when both bounds are the same.</summary>
public sealed record CountDocument : ValueDocument
{
    /// <summary>The lower bound.</summary>
    public required long AtLeast { get; init; }

    /// <summary>The upper bound; <see langword="null"/> when there is none.</summary>
    public required long? AtMost { get; init; }
}

/// <summary>Yes or no.</summary>
public sealed record YesNoDocument : ValueDocument
{
    /// <summary>The answer.</summary>
    public required bool Value { get; init; }
}

/// <summary>A day.</summary>
public sealed record DateDocument : ValueDocument
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate Value { get; init; }
}
