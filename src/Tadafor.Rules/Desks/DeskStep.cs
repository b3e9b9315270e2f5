using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>What follows from an order: acts with the state they lead to, or what is wrong.</summary>
internal sealed record DeskStep
{
    public DeskStep(Sequence<FileAct> acts, FileState state) => (Acts, State) = (acts, state);

    public DeskStep(FileAct act, FileState state)
        : this([act], state)
    {
    }

    public DeskStep(DocumentFaults faults) => Faults = faults;

    public Sequence<FileAct> Acts { get; } = [];

    public FileState? State { get; }

    public DocumentFaults? Faults { get; }
}
