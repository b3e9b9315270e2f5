using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Stores.Archives;

/// <summary>Reads the lines of an archive one after the other, and notes what is wrong with each and between them.</summary>
internal sealed class ArchiveReader : IDisposable
{
    private static readonly string[] _heads = ["file", "order", "act", "lines", "batch", "line", "end"];

    private readonly FaultList _faults = new(ArchiveFaults.Fields.RepeatsFound);
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<StoredOrder> _orders = [];
    private readonly HashSet<string> _keys = [];
    private FileEntry? _file;
    private StoredLineFile? _lines;
    private FileId? _last;
    private long _parts;
    private long _place;
    private bool _ended;

    // The file before could not be read: whether its parts are in their place cannot be told.
    private bool _isBlind;

    /// <summary>How many lines were read.</summary>
    public long Lines { get; private set; }

    public bool IsGood => _faults.IsEmpty;

    public DocumentFaults? Faults => IsGood ? null : new(_faults.InOrder(), _faults.NotListed);

    public void Dispose() => _digest.Dispose();

    /// <summary>The part on a line; <see langword="null"/> for the first and the last line, and where something is wrong.</summary>
    /// <param name="number">Which line, from 1.</param>
    /// <param name="json">The line without its end; <see langword="null"/> for one too long to read.</param>
    public StorePart? Take(long number, byte[]? json)
    {
        _place = number;
        Lines++;
        if (json is null)
        {
            Add(ArchiveFaults.TooLong);
            return null;
        }

        StorePart? part = null;
        using MemoryStream stream = new(json, writable: false);
        DocumentFaults? faults = SmallDocument.Read(stream, ArchiveFaults.Fields, root =>
        {
            part = Part(root);
            root.Close();
        });
        foreach (DocumentFault fault in faults?.Listed ?? [])
        {
            _faults.Add(fault with { Place = new(number, fault.Place?.Column ?? 1) });
        }

        _digest.AppendData(json);
        _digest.AppendData("\n"u8);
        return faults is null ? part : null;
    }

    /// <summary>Notes what is missing at the end.</summary>
    public void End()
    {
        _place++;
        if (!_ended)
        {
            Add(ArchiveFaults.CutShort);
        }
    }

    private StorePart? Part(JsonFields root)
    {
        if (Lines == 1)
        {
            root.Schema(StoreArchive.Schema);
            return null;
        }

        if (_ended)
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace);
            return null;
        }

        switch (_heads.FirstOrDefault(root.Has))
        {
            case "file":
                return File(root) is { } file ? file : (StorePart?)null;
            case "order":
                return Order(root) is { } order ? order : (StorePart?)null;
            case "act":
                return Act(root) is { } act ? act : (StorePart?)null;
            case "lines":
                return LineFile(root) is { } lines ? lines : (StorePart?)null;
            case "batch":
                return Batch(root) is { } batch ? batch : (StorePart?)null;
            case "line":
                return Line(root) is { } line ? line : (StorePart?)null;
            case "end":
                EndLine(root);
                return null;
            default:
                root.Part.WrongType(Phrase.Same(string.Join(" | ", _heads.Select(h => $"{{ \"{h}\": … }}"))));
                return null;
        }
    }

    private FileEntry? File(JsonFields root)
    {
        Finish(root);
        string? kind = Text(root, "file"), reference = Text(root, "reference"), state = Text(root, "state");
        long? version = root.Whole("version", 1, long.MaxValue, required: true);
        LocalDate? since = Day(root, "since", required: true), until = Day(root, "retainUntil", required: false);
        Instant? changed = Moment(root, "changedAt", required: true), erased = Moment(root, "erasedAt", required: false);
        FileId? file = Id(root, "file", kind, reference);
        if (_lines is not null || (file is not null && _last is not null && file <= _last))
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace);
        }

        _lines = null;
        _last = file ?? _last;
        _file = file is null || version is null || state is null || since is null || changed is null ? null : new()
        {
            File = file,
            Version = version.Value,
            State = new() { Code = state, Since = since.Value, RetainUntil = until },
            ChangedAt = changed.Value,
            ErasedAt = erased,
        };
        _isBlind = _file is null;
        return _file;
    }

    private StoredOrder? Order(JsonFields root)
    {
        string? key = Text(root, "order"), digest = Digest(root, "digest", required: true);
        long? version = root.Whole("version", 1, long.MaxValue, required: true);
        if (_file is null || _parts > 0)
        {
            if (!_isBlind)
            {
                root.Part.Fault(ArchiveFaults.OutOfPlace);
            }

            return null;
        }

        if (version is not null && (version > _file.Version || (_orders.Count > 0 && version <= _orders[^1].Version)))
        {
            root.Take("version")!.Fault(ArchiveFaults.Unlike);
        }

        if (key is null || digest is null || version is null)
        {
            return null;
        }

        if (!_keys.Add(key))
        {
            root.Take("order")!.Fault(ArchiveFaults.Unlike);
        }

        StoredOrder order = new(key, digest, version.Value);
        _orders.Add(order);
        return order;
    }

    private RecordedAct? Act(JsonFields root)
    {
        long? version = root.Whole("act", 1, long.MaxValue, required: true);
        string? code = Text(root, "code"), schema = Text(root, "schema"), key = Text(root, "key"), by = Text(root, "by");
        string? body = Text(root, "body", StoredText.Long), personal = Text(root, "personal", StoredText.Long, required: false);
        string? digest = Digest(root, "personalDigest", required: personal is not null);
        LocalDate? on = Day(root, "on", required: true);
        Instant? at = Moment(root, "at", required: true);
        if (!_isBlind && (_file is null || (version is not null && version != _parts + 1)))
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace, expected: _file is null ? null : ArchiveFaults.Number("act", _parts + 1));
        }

        _parts++;
        if (!_isBlind && key is not null && version is not null && _orders.Find(o => o.Version >= version)?.Key != key)
        {
            root.Take("key")!.Fault(ArchiveFaults.Unlike);
        }

        if (personal is not null
            && digest is not null
            && digest != Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personal))))
        {
            root.Take("personalDigest")!.Fault(ArchiveFaults.Unlike);
        }

        if (personal is null && digest is not null && _file is { ErasedAt: null })
        {
            root.Take("personalDigest")!.Fault(ArchiveFaults.Unlike);
        }

        return version is null || code is null || schema is null || key is null || by is null || body is null || on is null || at is null
            ? null
            : new()
            {
                Version = version.Value,
                Code = code,
                Schema = schema,
                On = on.Value,
                Body = body,
                Personal = personal,
                PersonalDigest = digest,
                Key = key,
                By = by,
                At = at.Value,
            };
    }

    private StoredLineFile? LineFile(JsonFields root)
    {
        Finish(root);
        string? kind = Text(root, "lines"), reference = Text(root, "reference");
        long? lines = root.Whole(
            "count",
            0,
            long.MaxValue,
            required: true), tokens = root.Whole("tokens", 0, long.MaxValue, required: true);
        bool? closed = root.YesNo("closed", required: true), erased = root.YesNo("erased", required: true);
        FileId? file = Id(root, "lines", kind, reference);
        if (_lines is not null && file is not null && _last is not null && file <= _last)
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace);
        }

        if (tokens > lines || (erased == true && closed == false))
        {
            root.Part.Fault(ArchiveFaults.Unlike);
        }

        _file = null;
        _last = file ?? _last;
        _lines = file is null || lines is null || tokens is null || closed is null || erased is null
            ? null
            : new(file, new(lines.Value, tokens.Value, closed.Value, erased.Value));
        _isBlind = _lines is null;
        return _lines;
    }

    private StoredBatch? Batch(JsonFields root)
    {
        string? key = Text(root, "batch"), digest = Digest(root, "digest", required: true);
        if (!_isBlind && (_lines is null || _parts > 0))
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace);
        }

        if (key is not null && !_keys.Add(key))
        {
            root.Take("batch")!.Fault(ArchiveFaults.Unlike);
        }

        return key is null || digest is null ? null : new(key, digest);
    }

    private StoredLine? Line(JsonFields root)
    {
        long? number = root.Whole("line", 1, long.MaxValue, required: true);
        string? token = Text(root, "token"), content = Text(root, "content", StoredText.Long);
        if (!_isBlind && (_lines is null || (number is not null && number != _parts + 1)))
        {
            root.Part.Fault(ArchiveFaults.OutOfPlace, expected: _lines is null ? null : ArchiveFaults.Number("line", _parts + 1));
        }

        _parts++;
        return number is null || token is null || content is null ? null : new(number.Value, new(token, content));
    }

    private void EndLine(JsonFields root)
    {
        Finish(root);
        _ended = true;
        if (root.Whole("end", 0, long.MaxValue, required: true) is { } lines && lines != Lines - 1)
        {
            root.Take("end")!.Fault(ArchiveFaults.Unlike, expected: ArchiveFaults.Number("end", Lines - 1));
        }

        if (Digest(root, "digest", required: true) is { } digest && digest != Convert.ToHexStringLower(_digest.GetCurrentHash()))
        {
            root.Take("digest")!.Fault(ArchiveFaults.Unlike);
        }
    }

    // Whether the file that ends here holds as much as it said.
    private void Finish(JsonFields next)
    {
        long said = _file?.Version ?? (_lines is { Counts.IsErased: false } ? _lines.Counts.Lines : 0);
        if ((_file is not null || _lines is not null) && said != _parts)
        {
            next.Part.Fault(
                ArchiveFaults.OutOfPlace,
                expected: ArchiveFaults.Number(_file is null ? "line" : "act", said < _parts ? said : _parts + 1));
        }

        if (_file is not null && (_orders.Count == 0 || _orders[^1].Version != _file.Version))
        {
            next.Part.Fault(ArchiveFaults.Unlike, expected: ArchiveFaults.Number("version", _file.Version));
        }

        _parts = 0;
        _orders.Clear();
        _keys.Clear();
        _file = null;
        _isBlind = false;
    }

    private void Add(FaultKind kind) => _faults.Add(new(kind, "$") { Place = new(_place, 1) });

    private static FileId? Id(JsonFields root, string name, string? kind, string? reference)
    {
        if (kind is null || reference is null)
        {
            return null;
        }

        try
        {
            return new(kind, reference);
        }
        catch (ArgumentException)
        {
            root.Take(name)!.Fault(ArchiveFaults.NotStorable);
            return null;
        }
    }

    // What a store holds comes back character by character; the checks of documents for people do not apply.
    private static string? Text(JsonFields root, string name, int longest = StoredText.Short, bool required = true)
    {
        if (root.Take(name, required) is not { } part)
        {
            return null;
        }

        if (part.Token != JsonTokenType.String || part.Text is null)
        {
            part.WrongType(Expected.Text);
            return null;
        }

        try
        {
            return StoredText.Checked(part.Text, longest, name);
        }
        catch (ArgumentException)
        {
            part.Fault(ArchiveFaults.NotStorable);
            return null;
        }
    }

    private static string? Digest(JsonFields root, string name, bool required)
    {
        if (Text(root, name, required: required) is not { } text)
        {
            return null;
        }

        if (text.Length == 64 && text.All(char.IsAsciiHexDigitLower))
        {
            return text;
        }

        root.Take(name)!.Fault(ArchiveFaults.Fields.WrongType, expected: Phrase.Same("SHA-256, 0-9 a-f"));
        return null;
    }

    private static LocalDate? Day(JsonFields root, string name, bool required) => Parsed(
        root,
        name,
        required,
        text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1 } day ? day.Value : (LocalDate?)null,
        ArchiveFaults.Fields.WrongDate);

    private static Instant? Moment(JsonFields root, string name, bool required) => Parsed(
        root,
        name,
        required,
        text => ArchiveLines.Moments.Parse(text) is { Success: true } moment ? moment.Value : (Instant?)null,
        ArchiveFaults.Fields.WrongType);

    private static T? Parsed<T>(JsonFields root, string name, bool required, Func<string, T?> parse, FaultKind wrong)
        where T : struct
    {
        if (Text(root, name, required: required) is not { } text)
        {
            return null;
        }

        T? parsed = parse(text);
        if (parsed is null)
        {
            root.Take(name)!.Fault(
                wrong,
                expected: Phrase.Same(typeof(T) == typeof(Instant) ? "\"2023-08-28T09:30:00.000Z\"" : "\"2023-08-28\""));
        }

        return parsed;
    }
}
