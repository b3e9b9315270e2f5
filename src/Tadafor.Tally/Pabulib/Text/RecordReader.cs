using System.Buffers;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>
/// Cuts a file into records: lines, or several lines where a quoted cell holds line ends. Keeps one record in memory. What cannot be told
/// any more
/// from the cells (damaged characters, open quotation marks, mixed line ends) it reports itself.
/// </summary>
internal sealed class RecordReader(ByteFeed feed, ProblemLog log, int maxRecordBytes)
{
    private static readonly SearchValues<byte> _lineMarks = SearchValues.Create("\n\r\""u8);
    private static readonly SearchValues<byte> _suspicious =
        SearchValues.Create([.. Enumerable.Range(0, 256).Where(b => b is >= 0x7F or < 0x20 and not (9 or 10 or 13)).Select(b => (byte)b)]);

    private readonly ProblemLog _log = log;
    private int _length;
    private int _lengthWithEnd;
    private long _linesInside;
    private long _cleanUntil;
    private bool _quotesSpanLines = true;

    /// <summary>The number of the record's first line, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>The record without its line end.</summary>
    public ReadOnlySpan<byte> Raw => feed.Window[.._length];

    /// <summary>The record and the bytes after it that are in memory.</summary>
    public ReadOnlySpan<byte> RawAndBeyond => feed.Window;

    /// <summary>
    /// Whether the record holds a quotation mark or a stray carriage return, so that its cells need more than cutting at semicolons.
    /// </summary>
    public bool IsIntricate { get; private set; }

    /// <summary>Whether the record's line ends otherwise than the first line of the file.</summary>
    public bool HasOtherEnd => _lengthWithEnd > _length && _lengthWithEnd - _length == 2 != Ends.AreCrLf;

    /// <summary>The line ends seen so far.</summary>
    public LineEnds Ends { get; } = new();

    /// <summary>Moves to the next record; <see langword="false"/> at the end of the file.</summary>
    public bool Read()
    {
        feed.Skip(_lengthWithEnd);
        Line += 1 + _linesInside;
        (_length, _lengthWithEnd, _linesInside, IsIntricate) = (0, 0, 0, false);
        if (!Find())
        {
            return false;
        }

        if (IsIntricate || feed.Position + _length > _cleanUntil)
        {
            CheckCharacters();
        }

        return true;
    }

    /// <summary>The place of a byte of the record.</summary>
    public (long Line, int Column) PlaceOf(int offset)
    {
        ReadOnlySpan<byte> before = Raw[..offset];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (Line + before.Count((byte)'\n'), 1 + Characters.Count(before[lineStart..]));
    }

    private bool Find()
    {
        for (int searched = 0; ;)
        {
            ReadOnlySpan<byte> window = feed.Window;
            int found = window[searched..].IndexOfAny(_lineMarks);
            if (found < 0)
            {
                searched = window.Length;
                if (searched > maxRecordBytes)
                {
                    return SkipOverlong();
                }

                if (!feed.More())
                {
                    return EndOfFile(window.Length);
                }

                continue;
            }

            int at = searched + found;
            if (at > maxRecordBytes)
            {
                return SkipOverlong();
            }

            if (window[at] == '\n')
            {
                return End(at, 1);
            }

            if (window[at] == '"')
            {
                return FindIntricate();
            }

            // A carriage return: what follows decides.
            if (at + 1 == window.Length)
            {
                if (!feed.More())
                {
                    return EndOfFile(window.Length);
                }

                searched = at;
                continue;
            }

            return window[at + 1] == '\n' ? End(at, 2) : FindIntricate();
        }
    }

    /// <summary>Byte by byte, for records with quotation marks or stray carriage returns.</summary>
    private bool FindIntricate()
    {
        IsIntricate = true;
        QuoteState state = QuoteState.CellStart;
        int opened = 0, firstEnd = -1, firstEndLength = 0;
        ReadOnlySpan<byte> window = feed.Window;
        for (int i = 0; ; i++)
        {
            if (i > maxRecordBytes)
            {
                return firstEnd < 0 ? SkipOverlong() : Unclosed(opened, firstEnd, firstEndLength);
            }

            while (i >= window.Length)
            {
                if (!feed.More())
                {
                    return state != QuoteState.Quoted ? EndOfFile(i) : Unclosed(opened, firstEnd < 0 ? i : firstEnd, firstEndLength);
                }

                window = feed.Window;
            }

            byte value = window[i];
            if (value == '\n')
            {
                int endLength = i > 0 && window[i - 1] == '\r' ? 2 : 1;
                if (state != QuoteState.Quoted)
                {
                    return End(i + 1 - endLength, endLength);
                }

                if (!_quotesSpanLines)
                {
                    return Unclosed(opened, i + 1 - endLength, endLength);
                }

                _linesInside++;
                (firstEnd, firstEndLength) = firstEnd < 0 ? (i + 1 - endLength, endLength) : (firstEnd, firstEndLength);
            }

            QuoteState next = state.After(value);
            if (state == QuoteState.CellStart && next == QuoteState.Quoted)
            {
                opened = i;
            }
            else if (state == QuoteState.QuoteInQuoted && next == QuoteState.Plain && value != '\r')
            {
                ReportAt(PabulibProblemCode.TextAfterQuote, i);
            }

            state = next;
        }
    }

    private bool End(int length, int endLength)
    {
        (_length, _lengthWithEnd) = (length, length + endLength);
        Ends.Count(endLength, Line + _linesInside);
        return true;
    }

    private bool EndOfFile(int length)
    {
        if (length == 0)
        {
            return false;
        }

        if (!feed.Window[..length].ContainsAnyExcept((byte)0))
        {
            _log.Add(PabulibProblemCode.ZeroPadding, Line, 1);
            return false;
        }

        // Carriage returns before the end of the file are half a line end, however many.
        (_length, _lengthWithEnd) = (feed.Window[..length].TrimEnd((byte)'\r').Length, length);
        Ends.EndsWithout();
        if (_length < length)
        {
            ReportAt(PabulibProblemCode.ControlCharacter, _length);
        }

        return true;
    }

    /// <summary>
    /// A quotation mark that nothing closes: the record is its first line, and from here on quoted cells end where their line does.
    /// </summary>
    private bool Unclosed(int opened, int firstEnd, int endLength)
    {
        (_quotesSpanLines, _linesInside) = (false, 0);
        if (endLength == 0)
        {
            EndOfFile(firstEnd);
        }
        else
        {
            End(firstEnd, endLength);
        }

        ReportAt(PabulibProblemCode.UnclosedQuote, Math.Min(opened, _length));
        return true;
    }

    /// <summary>Passes over a line too long to keep. What it held is lost, which is an error; the lines after it are read.</summary>
    private bool SkipOverlong()
    {
        _log.Add(PabulibProblemCode.RecordTooLong, Line, 1, expected: Numbers.Text(maxRecordBytes));
        for (; ; )
        {
            int end = feed.Window.IndexOf((byte)'\n');
            if (end >= 0)
            {
                feed.Skip(end + 1);
                Line++;
                IsIntricate = false;
                _linesInside = 0;
                return Find();
            }

            feed.Skip(feed.Window.Length);
            if (!feed.More())
            {
                return false;
            }
        }
    }

    private void CheckCharacters()
    {
        ReadOnlySpan<byte> raw = Raw;
        if (Characters.FirstDamaged(raw) is >= 0 and int damaged)
        {
            ReportAt(PabulibProblemCode.InvalidUtf8, damaged);
        }

        if (Characters.FirstControl(raw) is >= 0 and int control)
        {
            ReportAt(PabulibProblemCode.ControlCharacter, control);
        }

        ReadOnlySpan<byte> after = feed.Window[_length..];
        int next = after.IndexOfAny(_suspicious);
        _cleanUntil = feed.Position + _length + (next < 0 ? after.Length : next);
    }

    private void ReportAt(PabulibProblemCode code, int offset)
    {
        (int length, _length) = (_length, Math.Max(_length, offset));
        (long line, int column) = PlaceOf(offset);
        _length = length;
        _log.Add(code, line, column, found: offset < feed.Window.Length ? Characters.Name(feed.Window[offset]) : "");
    }
}
