using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Tally.Elections;

/// <summary>What a tally needs and nothing else: an envelope, projects with costs, and ballots.</summary>
/// <remarks>
/// Amounts are whole numbers of the smallest unit in use, 10^-<see cref="Decimals"/> of the currency; nothing is rounded.
/// </remarks>
[WrittenBy<Election>("PabulibPublisher.ToBytes(election)")]
public sealed class Election
{
    internal Election(VoteType voteType, long envelope, int decimals, int pointDecimals, Sequence<Project> projects, BallotProfile ballots)
    {
        VoteType = voteType;
        Envelope = envelope;
        Decimals = decimals;
        PointDecimals = pointDecimals;
        Projects = projects;
        Ballots = ballots;
    }

    /// <summary>How ballots were filled in.</summary>
    public VoteType VoteType { get; }

    /// <summary>The money available, in the smallest unit.</summary>
    public long Envelope { get; }

    /// <summary>Decimal places of the currency in use: 0 for whole units, 2 for centimes.</summary>
    public int Decimals { get; }

    /// <summary>Decimal places of the points in use; 0 when points are whole or absent.</summary>
    public int PointDecimals { get; }

    /// <summary>The projects in the order of the source. Their position is their index; it never decides anything.</summary>
    public Sequence<Project> Projects { get; }

    /// <summary>The ballots, identical ones merged.</summary>
    public BallotProfile Ballots { get; }

    /// <summary>What a ballot may look like, as the election announced it.</summary>
    public BallotLimits Limits { get; init; } = BallotLimits.None;

    /// <summary>Longest ballot the election allows (Pabulib <c>max_length</c>); <see langword="null"/> when not stated.</summary>
    public int? MaxLength => Limits.MaxLength;

    /// <summary>
    /// The votes a project needs to be eligible (Pabulib <c>min_project_score_threshold</c>): voters, or points in units of
    /// 10^-<see cref="PointDecimals"/>. A fraction in the source is rounded up, which changes nothing: support is whole in this unit.
    /// <see langword="null"/> when not stated.
    /// </summary>
    public long? MinSupport { get; init; }

    /// <summary>
    /// The points a scoring ballot gives to every project it does not name (Pabulib <c>default_score</c>), in units of
    /// 10^-<see cref="PointDecimals"/>. Zero, unless the source says otherwise.
    /// </summary>
    public long DefaultPoints { get; init; }

    /// <summary>What people read as the election's identity. It counts for nothing, and is part of its digest.</summary>
    public ElectionIdentity Identity { get; init; } = ElectionIdentity.None;

    /// <summary>The type of ballot, the envelope, the projects, and the first twenty different ballots.</summary>
    public override string ToString()
    {
        IEnumerable<string> rows = Enumerable.Range(0, Math.Min(Ballots.Rows, 20)).Select(row =>
        {
            IEnumerable<string> choices = Enumerable.Range(Ballots.Starts[row], Ballots.Starts[row + 1] - Ballots.Starts[row])
                .Select(i => Ballots.Points.IsEmpty
                    ? Projects[Ballots.Choices[i]].Id
                    : string.Create(CultureInfo.InvariantCulture, $"{Projects[Ballots.Choices[i]].Id}={Ballots.Points[i]}"));
            return string.Create(CultureInfo.InvariantCulture, $"{Ballots.Multiplicity[row]} x ({string.Join(",", choices)})");
        });
        string rest = Ballots.Rows > 20 ? ", …" : "";
        string projects = string.Join(
            ", ",
            Projects.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id}: {p.Cost}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{VoteType}, envelope {Envelope}, projects [{projects}], ballots [{string.Join(", ", rows)}{rest}]");
    }

    /// <summary>Votes by project index that are known only as totals; <see langword="null"/> when there are none.</summary>
    internal long[]? PaperVotes { get; init; }

    // Derived once on first use; two threads may derive it twice, with equal results.
    internal long[]? VotesCache { get; set; }

    internal SupporterLists? SupportersCache { get; set; }

    // Memory for counting, handed from one count of this election to the next.
    internal Workspace Workspace { get; init; } = new();
}
