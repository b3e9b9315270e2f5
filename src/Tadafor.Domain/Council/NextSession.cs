using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>The ordinary session that a ruling reaches, under every reading taken.</summary>
internal sealed record NextSession
{
    private NextSession(LocalDate ruling, Sequence<NextSessionCase> cases)
    {
        Ruling = ruling;
        Cases = cases;
        Possible = cases.Select(c => c.Session).Distinct().Order().ToSequence();
        Questions = cases
            .SelectMany(c => c.Choices)
            .Select(c => c.Question)
            .Distinct()
            .OrderBy(q => q.Number)
            .ThenBy(q => q.Id, StringComparer.Ordinal)
            .ToSequence();
    }

    /// <summary>The day of the ruling.</summary>
    public LocalDate Ruling { get; }

    /// <summary>What each reading leads to; two sessions under one reading while an opening day is not fixed.</summary>
    public Sequence<NextSessionCase> Cases { get; }

    /// <summary>The sessions it can be, in order.</summary>
    public Sequence<SessionMonth> Possible { get; }

    /// <summary>The questions followed.</summary>
    public Sequence<OpenQuestion> Questions { get; }

    /// <summary>The one session, when nothing left open can change it; otherwise <see langword="null"/>.</summary>
    public SessionMonth? Session => Possible.Count == 1 ? Possible[0] : null;

    /// <summary>The sessions it can be under one rule of Q11.</summary>
    public IEnumerable<SessionMonth> Under(NextSessionRule rule) =>
        Cases.Where(c => c.Rule == rule).Select(c => c.Session).Distinct().Order();

    /// <summary>The next ordinary session after a ruling.</summary>
    public static NextSession After(LocalDate ruling, CouncilCalendar calendar)
    {
        List<NextSessionCase> cases = [];
        List<Sequence<ReadingChoice>> undecided = [[]];
        foreach (SessionMonth session in calendar.From(ruling))
        {
            List<Sequence<ReadingChoice>> still = [];
            Sequence<RulingCutOff> cutOffs = calendar.CutOffs(session);
            foreach (Sequence<ReadingChoice> so in undecided)
            {
                foreach (RulingCutOff cutOff in cutOffs.Where(c => c.Choices.AgreesWith(so)))
                {
                    Sequence<ReadingChoice> choices = so.JoinedWith(cutOff.Choices);
                    Truth reaches = cutOff.Reaches(ruling);
                    if (reaches != Truth.No)
                    {
                        cases.Add(new(session, cutOff.Rule.Rule, choices, cutOff));
                    }

                    if (reaches != Truth.Yes && !still.Contains(choices))
                    {
                        still.Add(choices);
                    }
                }
            }

            undecided = still;
            if (undecided.Count == 0)
            {
                break;
            }
        }

        return new(ruling, cases.ToSequence());
    }
}

/// <summary>A session that a ruling reaches under one reading.</summary>
/// <param name="Session">The session.</param>
/// <param name="Rule">Which session is the next one.</param>
/// <param name="Choices">The readings followed.</param>
/// <param name="CutOff">The last day that decided.</param>
internal sealed record NextSessionCase(SessionMonth Session, NextSessionRule Rule, Sequence<ReadingChoice> Choices, RulingCutOff CutOff);
