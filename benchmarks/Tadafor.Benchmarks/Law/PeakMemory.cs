using System.Diagnostics;
using System.Globalization;
using Tadafor.Domain.Petitions;
using Tadafor.Rules;

namespace Tadafor.Benchmarks.Law;

/// <summary>
/// One dossier of a million signatories, from a file to a decision, once, in a process that does nothing else: what a benchmark loop cannot
/// measure
/// is the largest memory the process ever held.
/// </summary>
internal static class PeakMemory
{
    public static void Run(int lines)
    {
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream file = File.Create(path))
            {
                MillionFile.Write(file, lines);
            }

            Measure(path, lines);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Measure(string path, int lines)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        Stopwatch watch = Stopwatch.StartNew();
        using FileStream file = File.OpenRead(path);
        CitizensPetition dossier = PetitionLaw
            .Read(file)
            .Match(read => (CitizensPetition)read.Dossier, faults => throw new InvalidOperationException(faults.Text.En));
        TimeSpan read = watch.Elapsed;
        SignatoryRoll roll = (SignatoryRoll)dossier.Signatories!;
        string territories = string.Join(", ", roll.TallyByTerritory().Select(t => t[SignatoryGroup.Counted].Text.En));
        string outcome = PetitionLaw.Assess(dossier).Match(decision => decision.Outcome.ToString(), faults => faults.Text.En);
        TimeSpan all = watch.Elapsed;
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            lines {lines:N0}, file {new FileInfo(path).Length / 1_000_000.0:N0} MB, signatories {roll.Count:N0}, by territory {territories}: {outcome}
            read and deduplicated in {read.TotalMilliseconds:N0} ms, with counts and decision {all.TotalMilliseconds:N0} ms ({(process.TotalProcessorTime - before).TotalMilliseconds:N0} ms of processor)
            peak working set {process.PeakWorkingSet64 / 1_000_000.0:N0} MB, allocated {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1_000_000.0:N0} MB, live {GC.GetTotalMemory(forceFullCollection: true) / 1_000_000.0:N0} MB
            """));
        GC.KeepAlive(roll);
    }
}
