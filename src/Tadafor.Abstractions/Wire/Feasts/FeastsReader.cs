using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Json;
using FeastNames = Tadafor.Domain.Time.Calendars.Feasts;

namespace Tadafor.Abstractions.Wire.Feasts;

/// <summary>Reads a table of feasts field by field.</summary>
internal static class FeastsReader
{
    private static readonly Phrase _correct = new("صحح الجدول.", "Corrigez le tableau.", "Correct the table.");

    public static FieldFaults Kinds { get; } = new("feasts");

    /// <summary>The table; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static ProclaimedFeasts? Read(JsonFields root)
    {
        root.Schema(FeastsJson.Schema);
        IReadOnlyList<JsonPart> items = root.Items("feasts", required: true);
        List<ProclaimedFeast> feasts = [.. items.Select(i => i.AsObject() is { } feast ? Feast(feast) : null).OfType<ProclaimedFeast>()];
        root.Close();
        if (feasts.Count < items.Count)
        {
            return null;
        }

        return ProclaimedFeasts.Read(feasts).Match<ProclaimedFeasts?>(
            good => good,
            bad =>
            {
                foreach (FeastProblem problem in bad.All)
                {
                    (root.Take("feasts") ?? root.Part).Fault(new("feasts.contradict", problem.Text, _correct));
                }

                return null;
            });
    }

    private static ProclaimedFeast? Feast(JsonFields json)
    {
        string? feast = json.Word("feast", [.. FeastNames.All.Select(f => f.Code())]);
        long? year = json.Whole("hijriYear", 1300, 1600, required: true);
        LocalDate? day = json.Date("firstDay", required: true);
        bool saysDays = json.Has("administrationDays");
        long? days = json.Whole("administrationDays", 1, 2);
        string? source = json.Text("source", required: true);
        json.Close();
        return feast is null || year is null || day is null || source is null || (saysDays && days is null)
            ? null
            : new(new(FeastNames.All.Single(f => f.Code() == feast), (int)year.Value), day.Value, (int?)days, source);
    }
}
