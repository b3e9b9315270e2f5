using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>Short ways to write the acts of a petition.</summary>
internal static class Roads
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Deposited on 28 August 2023, referred on 4 September, then what follows.</summary>
    public static CouncilRoad Road(RoadSettings settings, params PetitionAct[] then) => Under("commune", settings, then);

    public static CouncilRoad Road(params PetitionAct[] then) => Road(new RoadSettings(), then);

    public static CouncilRoad Under(string level, RoadSettings settings, params PetitionAct[] then) => CouncilRoad.Of(
        PetitionSchemes.Find(level)!,
        [new Deposit(Day("2023-08-28")) { ReceiptHandedOver = true }, new Referral(Day("2023-09-04")), .. then],
        settings).Match(road => road, faults => throw new InvalidOperationException(faults.All[0].Text.En));

    public static RoadSettings AsOf(string day, Interpretations? readings = null) =>
        new() { AsOf = Day(day), Interpretations = readings ?? Interpretations.Defaults };

    public static Acceptance Accepted(string day) => new(Day(day));

    public static AgendaEntry Entered(string day, string session, string? opens = null) => new(Day(day))
    {
        Session = session.Length == 0 ? null : new(
            int.Parse(session[..4], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(session[5..], System.Globalization.CultureInfo.InvariantCulture)),
        OpensOn = opens is null ? null : Day(opens),
    };

    public static string[] Flags(CouncilRoad road) =>
        [.. road.Timetable().Irregularities.Select(i => (i.IsCertain ? "" : "perhaps ") + i.Code)];
}
