using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>
/// The road of a petition as people read it: what was done, what is to come and by when, what did not keep the law, what is left open.
/// </summary>
public static class TimetableText
{
    /// <summary>The text of a road.</summary>
    /// <param name="road">The road.</param>
    /// <param name="title">What the petition is called; <see langword="null"/> for nothing.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Plain or Markdown.</param>
    public static string Of(PetitionRoad road, string? title, Language language, TextStyle style = TextStyle.Plain)
    {
        Timetable table = road.Timetable();
        return Write([.. DoneParts.Of(table, title), .. Sessions(road, table), .. Rest(table)], language, style);
    }

    // Sessions have no bearing on a petition to the Head of Government or to a House of Parliament.
    internal static IEnumerable<Block> Sessions(PetitionRoad road, Timetable table) =>
        road is CouncilRoad council ? SessionParts.Of(council, table) : [];

    private static IEnumerable<Block> Rest(Timetable table) =>
        [.. ComingParts.Of(table), .. IrregularityParts.Of(table), .. QuestionParts.Of(table)];

    private static string Write(IReadOnlyList<Block> parts, Language language, TextStyle style) => style switch
    {
        TextStyle.Plain => PlainTextWriter.Write(parts, language),
        TextStyle.Markdown => MarkdownWriter.Write(parts, language),
    };
}
