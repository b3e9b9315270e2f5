using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>
/// Walks over the tokens of a JSON stream and notes what is wrong, with its place. After a fault that leaves the rest unreadable every
/// <see cref="Read"/> answers false, so that all loops end by themselves.
/// </summary>
internal ref struct JsonCursor
{
    /// <summary>How many levels a document may have.</summary>
    public const int DeepestAllowed = 64;

    private static readonly JsonReaderOptions _options = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = int.MaxValue };

    private readonly Utf8Feed _feed;
    private Utf8JsonReader _reader;
    private JsonReaderState _atStart;
    private TextMeter _meter;
    private TextMeter _measured;
    private int _measuredTo;
    private bool _broken;
    private TextPlace _end;
    private bool _tooDeep;

    /// <param name="feed">The text.</param>
    /// <param name="kinds">What faults of fields are called in this kind of document.</param>
    public JsonCursor(Utf8Feed feed, FieldFaults kinds)
    {
        _feed = feed;
        Notes = new(kinds);
        Path = new(kinds);
        _feed.Advance(0);
        _atStart = new(_options);
        _reader = new(_feed.Valid, _feed.IsLast, _atStart);
    }

    /// <summary>What is noted on the way.</summary>
    public JsonNotes Notes { get; }

    /// <summary>What faults of fields are called in this kind of document.</summary>
    public readonly FieldFaults Kinds => Notes.Kinds;

    /// <summary>Whether reading ended before the end of the document.</summary>
    public readonly bool IsBroken => _broken;

    public JsonPath Path { get; }

    public readonly FaultList Faults => Notes.Faults;

    public readonly FaultList Warnings => Notes.Warnings;

    /// <summary>Places of the parts that a later check may point at, by path.</summary>
    public Dictionary<string, TextPlace> Places { get; } = new(StringComparer.Ordinal);

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The value the cursor stands on, as written, between its quotation marks.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    public readonly bool IsEscaped => _reader.ValueIsEscaped;

    public readonly int Depth => _reader.CurrentDepth;

    /// <summary>Line and column of the token the cursor stands on, or of the point where reading ended.</summary>
    public TextPlace Place => _broken ? _end : Measured();

    /// <summary>Moves to the next token; false at the end of what can be read.</summary>
    public bool Read()
    {
        while (!_broken)
        {
            try
            {
                if (_reader.Read())
                {
                    NoteDepth();
                    return true;
                }
            }
            catch (JsonException malformed)
            {
                Break(malformed);
                return false;
            }

            if (_feed.IsLast)
            {
                End();
                return false;
            }

            ReadOn();
        }

        return false;
    }

    /// <summary>Moves to the end of the value the cursor stands on, whatever it holds.</summary>
    public void Skip()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        int depth = Depth;
        while (Read() && Depth != depth)
        {
        }
    }

    /// <summary>The text the cursor stands on, or the name; <see langword="null"/> when it holds half of a surrogate pair.</summary>
    public string? Text() => TextOf(ref _reader);

    /// <summary>
    /// Copies the text the cursor stands on; −1 when it holds half of a surrogate pair. The destination must take as many characters as
    /// there are bytes.
    /// </summary>
    public readonly int CopyText(Span<char> destination)
    {
        try
        {
            return _reader.CopyString(destination);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    public readonly bool TryWhole(out long number) => _reader.TryGetInt64(out number);

    public int FieldOf(FieldSet fields, int expected) => fields.IndexOf(ref _reader, expected);

    /// <summary>Remembers the place of the part the cursor stands on.</summary>
    public void Remember() => Places[Path.ToString()] = Place;

    /// <summary>Notes a fault at the token the cursor stands on.</summary>
    public void Fault(FaultKind kind, string? found = null, Phrase? expected = null, string? suggestion = null) =>
        FaultAt(Place, kind, found, expected, suggestion);

    /// <summary>Notes a fault at the path the cursor is on and a place it has passed.</summary>
    public readonly void FaultAt(TextPlace place, FaultKind kind, string? found = null, Phrase? expected = null, string? suggestion = null)
    {
        if (!Faults.Lists)
        {
            Faults.Count();
            return;
        }

        Faults.Add(new(kind, Path.ToString()) { Place = place, Found = found, Expected = expected, Suggestion = suggestion });
    }

    /// <summary>Notes a fault at a path and a place that the cursor has passed.</summary>
    public readonly void FaultAt(string path, TextPlace place, FaultKind kind, string found)
    {
        if (!Faults.Lists)
        {
            Faults.Count();
            return;
        }

        Faults.Add(new(kind, path) { Place = place, Found = found });
    }

    /// <summary>Notes something worth a look at the token the cursor stands on.</summary>
    public void Warn(FaultKind kind, string? found = null)
    {
        if (!Warnings.Lists)
        {
            Warnings.Count();
            return;
        }

        Warnings.Add(new(kind, Path.ToString()) { Place = Place, Found = found });
    }

    /// <summary>Notes something worth a look at a path and a place that the cursor has passed.</summary>
    public readonly void WarnAt(string path, TextPlace place, FaultKind kind, string found)
    {
        if (!Warnings.Lists)
        {
            Warnings.Count();
            return;
        }

        Warnings.Add(new(kind, path) { Place = place, Found = found });
    }

    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void ReadOn()
    {
        int passed = (int)_reader.BytesConsumed;
        JsonReaderState state = _reader.CurrentState;
        _meter.Pass(_feed.Valid[..passed]);
        (_measured, _measuredTo) = (_meter, 0);
        _feed.Advance(passed);
        if (_feed.IsExhausted)
        {
            Stop(0);
            Fault(TextFaults.TooLong);
            return;
        }

        _atStart = state;
        _reader = new(_feed.Valid, _feed.IsLast, state);
    }

    // Places are asked for in the order of the text: each is measured from the one before.
    private TextPlace Measured()
    {
        int offset = (int)_reader.TokenStartIndex;
        if (offset < _measuredTo)
        {
            return _meter.PlaceOf(_feed.Valid, offset);
        }

        _measured.Pass(_feed.Valid[_measuredTo..offset]);
        _measuredTo = offset;
        return _measured.Place;
    }

    private void End()
    {
        Stop(_feed.Valid.Length);
        if (_feed.IsBroken)
        {
            Fault(TextFaults.InvalidUtf8);
        }
    }

    private void Stop(int offset)
    {
        _end = _meter.PlaceOf(_feed.Valid, offset);
        _broken = true;
    }

    private void NoteDepth()
    {
        if (!_tooDeep && Depth >= DeepestAllowed && Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _tooDeep = true;
            Fault(TextFaults.TooDeep);
        }
    }

    // Whether the text is the beginning of something: then nothing is wrong with what is there, whatever byte the reader stopped at.
    private readonly bool CouldGoOn()
    {
        Utf8JsonReader reader = new(_feed.Valid, isFinalBlock: false, _atStart);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The reader stops at the first byte it cannot place; which kind of mistake that is can be told from the byte and from what was read
    // before.
    private void Break(JsonException malformed)
    {
        ReadOnlySpan<byte> text = _feed.Valid;
        int offset = _meter.OffsetOf(text, malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
        bool atEnd = offset >= text.Length || (_feed.IsLast && CouldGoOn());
        Stop(atEnd ? text.Length : offset);
        bool rootEnded = Depth == 0 && Token is JsonTokenType.EndObject or JsonTokenType.EndArray;
        FaultKind kind = atEnd && _feed.IsBroken ? TextFaults.InvalidUtf8
            : atEnd && Token == JsonTokenType.None && text.Trim(" \t\r\n"u8).IsEmpty ? TextFaults.Empty
            : atEnd ? TextFaults.Unfinished
            : text[offset] == (byte)'/' ? TextFaults.Comment
            : rootEnded ? TextFaults.TrailingData
            : TextFaults.Syntax;
        string? found = !atEnd && text[offset] is > (byte)' ' and < 0x7F ? $"'{(char)text[offset]}'" : null;
        Fault(kind, found);
    }
}
