using Tadafor.Domain.Budgets;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>
/// Participatory budgets of communes as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/budget-cycle.v1.json</c>).
/// Reading is strict and never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class BudgetCycleJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-cycle/1";

    /// <summary>Reads a cycle.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static BudgetCycleResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        BudgetCycleFile? cycle = null;
        DocumentFaults? faults = SmallDocument.Read(json, BudgetCycleReader.Kinds, root => cycle = BudgetCycleReader.Document(root));
        return faults is null ? cycle! : faults;
    }

    /// <summary>Reads a cycle from text.</summary>
    public static BudgetCycleResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a cycle without waiting for the stream.</summary>
    public static Task<BudgetCycleResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a cycle in its canonical form: no field for what is not known.</summary>
    public static void Write(BudgetCycleFile cycle, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(destination);
        BudgetCycleWriter.Write(cycle, destination);
    }

    /// <summary>Writes a cycle without waiting for the stream.</summary>
    public static Task WriteAsync(BudgetCycleFile cycle, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(cycle, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(BudgetCycleFile cycle) => SmallDocument.ToText(stream => Write(cycle, stream));
}
