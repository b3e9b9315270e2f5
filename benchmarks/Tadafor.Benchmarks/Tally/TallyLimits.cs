using System.Diagnostics;
using System.Globalization;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Ties;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// How far a count is from the limit of the machine: beside each time the number of supporters read (at best about a nanosecond each), and
/// the most
/// memory the process held. Medians of several runs in one process, after one to warm up; above a million voters one run, for the memory.
/// </summary>
internal static class TallyLimits
{
    private static readonly TieLadder _ties = TieLadder.ById;

    /// <param name="sizes">Numbers of voters of made elections; none for Łódź 2022.</param>
    public static void Run(IReadOnlyList<int> sizes)
    {
        if (sizes.Count == 0)
        {
            foreach (string name in ElectionFiles.Present)
            {
                byte[] bytes = ElectionFiles.Bytes(name);
                Measure(name, bytes.Length, () => ElectionFiles.Read(bytes), times: 15);
            }
        }

        foreach (int voters in sizes)
        {
            string path = Path.GetTempFileName();
            try
            {
                using (FileStream file = File.Create(path))
                {
                    ElectionFiles.Make(voters, file);
                }

                Measure($"{voters} voters", new FileInfo(path).Length, () => FromFile(path), times: voters > 1_000_000 ? 1 : 7);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    private static Election FromFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        return ElectionFiles.Read(file);
    }

    private static void Measure(string name, long bytes, Func<Election> read, int times)
    {
        Election election = null!;
        double reading = Median(times, () => election = read());
        long touches = 0;
        Say($"{name}: {election.Ballots.Voters:N0} voters, {election.Ballots.Rows:N0} distinct ballots, {election.Ballots.Choices.Length:N0} entries, {bytes / 1e6:N1} MB");
        Say($"  reading {reading:N1} ms, {bytes / reading / 1e3:N0} MB/s");
        Count("Equal Shares, cost", Utility.Cost, Completion.None);
        Count("Equal Shares, cardinality", Utility.Cardinality, Completion.None);
        if (times > 10)
        {
            Count("Equal Shares, cost, add1u", Utility.Cost, Completion.Add1Utilitarian);
        }

        Line("Phragmén", Median(times, () =>
        {
            PhragmenCount count = new(new PhragmenRule(), election, _ties);
            count.Count();
            touches = count.Touches;
        }), touches);
        using Process process = Process.GetCurrentProcess();
        Say($"  peak working set {process.PeakWorkingSet64 / 1e6:N0} MB");

        void Count(string label, Utility utility, Completion completion)
        {
            EqualSharesRule rule = new() { Utility = utility, Completion = completion };
            Line(label, Median(times, () =>
            {
                EqualSharesCount count = new(rule, election, _ties);
                count.Count();
                touches = count.Touches;
            }), touches);
        }

        static void Line(string label, double milliseconds, long touches) =>
            Say($"  {label}: {milliseconds:N2} ms, {touches / 1e6:N2} million touches, {milliseconds * 1e6 / Math.Max(1, touches):N2} ns each");
    }

    private static double Median(int times, Action action)
    {
        if (times > 1)
        {
            action();
        }

        double[] measured = new double[times];
        for (int i = 0; i < times; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            action();
            measured[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(measured);
        return measured[times / 2];
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
