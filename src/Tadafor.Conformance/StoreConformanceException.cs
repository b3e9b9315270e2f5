namespace Tadafor.Conformance;

/// <summary>A store does not keep its promises; the message tells every story.</summary>
public sealed class StoreConformanceException : Exception
{
    internal StoreConformanceException(ConformanceReport report)
        : base(report.Ran < report.Floor && !report.Failed.Any()
            ? $"Too few checks ran: a store that cannot be tried is not proved.\n{report}"
            : $"The store breaks {report.Failed.Count()} promises.\n{report}") => Report = report;

    /// <summary>The whole report.</summary>
    public ConformanceReport Report { get; }
}
