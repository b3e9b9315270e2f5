namespace Tadafor.Domain.Petitions;

/// <summary>A motion in matters of legislation, to the bureau of a House of Parliament (organic law 64-14).</summary>
public sealed record LegislativeMotion : CommitteePetition
{
    /// <inheritdoc/>
    public override PetitionKind Kind => PetitionKind.LegislativeMotion;

    /// <summary>Whether it lies within the matters of law under the Constitution (art. 3).</summary>
    public Judgement? WithinLaw { get; init; }

    /// <summary>
    /// Whether it concerns the revision of the Constitution, organic laws, general amnesty, military texts, internal security, defence or
    /// external
    /// security (art. 4).
    /// </summary>
    public Judgement? ReservedTexts { get; init; }

    /// <summary>Whether it conflicts with covenants, treaties and conventions that the Kingdom ratified or joined (art. 4).</summary>
    public Judgement? ContraryToTreaties { get; init; }

    /// <summary>Whether it concerns in particular local authorities, regional development or social matters (art. 8).</summary>
    public Judgement? ConcernsTerritories { get; init; }

    /// <summary>Whether the memorandum holds a summary of the choices made (art. 5).</summary>
    public Stated<bool>? Summary { get; init; }

    /// <summary>Whether it is presented to the bureaux of both Houses (art. 5).</summary>
    public Stated<bool>? BothHouses { get; init; }

    /// <summary>Whether it is deposited with the Chamber of Councillors; otherwise with the House of Representatives (art. 8).</summary>
    public Stated<bool>? WithCouncillors { get; init; }
}
