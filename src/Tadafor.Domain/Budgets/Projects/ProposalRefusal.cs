using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>A refusal with its grounds.</summary>
/// <param name="On">The day.</param>
/// <param name="By">The organ that refused, never the name of a person; <see langword="null"/> when not known.</param>
/// <param name="NotifiedOn">The day on which the proposers were told; <see langword="null"/> when not known.</param>
/// <param name="Grounds">The grounds; none when it was made without any.</param>
public sealed record ProposalRefusal(LocalDate On, string? By, LocalDate? NotifiedOn, Sequence<RefusalGround> Grounds);

/// <summary>A ground of a refusal.</summary>
/// <param name="Criterion">The code of the criterion that is not met, such as <c>commune.proposal.land</c>.</param>
/// <param name="Reason">Why, in words that the proposers can check; <see langword="null"/> when not stated.</param>
public sealed record RefusalGround(string Criterion, string? Reason);

/// <summary>An appeal against a refusal.</summary>
/// <param name="On">The day.</param>
/// <param name="DecidedOn">The day on which it was decided; <see langword="null"/> while it is not.</param>
/// <param name="Upheld">Whether the refusal was overturned; <see langword="null"/> while it is not decided.</param>
/// <param name="Reason">Why; <see langword="null"/> when not stated.</param>
public sealed record ProposalAppeal(LocalDate On, LocalDate? DecidedOn, bool? Upheld, string? Reason);
