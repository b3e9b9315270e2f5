using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using static Tadafor.Abstractions.Wire.Ledger.LedgerDocumentFaultKind;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Takes fields out of objects and notes every fault with its path, never with what stands there.</summary>
internal sealed class LedgerFields
{
    public List<LedgerDocumentFault> Faults { get; } = [];

    public void Add(LedgerDocumentFaultKind kind, string path) => Faults.Add(new(kind, path));

    /// <summary>Whether it is an object; fields other than these are faults.</summary>
    public bool Known(JsonElement element, string path, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(WrongValue, path);
            return false;
        }

        foreach (JsonProperty field in element.EnumerateObject())
        {
            if (!names.Contains(field.Name))
            {
                Add(Unknown, path);
            }
        }

        return true;
    }

    public string? Text(JsonElement parent, string path, string name, bool required) =>
        Find(parent, path, name, JsonValueKind.String, required) is { } found ? found.GetString() : null;

    public JsonElement? Object(JsonElement parent, string path, string name) => Find(parent, path, name, JsonValueKind.Object, required: true);

    public IEnumerable<JsonElement> Items(JsonElement parent, string path, string name) =>
        Find(parent, path, name, JsonValueKind.Array, required: true) is { } found ? found.EnumerateArray() : [];

    /// <summary>A field that may be left out, which is no.</summary>
    public bool YesNo(JsonElement parent, string path, string name)
    {
        if (!parent.TryGetProperty(name, out JsonElement found))
        {
            return false;
        }

        if (found.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Add(WrongValue, $"{path}.{name}");
        }

        return found.ValueKind == JsonValueKind.True;
    }

    public int Number(JsonElement parent, string path, string name, int least, int most)
    {
        if (Find(parent, path, name, JsonValueKind.Number, required: true) is not { } found)
        {
            return least;
        }

        if (found.TryGetInt32(out int number) && number >= least && number <= most)
        {
            return number;
        }

        Add(WrongValue, $"{path}.{name}");
        return least;
    }

    public LocalDate? Day(JsonElement parent, string path, string name, bool required)
    {
        if (Text(parent, path, name, required) is not { } text)
        {
            return null;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        if (!day.Success)
        {
            Add(WrongValue, $"{path}.{name}");
        }

        return day.Success ? day.Value : null;
    }

    private JsonElement? Find(JsonElement parent, string path, string name, JsonValueKind kind, bool required)
    {
        if (!parent.TryGetProperty(name, out JsonElement found))
        {
            if (required)
            {
                Add(Missing, $"{path}.{name}");
            }

            return null;
        }

        if (found.ValueKind == kind)
        {
            return found;
        }

        Add(WrongValue, $"{path}.{name}");
        return null;
    }
}
