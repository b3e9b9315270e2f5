using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Writing;

/// <summary>Writes statements and judgements; nothing at all for what is not stated.</summary>
internal static class StatementWriter
{
    public static void Write(this Utf8JsonWriter json, string name, Stated<bool>? stated) =>
        json.WriteStatement(name, stated, static (writer, value) => writer.WriteBooleanValue(value));

    public static void Write(this Utf8JsonWriter json, string name, Stated<LocalDate>? stated) =>
        json.WriteStatement(name, stated, static (writer, value) => writer.WriteStringValue(Numerals.Iso(value)));

    public static void Write(this Utf8JsonWriter json, string name, Stated<long>? stated) =>
        json.WriteStatement(name, stated, static (writer, value) => writer.WriteNumberValue(value));

    public static void Write(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Write(this Utf8JsonWriter json, string name, LocalDate? date) => json.Write(name, date is { } day ? Numerals.Iso(day) : null);

    public static void Write(this Utf8JsonWriter json, string name, Judgement? judgement)
    {
        if (judgement is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteBoolean("value", judgement.Value);
        json.WriteString("by", judgement.By);
        json.WriteString("on", Numerals.Iso(judgement.On));
        json.WriteString("reason", judgement.Reason);
        json.WriteEndObject();
    }

    /// <summary>The source as a field; nothing for a declaration.</summary>
    public static void WriteSource(this Utf8JsonWriter json, string name, FactSource source)
    {
        (string Kind, string Text)? named = source switch
        {
            FromDocument document => ("document", document.Document),
            FromRegister register => ("register", register.Register),
            _ => null,
        };
        if (named is { } known)
        {
            json.WriteStartObject(name);
            json.WriteString(known.Kind, known.Text);
            json.WriteEndObject();
        }
    }

    private static void WriteStatement<T>(this Utf8JsonWriter json, string name, Stated<T>? stated, Action<Utf8JsonWriter, T> write)
        where T : notnull
    {
        if (stated is null)
        {
            return;
        }

        json.WritePropertyName(name);
        if (stated.Source is FromDeclaration)
        {
            write(json, stated.Value);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("value");
        write(json, stated.Value);
        json.WriteSource("source", stated.Source);
        json.WriteEndObject();
    }
}
