using Tadafor.Domain.Faults;

namespace Tadafor.Json;

/// <summary>What is noted while a document is read.</summary>
/// <param name="Kinds">What faults of fields are called in this kind of document.</param>
internal sealed record JsonNotes(FieldFaults Kinds)
{
    public FaultList Faults { get; } = new(Kinds.RepeatsFound);

    public FaultList Warnings { get; } = new(Kinds.RepeatsFound);

    /// <summary>Everything wrong, in the order of the document; only when there is something.</summary>
    public DocumentFaults ToFaults() => new(Faults.InOrder(), Faults.NotListed);
}
