namespace Tadafor.Elections;

/// <summary>
/// Words for an election. Places and projects are of the kind communes have; none is a real one, and there are no persons in it.
/// </summary>
internal sealed record Scene
{
    /// <summary>Rows of META that say where and when.</summary>
    public required (string Key, string Value)[] Meta { get; init; }

    /// <summary>Rows of META that stand behind the limits of ballots.</summary>
    public (string Key, string Value)[] LaterMeta { get; init; } = [];

    /// <summary>Kinds of projects: name, category, beneficiaries, least and greatest cost in thousands.</summary>
    public required (string Name, string Category, string Beneficiaries, int Least, int Most)[] Kinds { get; init; }

    /// <summary>Districts; a project belongs to one, and its name carries it.</summary>
    public required string[] Districts { get; init; }
}
