using System.Diagnostics;
using System.Diagnostics.Metrics;
using Tadafor.Abstractions.Stores;

namespace Tadafor.Rules.Desks;

/// <summary>What desks tell an observer, under the name <c>Tadafor</c>: kinds and codes, never a reference, a key or a writer.</summary>
internal static class DeskSignals
{
    private const string Name = "Tadafor";
    private static readonly ActivitySource _activities = new(Name);
    private static readonly Meter _meter = new(Name);
    private static readonly Counter<long> _acts = _meter.CreateCounter<long>("tadafor.acts", "{act}", "Acts appended to files.");
    private static readonly Counter<long> _refused = _meter.CreateCounter<long>("tadafor.orders.refused", "{order}", "Orders not done.");

    public static Activity? Order(string kind, string order)
    {
        Activity? activity = _activities.StartActivity($"tadafor.{kind}.{order}");
        return activity?.SetTag("tadafor.kind", kind);
    }

    public static void Appended(AppendOrder order)
    {
        foreach (FileAct act in order.Acts)
        {
            _acts.Add(1, new KeyValuePair<string, object?>("tadafor.kind", order.File.Kind), new("tadafor.act", act.Code));
        }
    }

    public static void Refused(string kind, string why) =>
        _refused.Add(1, new KeyValuePair<string, object?>("tadafor.kind", kind), new("tadafor.why", why));
}
