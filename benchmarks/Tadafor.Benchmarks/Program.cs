using BenchmarkDotNet.Running;
using Tadafor.Benchmarks.Law;

if (args is ["peak-memory", .. string[] rest])
{
    PeakMemory.Run(rest is [string lines] ? int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
