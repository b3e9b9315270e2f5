using System.Text;
using NJsonSchema;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.Archives;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Tests.Stores.Archives;

/// <summary>A whole store as JSON lines.</summary>
public sealed class StoreArchiveTests
{
    [Fact]
    public async Task What_was_exported_and_imported_is_exported_the_same_and_fits_the_schema()
    {
        string exported = await ExportedAsync(await FilledAsync());
        InMemoryStore again = new();
        Assert.Equal(exported.Split('\n').Length - 1, (await ImportAsync(again, exported)).AsT0.Lines);
        Assert.Equal(exported, await ExportedAsync(again));
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "store-line.v1.json"));
        foreach (string line in exported.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(schema.Validate(line).Count == 0, line);
        }
    }

    [Fact]
    public async Task An_empty_store_is_its_first_and_its_last_line()
    {
        string exported = await ExportedAsync(new());
        Assert.Equal(2, exported.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.True((await ImportAsync(new(), exported)).IsT0);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_with_its_line_and_nothing_is_taken()
    {
        string[] lines = (await ExportedAsync(await FilledAsync())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0] = lines[0].Replace("store/1", "store/9", StringComparison.Ordinal);
        lines[1] = "{";
        lines[^5] = "{\"line\":7,\"token\":\"t\",\"content\":\"\",\"vote\":1}";
        InMemoryStore store = new();
        DocumentFaults faults = (await ImportAsync(store, string.Join('\n', lines))).AsT1;
        long[] told = [.. faults.Listed.Select(f => f.Place!.Value.Line).Distinct()];
        Assert.Contains(1, told);
        Assert.Contains(2, told);
        Assert.Contains(lines.Length - 4, told);
        Assert.Contains(lines.Length, told);
        Assert.Equal(0, (await ExportedAsync(store)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 2);
    }

    [Fact]
    public async Task No_line_can_be_taken_out_doubled_swapped_or_changed_unnoticed()
    {
        string[] lines = (await ExportedAsync(await FilledAsync())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            List<string[]> wrong = [[.. lines[..i], .. lines[(i + 1)..]], [.. lines[..(i + 1)], .. lines[i..]]];
            if (i + 1 < lines.Length)
            {
                wrong.Add([.. lines[..i], lines[i + 1], lines[i], .. lines[(i + 2)..]]);
            }

            wrong.Add([.. lines[..i], lines[i].Replace('1', '2'), .. lines[(i + 1)..]]);
            foreach (string[] changed in wrong.Where(w => !w.SequenceEqual(lines)))
            {
                InMemoryStore store = new();
                Assert.True((await ImportAsync(store, string.Join('\n', changed))).IsT1, string.Join('\n', changed));
            }
        }
    }

    [Fact]
    public async Task Faults_of_structure_are_found_without_the_digest_and_repeat_nothing_of_persons()
    {
        string[] lines = (await ExportedAsync(await FilledAsync())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int act = Array.FindIndex(lines, l => l.Contains("\"personal\":", StringComparison.Ordinal));
        lines[act] = lines[act].Replace("secret-person", "other-person", StringComparison.Ordinal);
        DocumentFaults faults = (await ImportAsync(new(), string.Join('\n', lines))).AsT1;
        Assert.Contains(faults.Listed, f => f.Place!.Value.Line == act + 1 && f.Path == "$.personalDigest");
        Assert.DoesNotContain("person", faults.Text.En.Replace("personalDigest", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_archive_is_refused_in_words()
    {
        foreach (string text in (string[])["", "\n", "[]", "{}", "no", "{\"schema\":\"tadafor/store/1\"}\n"])
        {
            Assert.True((await ImportAsync(new(), text)).IsT1, text);
        }
    }

    [Fact]
    public async Task Cancelled_it_leaves_the_store_empty()
    {
        InMemoryStore store = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(await ExportedAsync(await FilledAsync())));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => StoreArchive.ImportAsync(store, stream, new CancellationToken(canceled: true)));
        Assert.Null(await store.FindAsync(new("petition", "a"), default));
    }

    private static async Task<InMemoryStore> FilledAsync()
    {
        InMemoryStore store = new();
        FileAct act = new() { Code = "c", Schema = "s/1", On = new(2024, 3, 1), Body = "عريضة \"\n😀" };
        foreach (string reference in (string[])["a", "b"])
        {
            for (int version = 0; version < 4; version += 2)
            {
                await store.AppendAsync(
                    new()
                    {
                        File = new("petition", reference),
                        ExpectedVersion = version,
                        Key = $"k{version}",
                        Acts = [act, act with { Personal = "secret-person" }],
                        State = new() { Code = "open", Since = new(2024, 3, 1) },
                        By = "office",
                        At = Instant.FromUtc(2024, 3, 1, 9, 0),
                    },
                    default);
            }
        }

        await store.EraseAsync(new("petition", "b"), 4, Instant.FromUtc(2025, 3, 1, 9, 0), default);
        foreach (string reference in (string[])["a", "b", "c"])
        {
            await store.TakeAsync(
                new() { File = new("ballots", reference), Key = "k", Lines = [new FileLine("t1", "x"), new FileLine("t2", "y")] }, default);
        }

        await store.CloseAsync(new("ballots", "a"), default);
        await store.EraseAsync(new("ballots", "a"), default);
        return store;
    }

    private static async Task<string> ExportedAsync(InMemoryStore store)
    {
        using MemoryStream stream = new();
        await StoreArchive.ExportAsync(store, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<StoreImportResult> ImportAsync(InMemoryStore store, string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await StoreArchive.ImportAsync(store, stream);
    }
}
