using System.Runtime.CompilerServices;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules;

/// <summary>Many petition files at once, on all cores, answered in the order in which they came.</summary>
public static class PetitionLines
{
    /// <summary>The longest line, in bytes; a longer one is answered with a fault and passed over.</summary>
    public const int LongestLine = 256 << 20;

    private static readonly FaultKind _tooLong = new(
        "lines.too-long",
        new("سطر أطول من الحد", "ligne trop longue", "a line is too long"),
        new("اجعل هذا الملف في وثيقة على حدة.", "Lisez ce dossier à part, comme document.", "Read this file by itself, as a document."));

    /// <summary>Assesses files held in memory.</summary>
    /// <param name="dossiers">The files.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a file, in their order, as they are asked for.</returns>
    public static IEnumerable<PetitionAnswer> AssessMany(
        IEnumerable<PetitionDossier> dossiers,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return dossiers
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(dossier => PetitionLaw.Assess(dossier, interpretations));
    }

    /// <summary>
    /// Reads and assesses files that stand one a line (JSON lines). Empty lines are passed over; memory does not grow with their number.
    /// </summary>
    /// <param name="lines">UTF-8; lines end in a line feed, with a carriage return before it or without. Read to its end and left
    /// open.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a line that is not empty, in their order. A line that cannot be read is answered with its faults and stops
    /// nothing.</returns>
    public static async IAsyncEnumerable<AssessedLine> AssessAsync(
        Stream lines,
        Interpretations? interpretations = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ParallelOptions parallel = new() { CancellationToken = cancellation };
        await foreach (List<(long Number, byte[]? Json)> chunk in JsonLines
            .ReadAsync(lines, LongestLine, cancellation)
            .ConfigureAwait(false))
        {
            AssessedLine[] answers = new AssessedLine[chunk.Count];
            Parallel.For(0, chunk.Count, parallel, i => answers[i] = Answer(chunk[i].Number, chunk[i].Json, interpretations));
            foreach (AssessedLine answer in answers)
            {
                yield return answer;
            }
        }
    }

    private static AssessedLine Answer(long number, byte[]? json, Interpretations? interpretations)
    {
        if (json is null)
        {
            return new(number, null, new DocumentFaults(Sequence.Of(new DocumentFault(_tooLong, "$"))));
        }

        using MemoryStream stream = new(json, writable: false);
        return PetitionLaw.Read(stream).Match<AssessedLine>(
            read => new(number, read, PetitionLaw.Assess(read.Dossier, interpretations)),
            faults => new(number, null, faults));
    }
}
