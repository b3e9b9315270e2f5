using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>What every file of a desk has, whatever it is about.</summary>
public abstract record DeskFile
{
    private protected DeskFile()
    {
    }

    /// <summary>Which.</summary>
    public required FileId File { get; init; }

    /// <summary>How many acts it holds.</summary>
    public required long Version { get; init; }

    /// <summary>Where it stands, such as <c>under-examination</c>, and since when.</summary>
    public required FileState State { get; init; }

    /// <summary>Every act as it is stored, in order.</summary>
    public required Sequence<RecordedAct> History { get; init; }
}
