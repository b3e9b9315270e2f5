using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>
/// An urn of papers without names, known only as totals: how many papers, how many of them name each project, and the roll of those who
/// put one in. Nothing can be taken out of it again, so whoever stands on its roll has voted: no other ballot of theirs counts.
/// </summary>
/// <param name="Id">What the urn is called; one batch of a vote has this name.</param>
/// <param name="Day">The day of its count.</param>
/// <param name="Papers">The papers in it that are valid, blank ones included; zero or more.</param>
/// <param name="Totals">For each project the papers that name it; a project that is not listed has none.</param>
/// <param name="Roll">The tokens of those who voted there.</param>
public sealed record PaperUrn(BatchName Id, LocalDate Day, long Papers, Sequence<UrnTotal> Totals, Sequence<VoterToken> Roll);

/// <summary>How many papers of an urn name a project.</summary>
/// <param name="Project">The project's identifier.</param>
/// <param name="Votes">The papers that name it; from zero to the papers of the urn.</param>
public sealed record UrnTotal(string Project, long Votes);
