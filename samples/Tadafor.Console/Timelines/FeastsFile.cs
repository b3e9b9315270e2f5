using NodaTime;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Timelines;

/// <summary>A file of proclaimed feasts.</summary>
internal static class FeastsFile
{
    public const string Schema = "tadafor/feasts/1";

    /// <summary>The table; nothing when anything is wrong with it, and all of it has been noted.</summary>
    public static ProclaimedFeasts? Read(Stream json, JsonProblems problems)
    {
        if (problems.Read(json) is not { } root)
        {
            return null;
        }

        root.Word("schema", [Schema]);
        List<ProclaimedFeast?> feasts = [.. root.List("feasts", required: true).Select(f => Feast(f, problems))];
        root.Close();
        return problems.Count > 0
            ? null
            : ProclaimedFeasts.Read(feasts.OfType<ProclaimedFeast>()).Match<ProclaimedFeasts?>(
                good => good,
                bad =>
                {
                    foreach (FeastProblem problem in bad.All)
                    {
                        problems.Add("$.feasts", problem.Text);
                    }

                    return null;
                });
    }

    private static ProclaimedFeast? Feast(StrictObject json, JsonProblems problems)
    {
        string? feast = json.Word("feast", [.. Feasts.All.Select(f => f.Code())]);
        int? year = json.Whole("hijriYear", required: true);
        LocalDate? day = json.Day("firstDay", required: true);
        int? days = json.Whole("administrationDays");
        string? source = json.Text("source", required: true);
        json.Close();
        if (days is < 1 or > 2)
        {
            problems.Add(json.Of("administrationDays"), JsonWords.Expected.With(new Phrase("1 أو 2", "1 ou 2", "1 or 2")));
            return null;
        }

        if (year is < 1300 or > 1600)
        {
            problems.Add(json.Of("hijriYear"), JsonWords.Expected.With(new Phrase("سنة هجرية مثل 1445", "une année de l'hégire, comme 1445", "a year of the Hijra, such as 1445")));
            return null;
        }

        return feast is null || year is null || day is null || source is null
            ? null
            : new(new(Feasts.All.Single(f => f.Code() == feast), year.Value), day.Value, days, source);
    }
}
