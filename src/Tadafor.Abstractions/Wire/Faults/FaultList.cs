using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Faults;

/// <summary>Collects faults up to a number worth reading, and counts the rest.</summary>
internal sealed class FaultList
{
    private const int MostListed = 100;

    private readonly List<DossierFault> _listed = [];

    public bool IsEmpty => Total == 0;

    /// <summary>Whether the next fault will be listed; when not, nothing about it need be made.</summary>
    public bool Lists => _listed.Count < MostListed;

    public long Total { get; private set; }

    public void Add(DossierFault fault)
    {
        Count();
        if (_listed.Count < MostListed)
        {
            _listed.Add(fault);
        }
    }

    /// <summary>Counts a fault that is not listed.</summary>
    public void Count() => Total++;

    public long NotListed => Total - _listed.Count;

    /// <summary>In the order of the document; faults without a place last.</summary>
    public Sequence<DossierFault> InOrder() => _listed
        .OrderBy(f => f.Place is null)
        .ThenBy(f => f.Place?.Line ?? 0)
        .ThenBy(f => f.Place?.Column ?? 0)
        .ToSequence();
}
