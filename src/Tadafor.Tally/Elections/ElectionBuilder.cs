using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Builds an election from ballots cast or counted anywhere: identical ballots are merged as they come, and any order of ballots and of
/// partial
/// counts gives the same election. Memory grows with the number of distinct ballots. Not safe for use by several threads at once: give each
/// its
/// own builder and <see cref="Merge(Election)"/> the results.
/// </summary>
/// <remarks>
/// The count a database can do itself fits here directly: <c>SELECT ballot, COUNT(*) ... GROUP BY ballot</c>, one
/// <see cref="Append(ReadOnlySpan{int}, int)"/> per row.
/// </remarks>
public sealed class ElectionBuilder
{
    /// <summary>The most projects an election can hold: 65,535.</summary>
    public const int MaxProjects = ushort.MaxValue;

    private readonly BallotTable _table;
    private readonly BallotForm _form;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);

    /// <summary>Starts an election without ballots.</summary>
    /// <param name="voteType">How ballots are filled in.</param>
    /// <param name="envelope">The money available, in the smallest unit; zero or more.</param>
    /// <param name="projects">The projects; their identifiers are distinct.</param>
    /// <exception cref="ArgumentException">
    /// The envelope is negative, two projects share an identifier, there are more than <see cref="MaxProjects"/>, or their costs add up to
    /// more
    /// than a <see langword="long"/> holds.
    /// </exception>
    public ElectionBuilder(VoteType voteType, long envelope, Sequence<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentOutOfRangeException.ThrowIfNegative(envelope);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(projects.Count, MaxProjects, nameof(projects));
        UInt128 total = 0;
        for (int i = 0; i < projects.Count; i++)
        {
            total += (UInt128)projects[i].Cost;
            if (!_indexOf.TryAdd(projects[i].Id, i))
            {
                throw new ArgumentException($"Two projects have the identifier '{projects[i].Id}'.", nameof(projects));
            }
        }

        if (total > long.MaxValue)
        {
            throw new ArgumentException("The costs of all projects add up to more than a 64-bit number holds.", nameof(projects));
        }

        (VoteType, Envelope, Projects) = (voteType, envelope, projects);
        _table = new BallotTable(voteType.HasPoints());
        _form = new BallotForm(voteType, projects.Count);
    }

    /// <summary>How ballots are filled in.</summary>
    public VoteType VoteType { get; }

    /// <summary>The money available, in the smallest unit.</summary>
    public long Envelope { get; }

    /// <summary>The projects, in the order of their indices.</summary>
    public Sequence<Project> Projects { get; }

    /// <summary>Decimal places of money: 0 for whole units, 2 for centimes.</summary>
    public int Decimals { get; init; }

    /// <summary>Decimal places of points.</summary>
    public int PointDecimals { get; init; }

    /// <summary>
    /// What a ballot may look like. The builder takes every ballot; <see cref="BallotBox"/> refuses those outside the limits.
    /// </summary>
    public BallotLimits Limits { get; init; } = BallotLimits.None;

    /// <inheritdoc cref="Election.MinSupport"/>
    public long? MinSupport { get; init; }

    /// <inheritdoc cref="Election.DefaultPoints"/>
    public long DefaultPoints { get; init; }

    /// <inheritdoc cref="Election.Identity"/>
    public ElectionIdentity Identity { get; init; } = ElectionIdentity.None;

    /// <summary>Whether no ballot has been added yet.</summary>
    internal bool IsEmpty => _table.IsEmpty;

    /// <summary>What a project named twice in one ballot means.</summary>
    public RepeatedChoice RepeatedChoice { get; init; }

    /// <summary>The index of a project.</summary>
    /// <exception cref="ArgumentException">No project has this identifier.</exception>
    public int IndexOf(string id) =>
        _indexOf.TryGetValue(id, out int index) ? index : throw new ArgumentException($"No project has the identifier '{id}'.", nameof(id));

    /// <summary>Adds a ballot without points.</summary>
    /// <param name="choices">Indices of projects; in order of preference for ordinal ballots, in any order otherwise. Empty for a blank
    /// ballot.</param>
    /// <param name="multiplicity">How many voters cast it; at least one.</param>
    /// <exception cref="ArgumentException">
    /// The vote type asks for points, there is no such project, or one is named twice and <see cref="RepeatedChoice"/> refuses that.
    /// </exception>
    /// <exception cref="OverflowException">More ballots than can be counted.</exception>
    public void Append(ReadOnlySpan<int> choices, int multiplicity = 1)
    {
        if (VoteType.HasPoints())
        {
            throw new ArgumentException($"A {VoteType} ballot gives points: use the overload that takes them.", nameof(choices));
        }

        Add(choices, [], multiplicity);
    }

    /// <summary>Adds a ballot with points.</summary>
    /// <param name="choices">Indices of projects, in any order.</param>
    /// <param name="points">The points for each, in units of 10^-<see cref="PointDecimals"/>; negative only on scoring ballots.</param>
    /// <param name="multiplicity">How many voters cast it; at least one.</param>
    /// <exception cref="ArgumentException">
    /// The vote type has no points, the spans differ in length, a cumulative ballot gives negative points, there is no such project, or one
    /// is
    /// named twice and <see cref="RepeatedChoice"/> refuses that.
    /// </exception>
    /// <exception cref="OverflowException">More ballots or points than can be counted.</exception>
    public void Append(ReadOnlySpan<int> choices, ReadOnlySpan<long> points, int multiplicity = 1)
    {
        if (!VoteType.HasPoints() || choices.Length != points.Length)
        {
            throw new ArgumentException(
                $"A {VoteType} ballot with {choices.Length} projects cannot hold {points.Length} points.",
                nameof(points));
        }

        if (VoteType == VoteType.Cumulative && points.IndexOfAnyInRange(long.MinValue, -1) >= 0)
        {
            throw new ArgumentException("A cumulative ballot cannot give negative points.", nameof(points));
        }

        Add(choices, points, multiplicity);
    }

    /// <summary>Adds all ballots of a partial count, such as a district or a paper vote.</summary>
    /// <param name="part">An election over the same projects with the same vote type and units.</param>
    /// <exception cref="ArgumentException">The part is about other projects, another vote type or other units.</exception>
    /// <exception cref="OverflowException">More ballots than can be counted.</exception>
    public void Merge(Election part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.VoteType != VoteType
            || part.Decimals != Decimals
            || part.PointDecimals != PointDecimals
            || !part.Projects.Equals(Projects))
        {
            throw new ArgumentException("A partial count must be about the same projects, vote type and units.", nameof(part));
        }

        BallotProfile ballots = part.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            _table.Add(ballots.Choices[range], VoteType.HasPoints() ? ballots.Points[range] : [], ballots.Multiplicity[row]);
        }
    }

    /// <summary>The election with all ballots so far. The builder can go on afterwards.</summary>
    /// <exception cref="OverflowException">All points of all voters together are more than a <see langword="long"/> holds.</exception>
    public Election Build() => new(VoteType, Envelope, Decimals, PointDecimals, Projects, _table.ToProfile())
    {
        Limits = Limits,
        MinSupport = MinSupport,
        DefaultPoints = DefaultPoints,
        Identity = Identity,
    };

    private void Add(ReadOnlySpan<int> choices, ReadOnlySpan<long> points, int multiplicity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(multiplicity, 1);
        try
        {
            for (int i = 0; i < choices.Length; i++)
            {
                if (choices[i] < 0 || choices[i] >= Projects.Count)
                {
                    throw new ArgumentOutOfRangeException(nameof(choices), choices[i], "No project has this index.");
                }

                if (!_form.Add(choices[i], points.IsEmpty ? 0 : points[i]) && RepeatedChoice == RepeatedChoice.Refuse)
                {
                    throw new ArgumentException($"The ballot names project '{Projects[choices[i]].Id}' twice.", nameof(choices));
                }
            }

            _form.Finish();
            _table.Add(_form.Choices, _form.Points, multiplicity);
        }
        finally
        {
            _form.Clear();
        }
    }
}
