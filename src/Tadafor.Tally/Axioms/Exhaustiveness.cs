using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Axioms;

/// <summary>Exhaustiveness: no project that is not funded would still fit in the envelope.</summary>
internal static class Exhaustiveness
{
    /// <summary>Finds a project that would still fit.</summary>
    /// <param name="election">The election.</param>
    /// <param name="funded">The selection, within the envelope.</param>
    /// <param name="supportedOnly">Whether projects nobody supports are left out of account.</param>
    /// <returns>The identifier of the project with most votes, of equal ones the first by code point; <see langword="null"/> when none
    /// fits.</returns>
    public static string? Check(Election election, Sequence<string> funded, bool supportedOnly = false)
    {
        Selection selection = new(election, funded);
        long left = election.Envelope - selection.Cost;
        long[] votes = VoteCounts.Of(election);
        return Enumerable.Range(0, votes.Length)
            .Where(p => !selection.IsFunded[p] && election.Projects[p].Cost <= left && (!supportedOnly || votes[p] > 0))
            .OrderByDescending(p => votes[p]).ThenBy(p => election.Projects[p].Id, CodePointOrder.Instance)
            .Select(p => election.Projects[p].Id)
            .FirstOrDefault();
    }
}
