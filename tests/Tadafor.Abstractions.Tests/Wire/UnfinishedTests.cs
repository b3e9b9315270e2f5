using System.Text;
using System.Text.Json;
using OneOf;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Abstractions.Wire.Budgets.Deliberations;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Abstractions.Wire.Control;
using Tadafor.Abstractions.Wire.Council;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Feasts;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Abstractions.Wire.Programmes;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire;

/// <summary>A document that was cut off says that it is unfinished, and where; never that it is empty.</summary>
public sealed class UnfinishedTests
{
    /// <summary>Each kind of small document by what its field <c>schema</c> says.</summary>
    private static readonly Dictionary<string, Reader> _kinds = new(StringComparer.Ordinal)
    {
        [BodyJson.Schema] = Reader.Of(BodyJson.Read, BodyJson.ReadAsync),
        [OpinionJson.Schema] = Reader.Of(OpinionJson.Read, OpinionJson.ReadAsync),
        [CharterJson.Schema] = Reader.Of(CharterJson.Read, CharterJson.ReadAsync),
        [InternalRulesJson.Schema] = Reader.Of(InternalRulesJson.Read, InternalRulesJson.ReadAsync),
        [ProgrammeJson.Schema] = Reader.Of(ProgrammeJson.Read, ProgrammeJson.ReadAsync),
        [RecordJson.Schema] = Reader.Of(RecordJson.Read, RecordJson.ReadAsync),
        [CompositionJson.Schema] = Reader.Of(CompositionJson.Read, CompositionJson.ReadAsync),
        [CouncilVoteJson.Schema] = Reader.Of(CouncilVoteJson.Read, CouncilVoteJson.ReadAsync),
        [CouncilElectionJson.Schema] = Reader.Of(CouncilElectionJson.Read, CouncilElectionJson.ReadAsync),
        [CouncilDecisionJson.Schema] = Reader.Of(CouncilDecisionJson.Read, CouncilDecisionJson.ReadAsync),
        [BudgetCycleJson.Schema] = Reader.Of(BudgetCycleJson.Read, BudgetCycleJson.ReadAsync),
        [ProjectsJson.Schema] = Reader.Of(ProjectsJson.Read, ProjectsJson.ReadAsync),
        [DeliberationJson.Schema] = Reader.Of(DeliberationJson.Read, DeliberationJson.ReadAsync),
    };

    /// <summary>Each sample of these kinds with its reader, by its path among the samples.</summary>
    private static readonly Dictionary<string, Reader> _small = SmallSamples();

    public static TheoryData<string> Documents =>
        [.. Samples("dossiers"), .. Samples("timelines"), .. _small.Keys.Order(StringComparer.Ordinal), "ledger", "decision"];

    [Fact]
    public void Every_kind_of_small_document_has_a_sample_that_is_cut() => Assert.Equal(
        _kinds.Keys.Order(StringComparer.Ordinal),
        _small.Keys.Select(name => SchemaOf(Bytes(name))!).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_beginning_of_a_document_is_unfinished_at_its_end(string name)
    {
        byte[] whole = Bytes(name);

        // Every place near both ends, and a thousand between: a long list of signatories repeats itself.
        int step = Math.Max(1, whole.Length / 1000);
        for (int length = 1; length < whole.TrimEnd("\n"u8).Length; length += length < 600 || length > whole.Length - 300 ? 1 : step)
        {
            DocumentFaults faults = Faults(name, whole[..length])
                ?? throw new InvalidOperationException($"{name}: {length} bytes of {whole.Length} were read as whole.");
            DocumentFault fault = Assert.Single(faults.Listed, f => f.Kind.Code.StartsWith("json.", StringComparison.Ordinal));
            (long lines, int column) = (1 + whole[..length].Count(b => b == (byte)'\n'), 1 + Characters(whole.AsSpan(0, length)));
            bool cutCharacter = fault.Kind.Code == "json.invalid-utf8";
            Assert.True(fault.Kind.Code == "json.unfinished" || (cutCharacter && whole[length] >> 6 == 2), $"{length}: {fault.Kind.Code}");
            Assert.Equal((lines, (long)column - (cutCharacter ? 1 : 0)), (fault.Place!.Value.Line, fault.Place!.Value.Column));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_reads_the_same_without_waiting_for_the_stream(string name)
    {
        byte[] whole = Bytes(name);
        using Slow stream = new(whole);
        Assert.Equal(Faults(name, whole)?.Text.En, await FaultsAsync(name, stream));
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FaultsAsync(name, new Slow(whole), stopped.Token));
    }

    private static int Characters(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> line = text[(text.LastIndexOf((byte)'\n') + 1)..];
        int count = 0;
        foreach (byte b in line)
        {
            count += b >> 6 == 2 ? 0 : 1;
        }

        return count;
    }

    private static IEnumerable<string> Samples(string folder) => Directory.EnumerateFiles(
        Path.Combine(Golden.RepositoryRoot, "samples", folder),
        "*.json")
        .Select(path => $"{folder}/{Path.GetFileName(path)}").Where(name => name != "timelines/broken.json").Order(StringComparer.Ordinal);

    private static Dictionary<string, Reader> SmallSamples()
    {
        string samples = Path.Combine(Golden.RepositoryRoot, "samples");
        Dictionary<string, Reader> found = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(samples, "*.json", SearchOption.AllDirectories))
        {
            if (SchemaOf(File.ReadAllBytes(path)) is { } schema && _kinds.TryGetValue(schema, out Reader? reader))
            {
                found.Add(Path.GetRelativePath(samples, path).Replace('\\', '/'), reader);
            }
        }

        return found;
    }

    private static string? SchemaOf(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("schema", out JsonElement schema) ? schema.GetString() : null;
    }

    private static byte[] Bytes(string name) => name switch
    {
        "ledger" => Encoding.UTF8.GetBytes(LedgerJson.ToText(Ledger.Ledgers.States(3)[1])),
        "decision" => Encoding.UTF8.GetBytes(DecisionJson.ToText(DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]))),
        _ => File.ReadAllBytes(Path.Combine(Golden.RepositoryRoot, "samples", name)),
    };

    private static DocumentFaults? Faults(string name, byte[] json)
    {
        using MemoryStream stream = new(json, writable: false);
        return name switch
        {
            "ledger" => LedgerJson.Read(stream).Match(_ => null, faults => (DocumentFaults?)faults),
            "decision" => DecisionJson.Read(stream).Match(_ => null, faults => (DocumentFaults?)faults),
            "timelines/feasts.json" => FeastsJson.Read(stream).Match(_ => null, faults => (DocumentFaults?)faults),
            _ when _small.TryGetValue(name, out Reader? reader) => reader.Read(stream),
            _ when name.StartsWith("timelines", StringComparison.Ordinal) =>
                TimelineJson.Read(stream).Match(_ => null, faults => (DocumentFaults?)faults),
            _ => DossierJson.Read(stream).Match(_ => null, faults => (DocumentFaults?)faults),
        };
    }

    private static async Task<string?> FaultsAsync(string name, Stream json, CancellationToken cancellation = default) => name switch
    {
        "ledger" => (await LedgerJson.ReadAsync(json, cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
        "decision" => (await DecisionJson.ReadAsync(json, cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
        "timelines/feasts.json" => (await FeastsJson.ReadAsync(json, cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
        _ when _small.TryGetValue(name, out Reader? reader) =>
            (await reader.ReadAsync(json, cancellation))?.Text.En,
        _ when name.StartsWith("timelines", StringComparison.Ordinal) =>
            (await TimelineJson.ReadAsync(json, cancellation: cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
        _ => (await DossierJson.ReadAsync(json, cancellation: cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
    };

    /// <summary>One kind of document, read both ways: its faults, or <see langword="null"/> where it is whole.</summary>
    private sealed record Reader(Func<Stream, DocumentFaults?> Read, Func<Stream, CancellationToken, Task<DocumentFaults?>> ReadAsync)
    {
        public static Reader Of<TResult>(Func<Stream, TResult> read, Func<Stream, CancellationToken, Task<TResult>> readAsync)
            where TResult : IOneOf =>
            new(
                stream => read(stream).Value as DocumentFaults,
                async (stream, cancellation) => (await readAsync(stream, cancellation)).Value as DocumentFaults);
    }

    /// <summary>A stream as a web server gives it: a few bytes at a time, and never to be waited for.</summary>
    private sealed class Slow(byte[] bytes) : MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            int count = Math.Min(buffer.Length, (int)Math.Min(1000, Length - Position));
            GetBuffer().AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return count;
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            byte[] some = new byte[1000];
            for (int read; (read = await ReadAsync(some.AsMemory(), cancellationToken)) > 0;)
            {
                await destination.WriteAsync(some.AsMemory(0, read), cancellationToken);
            }
        }
    }
}
