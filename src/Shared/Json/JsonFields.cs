using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>Takes the fields of an object by name and checks each; <see cref="Close"/> notes those that nobody asked for.</summary>
internal sealed class JsonFields(JsonPart part, JsonNotes notes)
{
    private readonly List<string> _known = [];

    /// <summary>The object.</summary>
    public JsonPart Part { get; } = part;

    /// <summary>Whether the object has the field; asking makes it known.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The value of a field, whatever it is; <see langword="null"/> when there is none.</summary>
    public JsonPart? Take(string name, bool required = false)
    {
        JsonPart? found = Find(name);
        if (found is null && required && Part.IsWhole)
        {
            notes.Faults.Add(new(notes.Kinds.MissingField, JsonPath.Of(Part.Path, name)) { Place = Part.End });
        }

        return found;
    }

    public string? Text(string name, bool required = false)
    {
        if (Of(name, required, JsonTokenType.String, Expected.Text) is not { Text: { } text } found)
        {
            return null;
        }

        FaultKind? wrong = Values.OfText(text, notes.Kinds)
            ?? (notes.Kinds.AboutPersons && IdentityNumber.IsLikely(text) ? TextFaults.IdentityNumberInText : null);
        if (wrong is not null)
        {
            found.Fault(wrong);
        }

        return wrong is null ? text : null;
    }

    public bool? YesNo(string name, bool required = false)
    {
        JsonPart? found = Take(name, required);
        if (found is null or { Token: JsonTokenType.True or JsonTokenType.False })
        {
            return found is null ? null : found.Token == JsonTokenType.True;
        }

        found.WrongType(Expected.YesNo);
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public long? Whole(string name, long least = 0, long most = 1_000_000_000, bool required = false)
    {
        if (Of(name, required, JsonTokenType.Number, Expected.Between(least, most)) is not { } found)
        {
            return null;
        }

        FaultKind? wrong = Values.OfCount(Encoding.ASCII.GetBytes(found.Text!), out long number)
            ?? (number < least || number > most ? notes.Kinds.WrongType : null);
        if (wrong is not null)
        {
            found.Fault(wrong, Values.Describe(found.Token, found.Text!), Expected.Between(least, most));
        }

        return wrong is null ? number : null;
    }

    /// <summary>
    /// A whole number within bounds, such as an amount of money: as large as 64 bits hold, and below zero where that is allowed.
    /// </summary>
    public long? Amount(string name, long least = 0, long most = long.MaxValue, bool required = false)
    {
        if (Of(name, required, JsonTokenType.Number, Expected.Between(least, most)) is not { } found)
        {
            return null;
        }

        if (long.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && number >= least
            && number <= most)
        {
            return number;
        }

        found.Fault(notes.Kinds.WrongType, Values.Describe(found.Token, found.Text!), Expected.Between(least, most));
        return null;
    }

    public LocalDate? Date(string name, bool required = false)
    {
        if (Of(name, required, JsonTokenType.String, Expected.Date) is not { Text: { } text } found)
        {
            return null;
        }

        FaultKind? wrong = Values.OfDate(text, notes.Kinds, out LocalDate day);
        if (wrong is not null)
        {
            found.Fault(wrong, Excerpt.Of(text));
        }

        return wrong is null ? day : null;
    }

    /// <summary>One of the words given.</summary>
    public string? Word(string name, IReadOnlyList<string> words, bool required = true)
    {
        if (Of(name, required, JsonTokenType.String, Expected.Exactly([.. words])) is not { Text: { } word } found)
        {
            return null;
        }

        if (words.Contains(word))
        {
            return word;
        }

        found.Fault(notes.Kinds.UnknownWord, Excerpt.Of(word), Expected.Exactly([.. words]), Nearest.To(word, words));
        return null;
    }

    /// <summary>The name and version of the format; a fault when it is missing or another.</summary>
    public void Schema(string schema)
    {
        if (Of("schema", required: true, JsonTokenType.String, Expected.Exactly(schema)) is { Text: { } found } part && found != schema)
        {
            part.Fault(notes.Kinds.UnknownSchema, Excerpt.Of(found), Expected.Exactly(schema));
        }
    }

    public JsonFields? Object(string name, bool required = false) => Take(name, required)?.AsObject();

    /// <summary>The items of a list; none when it is missing or something else.</summary>
    public IReadOnlyList<JsonPart> Items(string name, bool required = false) =>
        Of(name, required, JsonTokenType.StartArray, Expected.List)?.Items ?? [];

    /// <summary>The objects of a list.</summary>
    public IReadOnlyList<JsonFields> Objects(string name, bool required = false) =>
        [.. Items(name, required).Select(i => i.AsObject()).OfType<JsonFields>()];

    /// <summary>Notes the fields that nobody asked for.</summary>
    public void Close()
    {
        foreach ((string name, JsonPart value) in Part.Fields)
        {
            if (!_known.Contains(name))
            {
                bool personal = notes.Kinds.AboutPersons && PersonalFields.Contains(name);
                value.Fault(
                    personal ? notes.Kinds.PersonalData : notes.Kinds.UnknownField,
                    personal ? null : Excerpt.Of(name),
                    suggestion: personal ? null : Nearest.To(name, _known));
            }
        }
    }

    private JsonPart? Of(string name, bool required, JsonTokenType token, Phrase expected)
    {
        JsonPart? found = Take(name, required);
        if (found is not null && found.Token != token)
        {
            found.WrongType(expected);
            return null;
        }

        return found;
    }

    private JsonPart? Find(string name)
    {
        if (!_known.Contains(name))
        {
            _known.Add(name);
        }

        foreach ((string known, JsonPart value) in Part.Fields)
        {
            if (known == name)
            {
                return value;
            }
        }

        return null;
    }
}
