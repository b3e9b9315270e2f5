using NodaTime;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Procedure;

namespace Tadafor.Rules.Tests.Codes;

/// <summary>Codes of the procedure of petitions and of its dates.</summary>
internal static class ProcedureCodes
{
    public static IEnumerable<(string Title, string[] Columns, IEnumerable<string[]> Rows)> Tables =>
    [
        ("Questions about time and procedure", ["question", "option", "", "en", "fr", "ar"], TimeQuestions.All.SelectMany(q => q.Options
            .Select(o => new[] { "", $"`{o.Id}`", o == q.Default ? "default" : "", o.Text.En, o.Text.Fr, o.Text.Ar })
            .Prepend([$"`{q.Id}`", "", q.Default is null ? "no default: all are tried" : "", q.Text.En, q.Text.Fr, q.Text.Ar]))),
        ("Laws a petition can follow", ["code", "en", "fr", "ar"],
            [
                .. PetitionSchemes.All.Select(s => new[] { $"`{s.Code}`", s.Name.En, s.Name.Fr, s.Name.Ar }),
                .. Articles7To15Procedure.All.Select(s => new[] { $"`{s.Code}`", s.Name.En, s.Name.Fr, s.Name.Ar })
            ]),
        ("Acts", ["code", "en", "fr", "ar"], Acts.Select(a => new[] { $"`{a.Kind}`", a.Text.En, a.Text.Fr, a.Text.Ar })),
        ("Irregularities", [
            "code",
            "en",
            "fr",
            "ar"
        ], IrregularityCodes.All.Select(i => new[] { $"`{i.Code}`", i.Meaning.En, i.Meaning.Fr, i.Meaning.Ar })),
        ("Terms", [
            "code",
            "period",
            "article",
            "en",
            "fr",
            "ar"
        ], Terms.Select(t => new[] { $"`{t.Code}`", t.Period.Text.En, t.Cites[0].Text.En, t.Duty.En, t.Duty.Fr, t.Duty.Ar })),
    ];

    private static IEnumerable<PetitionAct> Acts
    {
        get
        {
            LocalDate day = new(2023, 8, 7);
            return AnyRoad.ActsOn(day).Concat(AnyNationalRoad.ActsOn(day)).DistinctBy(a => a.Kind);
        }
    }

    private static IEnumerable<Term> Terms =>
        PetitionSchemes.All.SelectMany(s => s.Terms).Concat(Articles7To15Procedure.All.SelectMany(s => s.Terms));
}
