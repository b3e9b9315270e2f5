using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure.Acts;

namespace Tadafor.Conformance.Generators;

/// <summary>
/// Acts of petitions as documents hold them, in the order of their days, whether or not the procedure allows them one after the other. What
/// is drawn prints itself when a property fails.
/// </summary>
public static class TimelineGenerators
{
    private static readonly LocalDate _first = new(2023, 1, 2);

    private static readonly string[] _local =
    [
        "referred", "accepted", "refused", "refusal-notified", "acceptance-told", "entered-on-agenda", "sent-to-committee",
        "committee-reported", "deliberated", "withdrawn", "completed", "duplicate-found",
    ];

    /// <summary>Acts of a petition to a council.</summary>
    public static Gen<ActDocument> Acts =>
        from act in Gen.Elements(_local)
        from day in Gen.Choose(0, 400)
        from later in Gen.Choose(0, 30)
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), 2)
        from answer in Gen.Elements(Enum.GetValues<CouncilAnswer>())
        from month in Gen.Elements(2, 5, 10)
        from ordinary in Gen.Elements(true, false)
        let done = _first.PlusDays(day)
        select act switch
        {
            "refusal-notified" => new ActDocument { Act = act, On = done, Reasoned = answers[0] },
            "entered-on-agenda" => new ActDocument
            {
                Act = act,
                On = done,
                Session = ordinary ? new SessionMonth(2023, month) : null,
                OpensOn = ordinary ? null : done.PlusDays(later),
            },
            "deliberated" => new ActDocument { Act = act, On = done, Answer = answer },
            _ => new ActDocument { Act = act, On = done },
        };

    /// <summary>Timelines of petitions to councils: a deposit, and up to eight acts after it.</summary>
    public static Gen<TimelineDocument> Timelines =>
        from law in Gen.Elements("commune", "province", "region")
        from count in Gen.Choose(0, 8)
        from acts in Gen.ArrayOf(Acts, count)
        select new TimelineDocument
        {
            Reference = "petition",
            Law = law,
            Acts = [new() { Act = "deposited", On = _first }, .. acts.OrderBy(a => a.On)],
        };
}
