using Tadafor.Domain.Budgets;
using Tadafor.Tally.Elections;

namespace Tadafor.Rules.Budgets.Deliberations;

/// <summary>A project with what is proposed for it and what the draft would grant.</summary>
/// <param name="Project">The project.</param>
/// <param name="Proposed">What the count proposes, in centimes; zero for nothing.</param>
/// <param name="Granted">What the draft grants, in centimes.</param>
/// <param name="Departure">Why they differ; <see langword="null"/> where they do not.</param>
internal sealed record GrantedProject(Project Project, long Proposed, long Granted, BudgetAct? Departure);
