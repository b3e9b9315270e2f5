namespace Tadafor.Tally.Recount;

/// <summary>
/// The prices of a round, project by project. Prices never fall from round to round: a project whose last price, from the last pot that may
/// pay for it, is above the best
/// found need not be asked again, and one that no pot can pay for is never asked again.
/// </summary>
/// <param name="ask">The price of a project now; nothing when no pot can pay for it.</param>
internal sealed class PriceList(Func<int, PriceList.Offer?> ask)
{
    private readonly Dictionary<int, Fraction> _last = [];
    private readonly HashSet<int> _beyond = [];
    private List<Offer> _offers = [];

    /// <summary>What a project costs its supporters.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Pot">The pot that would pay.</param>
    /// <param name="Price">What rounds compare.</param>
    /// <param name="IsLast">Whether no later pot may pay for it: then its price never falls.</param>
    internal readonly record struct Offer(int Project, string? Pot, Fraction Price, bool IsLast);

    /// <summary>The cheapest of the projects asked about.</summary>
    public int[] Best { get; private set; } = [];

    /// <summary>The pot that would pay for a project of <see cref="Best"/>.</summary>
    public string? PotOf(int project) => _offers.First(o => o.Project == project).Pot;

    /// <summary>Asks the projects that may be bought in this round, those with the lowest last price first.</summary>
    public void Ask(IEnumerable<int> projects)
    {
        _offers = [];
        Fraction? best = null;
        foreach (int project in projects.Where(p => !_beyond.Contains(p)).OrderBy(p => _last.GetValueOrDefault(p, new Fraction(0, 1))))
        {
            bool isAbove = best is { } found && _last.TryGetValue(project, out Fraction known) && known.CompareTo(found) > 0;
            if (!isAbove && Asked(project) is { } offer)
            {
                _offers.Add(offer);
                best = best is { } before && before.CompareTo(offer.Price) <= 0 ? before : offer.Price;
            }
        }

        Best = best is { } least ? [.. _offers.Where(o => o.Price.CompareTo(least) == 0).Select(o => o.Project)] : [];
    }

    private Offer? Asked(int project)
    {
        if (ask(project) is not { } offer)
        {
            _beyond.Add(project);
            return null;
        }

        if (offer.IsLast)
        {
            _last[project] = offer.Price;
        }

        return offer;
    }
}
