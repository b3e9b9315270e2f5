using System.Text;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Feasts;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire;

/// <summary>A document that was cut off says that it is unfinished, and where; never that it is empty.</summary>
public sealed class UnfinishedTests
{
    public static TheoryData<string> Documents => [.. Samples("dossiers"), .. Samples("timelines"), "ledger", "decision"];

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
        _ when name.StartsWith("timelines", StringComparison.Ordinal) =>
            (await TimelineJson.ReadAsync(json, cancellation: cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
        _ => (await DossierJson.ReadAsync(json, cancellation: cancellation)).Match(_ => null, faults => (string?)faults.Text.En),
    };

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
