using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>What a store can be asked to keep, drawn at random: for properties of your own on FsCheck.</summary>
public static class StoreGenerators
{
    /// <summary>
    /// Texts that stores get wrong: Arabic, Tifinagh, combining marks, bidi controls, planes above the first, spaces at the end.
    /// </summary>
    public static Sequence<string> HardTexts { get; } =
    [
        "a",
        "A",
        "a ",
        " a",
        "مقرر رقم ١٢ بشأن عريضة",
        "عَرِيضَة",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "\u00E9",
        "e\u0301",
        "\u200Fعربي\u200E 12/2023 \u2066x\u2069",
        "ﻻ",
        "لا",
        "\U00010330",
        "\U0001F5F3\uFE0F",
        "\uFFFD",
        "\uE000",
        "'; DROP TABLE acts; --",
        "%_\\",
        "line\nline\r\n\ttab",
        "\u0001",
        "\uFEFFbom",
        "ı",
        "İ",
        "ß",
        "ss",
    ];

    /// <summary>Short texts: hard ones, several joined, and plain ones.</summary>
    public static Gen<string> Texts { get; } = Gen.Frequency(
        (3, Gen.Elements(HardTexts.ToArray())),
        (1, from left in Gen.Elements(HardTexts.ToArray()) from right in Gen.Elements(HardTexts.ToArray()) select left + right),
        (3, Gen.Choose(0, 9).Select(n => $"text-{n}")));

    /// <summary>Days from year 1 to 9999: the ends, and ordinary ones close to one another so that they meet.</summary>
    public static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(999, 12, 31), new LocalDate(1582, 10, 10), new LocalDate(9999, 12, 31))),
        (6, Gen.Choose(0, 6).Select(n => new LocalDate(2024, 2, 27).PlusDays(n))));

    /// <summary>Moments to the millisecond from year 1 to 9999.</summary>
    public static Gen<Instant> Moments { get; } = Gen.Frequency(
        (1, Gen.Elements(Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUnixTimeMilliseconds(-1), Instant.FromUtc(9999, 12, 31, 23, 59, 59))),
        (6, Gen.Choose(0, 1_000_000).Select(n => Instant.FromUtc(2024, 3, 1, 0, 0) + Duration.FromMilliseconds(n))));

    /// <summary>States.</summary>
    public static Gen<FileState> States { get; } =
        from code in Gen.Elements("open", "closed", "مقبولة")
        from since in Days
        from keeps in Gen.Elements(true, false)
        from until in Days
        select new FileState { Code = code, Since = since, RetainUntil = keeps ? until : null };

    /// <summary>Acts, some with a part that can be traced to persons.</summary>
    public static Gen<FileAct> Acts { get; } =
        from code in Texts
        from schema in Texts
        from day in Days
        from body in Texts
        from traced in Gen.Elements(true, false)
        from personal in Texts
        select new FileAct { Code = code, Schema = schema, On = day, Body = body, Personal = traced ? personal : null };

    /// <summary>Lines of few tokens and contents, so that they meet.</summary>
    public static Gen<FileLine> Lines { get; } =
        from token in Gen.Choose(0, 5)
        from content in Texts
        select new FileLine($"token-{token}", content);

    /// <summary>Orders of one to four acts under one of few keys.</summary>
    /// <param name="files">The files.</param>
    /// <param name="versions">The expected versions.</param>
    public static Gen<AppendOrder> Orders(Gen<FileId> files, Gen<long> versions) =>
        from file in files
        from version in versions
        from key in Gen.Choose(0, 7)
        from count in Gen.Choose(1, 4)
        from acts in Acts.ArrayOf(count)
        from state in States
        from writer in Texts
        from at in Moments
        select new AppendOrder
        {
            File = file,
            ExpectedVersion = version,
            Key = $"key-{key}",
            Acts = acts.ToSequence(),
            State = state,
            By = writer,
            At = at,
        };

    /// <summary>Batches of one to six lines under one of few keys.</summary>
    /// <param name="files">The files.</param>
    public static Gen<LineBatch> Batches(Gen<FileId> files) =>
        from file in files
        from key in Gen.Choose(0, 7)
        from count in Gen.Choose(1, 6)
        from lines in Lines.ArrayOf(count)
        select new LineBatch { File = file, Key = $"key-{key}", Lines = lines.ToSequence() };
}
