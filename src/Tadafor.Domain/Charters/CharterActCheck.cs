using NodaTime;

namespace Tadafor.Domain.Charters;

/// <summary>What an act cannot be.</summary>
internal enum CharterActProblem
{
    NoSuchParty,
    NoSuchVersion,
    BeforeItsVersion,
    AdoptedTwice,
    AmendedBeforeAdoption,
    NoSuchClause,
    NothingDue,
    KeptTwice,
}

/// <summary>Which acts of a charter cannot be as they stand: for the reader of documents, and for whoever stores acts.</summary>
internal static class CharterActCheck
{
    /// <summary>Every problem with the place of its act.</summary>
    public static IEnumerable<(int Act, CharterActProblem Problem)> Of(Charter charter) =>
        charter.Acts.SelectMany((act, at) => Of(charter, act, at).Select(problem => (at, problem)));

    private static IEnumerable<CharterActProblem> Of(Charter charter, CharterAct act, int at)
    {
        if (charter.Parties.All(p => p.Id != act.By))
        {
            yield return CharterActProblem.NoSuchParty;
        }

        if (act.Event == CharterEvent.Kept)
        {
            foreach (CharterActProblem problem in Kept(charter, act, at))
            {
                yield return problem;
            }

            yield break;
        }

        if (act.Version is not { } id || charter.Find(id) is not { } version)
        {
            yield return CharterActProblem.NoSuchVersion;
            yield break;
        }

        if (act.On < version.On)
        {
            yield return CharterActProblem.BeforeItsVersion;
        }

        if (act.Clause is { } clause && version.Find(clause) is null)
        {
            yield return CharterActProblem.NoSuchClause;
        }

        // Of one day, the earlier in the file comes first.
        bool adopted = charter.Acts.Where((other, i) => other.Event == CharterEvent.Adopted
            && (other.On < act.On || (other.On == act.On && i < at))).Any();
        if (act.Event == CharterEvent.Adopted && adopted)
        {
            yield return CharterActProblem.AdoptedTwice;
        }

        if (act.Event == CharterEvent.Amended && !adopted)
        {
            yield return CharterActProblem.AmendedBeforeAdoption;
        }
    }

    private static IEnumerable<CharterActProblem> Kept(Charter charter, CharterAct act, int at)
    {
        // A commitment may be kept before its day.
        LocalDate seen = act.Due is { } day && day > act.On ? day : act.On;
        if (act.Due is not { } due || CharterCalendar.Of(charter, seen).Dues.All(d => d.Clause != act.Clause || d.On != due))
        {
            yield return charter.Versions.Any(v => act.Clause is { } clause && v.Find(clause) is not null)
                ? CharterActProblem.NothingDue
                : CharterActProblem.NoSuchClause;
        }
        else if (charter.Acts.Take(at).Any(a => a.Event == CharterEvent.Kept && a.Clause == act.Clause && a.Due == due))
        {
            yield return CharterActProblem.KeptTwice;
        }
    }
}
