using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>Where the money lies, and which pots may pay for a project in each part of the count.</summary>
internal sealed class Pots
{
    private const int City = 0;
    private readonly long[] _left;
    private readonly string?[] _names;
    private readonly int[] _home;
    private readonly PotOrder _order;
    private readonly bool _cityPaysAll;

    public Pots(Election election, DistrictEnvelopes? districts)
    {
        DistrictEnvelope[] envelopes = [.. districts?.Envelopes ?? []];
        AreSeveral = districts is not null;
        _order = districts?.Order ?? PotOrder.Together;
        _cityPaysAll = districts?.CityPot != CityPotScope.CitywideProjects;
        _names = [null, .. envelopes.Select(e => e.District)];
        _left = [election.Envelope - envelopes.Sum(e => e.Amount), .. envelopes.Select(e => e.Amount)];
        _home = [.. election.Projects.Select(p => districts is null || p.District is null ? City : HomeOf(p.District))];
    }

    /// <summary>Whether districts have envelopes of their own.</summary>
    public bool AreSeveral { get; }

    public int Count => _left.Length;

    /// <summary>
    /// For each part of the count, the pots that may pay for a project, in the order in which they are asked; none when it is not looked
    /// at.
    /// </summary>
    public IEnumerable<Func<int, int[]>> Parts => _order switch
    {
        PotOrder.DistrictsFirst => [AtHome, FromCity],
        PotOrder.CityFirst => [FromCity, AtHome],
        _ => [Any],
    };

    /// <summary>The pots that may pay for a project a floor asks for, in the order in which they are asked.</summary>
    public int[] ForFloor(int project) => _order == PotOrder.CityFirst ? [.. FromCity(project), .. AtHome(project)] : Any(project);

    /// <summary>The district whose envelope it is; <see langword="null"/> for the citywide pot.</summary>
    public string? NameOf(int pot) => _names[pot];

    public long LeftIn(int pot) => _left[pot];

    /// <summary>Whether a project has its home in a pot.</summary>
    public bool IsHome(int project, int pot) => _home[project] == pot;

    /// <summary>The first of the pots that can pay a cost whole; -1 when none can.</summary>
    public int FirstToPay(int[] pots, long cost)
    {
        int at = Array.FindIndex(pots, pot => cost <= _left[pot]);
        return at < 0 ? -1 : pots[at];
    }

    public void Pay(int pot, long cost) => _left[pot] -= cost;

    private int[] AtHome(int project) => _home[project] == City ? [] : [_home[project]];

    private int[] FromCity(int project) => _home[project] == City || _cityPaysAll ? [City] : [];

    private int[] Any(int project) => [.. AtHome(project), .. FromCity(project)];

    private int HomeOf(string district)
    {
        int home = Array.IndexOf(_names, district);
        return home > City
            ? home
            : throw new ArgumentException($"The district '{district}' has projects and no envelope.", nameof(district));
    }
}
