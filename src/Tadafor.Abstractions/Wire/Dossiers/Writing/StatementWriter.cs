using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes statements and judgements; nothing at all for what is not stated.</summary>
internal static class StatementWriter
{
    public static void Write(this Utf8JsonWriter json, string name, Stated<bool>? stated) =>
        json.WriteStatement(name, stated, static value => value ? "true" : "false");

    public static void Write(this Utf8JsonWriter json, string name, Stated<LocalDate>? stated) =>
        json.WriteStatement(name, stated, static value => $"\"{Numerals.Iso(value)}\"");

    public static void Write(this Utf8JsonWriter json, string name, Stated<long>? stated) =>
        json.WriteStatement(name, stated, static value => value.ToString(CultureInfo.InvariantCulture));

    public static void Write(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Write(this Utf8JsonWriter json, string name, LocalDate? date) =>
        json.Write(name, date is { } day ? Numerals.Iso(day) : null);

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
        if (source is not FromDeclaration)
        {
            json.WritePropertyName(name);
            new InlineJson().Source(source).WriteTo(json);
        }
    }

    /// <summary>The source as an object.</summary>
    public static InlineJson Source(this InlineJson line, FactSource source) => source switch
    {
        FromDocument document => line.Open().Name("document").Text(document.Document).Close(),
        FromRegister register => line.Open().Name("register").Text(register.Register).Close(),
        _ =>
            throw new ArgumentOutOfRangeException(nameof(source), "A statement has a document, a register or a declaration as its source."),
    };

    private static void WriteStatement<T>(this Utf8JsonWriter json, string name, Stated<T>? stated, Func<T, string> literal)
        where T : notnull
    {
        if (stated is null)
        {
            return;
        }

        json.WritePropertyName(name);
        byte[] value = Encoding.UTF8.GetBytes(literal(stated.Value));
        InlineJson line = new();
        _ = stated.Source is FromDeclaration
            ? line.Literal(value)
            : line.Open().Name("value").Literal(value).Name("source").Source(stated.Source).Close();
        line.WriteTo(json);
    }
}
