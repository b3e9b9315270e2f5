namespace Tadafor.Tally.LocalRules;

/// <summary>Whether a refused proposal can be appealed.</summary>
/// <param name="Days">
/// Within how many days of being told of the refusal; <see langword="null"/> when the rules say that there is no appeal.
/// </param>
/// <param name="To">
/// Before whom, an organ and never a person; <see langword="null"/> when there is no appeal or the rules do not say.
/// </param>
public sealed record AppealRule(int? Days, string? To);
