using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>
/// Compares a document with what the serializer knows of its type and notes everything that does not fit. The serializer itself stops at
/// the first thing
/// and speaks of types nobody sees; it is asked first, and this only when it refuses.
/// </summary>
/// <param name="options">The serializer's.</param>
/// <param name="words">The words of each enumeration that stands in the document.</param>
/// <param name="notes">Where faults are noted.</param>
internal sealed class JsonShape(JsonSerializerOptions options, IReadOnlyDictionary<Type, IReadOnlyList<string>> words, JsonNotes notes)
{
    private static readonly Phrase _phrase = Phrase.Same("{ \"ar\": …, \"fr\": …, \"en\": … }");

    /// <summary>Notes what does not fit.</summary>
    public void Check(JsonPart part, Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(Phrase))
        {
            CheckPhrase(part);
        }
        else if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(Sequence<>))
        {
            CheckItems(part, value.GetGenericArguments()[0]);
        }
        else if (words.TryGetValue(value, out IReadOnlyList<string>? known))
        {
            CheckWord(part, known);
        }
        else if (value == typeof(LocalDate))
        {
            CheckDate(part);
        }
        else if (value == typeof(string))
        {
            Expect(part, JsonTokenType.String, Expected.Text);
        }
        else if (value == typeof(bool))
        {
            if (part.Token is not (JsonTokenType.True or JsonTokenType.False))
            {
                part.WrongType(Expected.YesNo);
            }
        }
        else if (value == typeof(int) || value == typeof(long))
        {
            CheckWhole(part, value);
        }
        else
        {
            CheckObject(part, options.GetTypeInfo(value));
        }
    }

    private static bool Expect(JsonPart part, JsonTokenType token, Phrase expected)
    {
        if (part.Token == token)
        {
            return token != JsonTokenType.String || part.Text is not null;
        }

        part.WrongType(expected);
        return false;
    }

    private static void CheckWhole(JsonPart part, Type type)
    {
        if (Expect(part, JsonTokenType.Number, Expected.Count)
            && !(type == typeof(int) ? int.TryParse(
                part.Text,
                System.Globalization.NumberStyles.AllowLeadingSign,
                System.Globalization.CultureInfo.InvariantCulture,
                out _)
                : long.TryParse(
                    part.Text,
                    System.Globalization.NumberStyles.AllowLeadingSign,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out _)))
        {
            part.Fault(TextFaults.FractionalCount, part.Text, Expected.Count);
        }
    }

    private void CheckWord(JsonPart part, IReadOnlyList<string> known)
    {
        Phrase expected = Expected.Exactly([.. known]);
        if (Expect(part, JsonTokenType.String, expected) && !known.Contains(part.Text))
        {
            part.Fault(notes.Kinds.UnknownWord, Excerpt.Of(part.Text!), expected, Nearest.To(part.Text!, known));
        }
    }

    private void CheckDate(JsonPart part)
    {
        if (Expect(part, JsonTokenType.String, Expected.Date) && Values.OfDate(part.Text!, notes.Kinds, out _) is { } wrong)
        {
            part.Fault(wrong, Excerpt.Of(part.Text!));
        }
    }

    private void CheckPhrase(JsonPart part)
    {
        if (part.AsObject(_phrase) is not { } fields)
        {
            return;
        }

        foreach (string language in new[] { "ar", "fr", "en" })
        {
            if (fields.Take(language, required: true) is { } text
                && Expect(text, JsonTokenType.String, Expected.Text)
                && text.Text!.Length == 0)
            {
                text.Fault(notes.Kinds.EmptyText);
            }
        }

        fields.Close();
    }

    private void CheckItems(JsonPart part, Type element)
    {
        if (Expect(part, JsonTokenType.StartArray, Expected.List))
        {
            foreach (JsonPart item in part.Items)
            {
                Check(item, element);
            }
        }
    }

    private void CheckObject(JsonPart part, JsonTypeInfo type)
    {
        if (part.AsObject() is not { } fields)
        {
            return;
        }

        if (type.PolymorphismOptions is { } kinds)
        {
            string[] known = [.. kinds.DerivedTypes.Select(d => (string)d.TypeDiscriminator!)];
            if (fields.Word(kinds.TypeDiscriminatorPropertyName, known) is not { } kind)
            {
                return;
            }

            type = options.GetTypeInfo(kinds.DerivedTypes.Single(d => kind.Equals(d.TypeDiscriminator)).DerivedType);
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null))
        {
            if (fields.Take(property.Name, property.IsRequired) is { } value
                && !(value.Token == JsonTokenType.Null && property.IsSetNullable))
            {
                Check(value, property.PropertyType);
            }
        }

        fields.Close();
    }
}
