using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.Sqlite.Tests;

/// <summary>A process that writes orders of three acts and batches of three lines until it is killed, and says what was answered.</summary>
public static class Writer
{
    public static FileId File { get; } = new("petition", "عريضة-1");

    public static async Task<int> Main(string[] arguments)
    {
        using SqliteStore store = new(arguments[0]);
        for (long i = (await store.FindAsync(File, default))?.Version / 3 ?? 0; ; i++)
        {
            await store.AppendAsync(Order(i), default);
            await store.TakeAsync(Batch(i), default);
            Console.WriteLine(i + 1);
        }
    }

    public static AppendOrder Order(long number) => new()
    {
        File = File,
        ExpectedVersion = number * 3,
        Key = $"order-{number}",
        Acts = Enumerable.Range(0, 3).Select(n => new FileAct
        {
            Code = "noted",
            Schema = "test/1",
            On = new(2024, 3, 1),
            Body = $"{number}.{n} {new string('ع', 500)}",
        }).ToSequence(),
        State = new() { Code = $"after-{number}", Since = new(2024, 3, 1) },
        By = "office",
        At = Instant.FromUtc(2024, 3, 1, 0, 0),
    };

    public static LineBatch Batch(long number) => new()
    {
        File = File,
        Key = $"batch-{number}",
        Lines = Enumerable.Range(0, 3).Select(n => new FileLine($"{number}.{n}", "c")).ToSequence(),
    };
}
