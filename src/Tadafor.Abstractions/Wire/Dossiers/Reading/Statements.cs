using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads statements: a bare value, which is a declaration, or <c>{"value": …, "source": …}</c>.</summary>
internal static class Statements
{
    private static readonly FieldSet _statement = new(["value", "source"], required: 1);
    private static readonly FieldSet _source = new(["document", "register"]);

    public static Stated<bool>? YesNo(ref JsonCursor cursor) => Read<bool>(ref cursor, Values.YesNo);

    public static Stated<LocalDate>? Date(ref JsonCursor cursor) => Read<LocalDate>(ref cursor, Values.Date);

    /// <summary>A date whose place a later check may point at.</summary>
    public static Stated<LocalDate>? RememberedDate(ref JsonCursor cursor)
    {
        cursor.Remember();
        return Date(ref cursor);
    }

    public static Stated<bool>? RememberedYesNo(ref JsonCursor cursor)
    {
        cursor.Remember();
        return YesNo(ref cursor);
    }

    public static Stated<long>? Count(ref JsonCursor cursor) => Read<long>(ref cursor, Values.Count);

    /// <summary>The source; <see langword="null"/> with the fault noted when there is none.</summary>
    public static FactSource? Source(ref JsonCursor cursor)
    {
        SourceDraft draft = new();
        TextPlace start = cursor.Place;
        if (!JsonObject.Read(ref cursor, _source, draft, ReadSource, Shapes.Source))
        {
            return null;
        }

        if (draft.Named == 1)
        {
            return draft.Source;
        }

        cursor.FaultAt(start, FaultKinds.UnclearSource, expected: Shapes.Source);
        return null;
    }

    private static Stated<T>? Read<T>(ref JsonCursor cursor, ValueReader<T> read)
        where T : struct
    {
        StatementDraft<T> draft = new(read);
        if (cursor.Token == JsonTokenType.StartObject)
        {
            JsonObject.Read(ref cursor, _statement, draft, ReadStatement);
        }
        else if (read(ref cursor, out T bare))
        {
            draft.Value = bare;
        }

        return draft.Value is { } value ? new(value, draft.Source ?? FromDeclaration.Instance) : null;
    }

    private static void ReadStatement<T>(ref JsonCursor cursor, int field, StatementDraft<T> draft)
        where T : struct
    {
        if (field == 1)
        {
            draft.Source = Source(ref cursor);
        }
        else if (draft.Read(ref cursor, out T value))
        {
            draft.Value = value;
        }
    }

    private static void ReadSource(ref JsonCursor cursor, int field, SourceDraft draft)
    {
        draft.Named++;
        if (Values.Name(ref cursor, out string text))
        {
            draft.Source = field == 0 ? new FromDocument(text) : new FromRegister(text);
        }
    }

    private sealed class StatementDraft<T>(ValueReader<T> read)
        where T : struct
    {
        public ValueReader<T> Read { get; } = read;

        public T? Value { get; set; }

        public FactSource? Source { get; set; }
    }

    private sealed class SourceDraft
    {
        public int Named { get; set; }

        public FactSource? Source { get; set; }
    }
}
