using System.Text.Json.Serialization;
using NodaTime;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Law;
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

    /// <summary>The count, exact or between bounds; <see langword="null"/> where the value is none.</summary>
    [JsonIgnore]
    public CountRange? AsCount => this is CountDocument count ? new(count.AtLeast, count.AtMost) : null;

    /// <summary>The answer, yes or no; <see langword="null"/> where the value is none.</summary>
    [JsonIgnore]
    public bool? AsAnswer => (this as YesNoDocument)?.Value;

    /// <summary>The day; <see langword="null"/> where the value is none.</summary>
    [JsonIgnore]
    public LocalDate? AsDay => (this as DateDocument)?.Value;

    /// <summary>The value in words.</summary>
    [JsonPropertyOrder(1)]
    public required Phrase Text { get; init; }
}

/// <summary>A count, exact when both bounds are the same.</summary>
internal sealed record CountDocument : ValueDocument
{
    /// <summary>The lower bound.</summary>
    public required long AtLeast { get; init; }

    /// <summary>The upper bound; <see langword="null"/> when there is none.</summary>
    public required long? AtMost { get; init; }
}

/// <summary>Yes or no.</summary>
internal sealed record YesNoDocument : ValueDocument
{
    /// <summary>The answer.</summary>
    public required bool Value { get; init; }
}

/// <summary>A day.</summary>
internal sealed record DateDocument : ValueDocument
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate Value { get; init; }
}
