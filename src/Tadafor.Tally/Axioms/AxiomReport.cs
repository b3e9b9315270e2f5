using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Which properties of the literature a selection has. The first four checks are quick for any election; the others try sets of projects or
/// solve a program, so
/// the work they would take is reckoned first, and what is above <see cref="MostWork"/> is answered as too large.
/// </summary>
public sealed record AxiomReport
{
    /// <summary>The most steps a check takes: some seconds.</summary>
    public const long MostWork = 200_000_000;

    // A step of the program is a fraction of growing length.
    private const int FractionWork = 20;

    private AxiomReport(Sequence<AxiomFinding> findings) => Findings = findings;

    /// <summary>One finding for each axiom, in the order of <see cref="Axiom"/>.</summary>
    public Sequence<AxiomFinding> Findings { get; }

    /// <summary>Checks a selection.</summary>
    /// <param name="election">The election.</param>
    /// <param name="funded">Identifiers of the funded projects, within the envelope.</param>
    /// <param name="cancellation">Ends the checks between two steps of their work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AxiomReport Of(Election election, Sequence<string> funded, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(funded);
        cancellation.ThrowIfCancellationRequested();
        AxiomUtility worth = AxiomUtility.Cost;
        BigInteger rows = Math.Max(1, election.Ballots.Rows), sets = BigInteger.One
            << election.Projects.Count, parts = BigInteger.One << funded.Count;
        return new AxiomReport(
        [
            Exhaustiveness.Check(election, funded) is { } fits ? Against(Axiom.Exhaustiveness, [fits]) : Holds(Axiom.Exhaustiveness),
            Of(Axiom.JustifiedRepresentation, JustifiedRepresentation.Check(election, funded)),
            Of(Axiom.EjrPlusUpToAnyProject, EjrPlus.UpToAnyProject(election, funded)),
            Of(Axiom.EjrPlusUpToOneProject, EjrPlus.UpToOneProject(election, funded)),
            Within(
                Axiom.ProportionalJustifiedRepresentation,
                sets * parts * rows,
                a => Of(a, ProportionalJustifiedRepresentation.Check(election, funded, worth, cancellation))),
            Within(
                Axiom.ExtendedJustifiedRepresentation,
                sets * rows,
                a => Of(a, ExtendedJustifiedRepresentation.Check(election, funded, worth, Slack.None, cancellation))),
            Within(
                Axiom.ParetoOptimality,
                sets * rows,
                a => ParetoOptimality.Check(election, funded, worth, cancellation) is { } better ? Against(a, better) : Holds(a)),
            Within(
                Axiom.Priceability,
                PriceWork(election, funded),
                a => Priceability.Find(election, funded, null, cancellation).Match(_ => Holds(a), _ => Against(a, []))),
        ]);
    }

    // Every pivot of the simplex method goes through the whole table, and there are about as many pivots as conditions.
    private static BigInteger PriceWork(Election election, Sequence<string> funded)
    {
        HashSet<string> ids = funded.ToHashSet(StringComparer.Ordinal);
        BigInteger conditions = election.Ballots.Rows + election.Projects.Count, payments = 0;
        foreach (ushort choice in election.Ballots.Choices)
        {
            payments += ids.Contains(election.Projects[choice].Id) ? 1 : 0;
        }

        return conditions * conditions * (payments + (2 * conditions)) * FractionWork;
    }

    private static AxiomFinding Within(Axiom axiom, BigInteger work, Func<Axiom, AxiomFinding> check) =>
        work > MostWork ? new AxiomFinding(axiom, AxiomVerdict.TooLarge, [], null) : check(axiom);

    private static AxiomFinding Holds(Axiom axiom) => new(axiom, AxiomVerdict.Holds, [], null);

    private static AxiomFinding Against(Axiom axiom, Sequence<string> projects) => new(axiom, AxiomVerdict.Violated, projects, null);

    private static AxiomFinding Of(Axiom axiom, CohesiveWitness? witness) =>
        witness is null ? Holds(axiom) : new(axiom, AxiomVerdict.Violated, witness.Projects, witness.Voters);

    private static AxiomFinding Of(Axiom axiom, EjrPlusWitness? witness) =>
        witness is null ? Holds(axiom) : new(axiom, AxiomVerdict.Violated, [witness.Project], witness.Voters);
}
