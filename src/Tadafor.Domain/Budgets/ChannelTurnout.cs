using Tadafor.Domain.Parity;

namespace Tadafor.Domain.Budgets;

/// <summary>How many people voted through a channel. Never what they chose.</summary>
/// <param name="Channel">The channel, such as <c>paper</c> or <c>digital</c>.</param>
/// <param name="Voters">How many.</param>
/// <param name="Women">Women among them; <see langword="null"/> when not known.</param>
/// <param name="Men">Men among them; <see langword="null"/> when not known.</param>
public sealed record ChannelTurnout(string Channel, int Voters, int? Women, int? Men)
{
    /// <summary>Women, men, and those of whom the file says neither, who are never assumed to be either.</summary>
    public Headcount Headcount => new(Women ?? 0, Men ?? 0, Voters - (Women ?? 0) - (Men ?? 0));
}
