using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Faults;

/// <summary>Collects faults up to a number worth reading, and counts the rest.</summary>
/// <param name="repeatsFound">Whether what was found is kept; where it may be about a person it is not.</param>
internal sealed class FaultList(bool repeatsFound = true)
{
    private const int MostListed = 100;

    private readonly List<DocumentFault> _listed = [];

    public bool IsEmpty => Total == 0;

    /// <summary>Whether the next fault will be listed; when not, nothing about it need be made.</summary>
    public bool Lists => _listed.Count < MostListed;

    public long Total { get; private set; }

    public void Add(DocumentFault fault)
    {
        fault = repeatsFound || fault.Found is null ? fault : fault with { Found = null };

        // A part that two checks look at is faulted once.
        if (_listed.Contains(fault))
        {
            return;
        }

        Count();
        if (_listed.Count < MostListed)
        {
            _listed.Add(fault);
        }
    }

    /// <summary>Counts a fault that is not listed.</summary>
    public void Count() => Total++;

    /// <summary>Whether a fault of a kind is listed.</summary>
    public bool Has(FaultKind kind) => _listed.Exists(f => f.Kind == kind);

    public long NotListed => Total - _listed.Count;

    /// <summary>In the order of the document; faults without a place last.</summary>
    public Sequence<DocumentFault> InOrder() => _listed
        .OrderBy(f => f.Place is null)
        .ThenBy(f => f.Place?.Line ?? 0)
        .ThenBy(f => f.Place?.Column ?? 0)
        .ToSequence();
}
