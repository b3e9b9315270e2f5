namespace Tadafor.Tally.LocalRules;

/// <summary>What the rules ask of the share of women. What is <see langword="null"/> is not fixed.</summary>
public sealed record GenderRules
{
    /// <summary>Whether the share of women among voters is reported; it never decides whose ballot counts.</summary>
    public bool? VotersReported { get; init; }

    /// <summary>Among the persons who propose.</summary>
    public ShareOfWomen? Proposers { get; init; }

    /// <summary>Among the persons a project serves.</summary>
    public ShareOfWomen? Beneficiaries { get; init; }
}

/// <summary>A share of women that is a floor, is reported, or is neither.</summary>
/// <param name="Aim">What it is for.</param>
/// <param name="Parts">How many parts; zero unless it is a floor.</param>
/// <param name="Of">Into how many parts; one unless it is a floor.</param>
/// <param name="RoundsUp">Whether a fraction goes to the whole number above, otherwise it is dropped; stated with every floor.</param>
public sealed record ShareOfWomen(ShareAim Aim, int Parts = 0, int Of = 1, bool RoundsUp = false);

/// <summary>What a share is for.</summary>
public enum ShareAim
{
    /// <summary>Nothing is asked.</summary>
    None = 0,

    /// <summary>It is reported.</summary>
    Report,

    /// <summary>It must be reached.</summary>
    Floor,
}
