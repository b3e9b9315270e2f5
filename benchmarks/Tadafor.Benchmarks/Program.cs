using System.Globalization;
using BenchmarkDotNet.Running;
using Tadafor.Benchmarks.Law;
using Tadafor.Benchmarks.Tally;

if (args is ["peak-memory", .. string[] rest])
{
    PeakMemory.Run(rest is [string lines] ? int.Parse(lines, CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["tally-limits", .. string[] sizes])
{
    TallyLimits.Run([.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(CountElection).Assembly).Run(args);
