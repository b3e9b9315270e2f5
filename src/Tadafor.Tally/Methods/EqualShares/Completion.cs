namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// How Equal Shares spends what its rounds leave over. The names are the console's; the variants select different projects.
/// </summary>
public enum Completion
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By votes, most first, what fits: <c>greedy</c>.</summary>
    Greedy,

    /// <summary>
    /// <c>add1-exact-share</c>, as pabutools: start at envelope / voters exactly; while the outcome fits and some supported project with a
    /// cost would still
    /// fit, raise every endowment by the step; an outcome that does not fit gives way to the one before.
    /// </summary>
    Add1ExactShare,

    /// <summary>
    /// <c>add1</c>, as the Equal Shares compute tool: start at the whole part of envelope / voters; while some project, supported or not,
    /// would still fit
    /// and the next outcome fits, raise by the step. When all projects fit together, one run at envelope / voters exactly.
    /// </summary>
    Add1,

    /// <summary><c>add1u</c>: as <see cref="Add1"/>, then by votes what fits; ties by the ladder.</summary>
    Add1Utilitarian,

    /// <summary>
    /// <c>add1-full</c>: as <see cref="Add1"/>, but going on for as long as the next outcome fits, even when nothing more could be added.
    /// Ends when every
    /// supported project is funded. Reproduces the official results of Wieliczka 2023, Świecie 2023 and Assen 2024.
    /// </summary>
    Add1Full,
}
