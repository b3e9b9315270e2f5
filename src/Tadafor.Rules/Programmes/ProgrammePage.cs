using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Programmes;

/// <summary>
/// An action programme as one HTML page: its acts and the decree's dates as lines of time, who must do what by when, what is not on file,
/// the road to the visa, the evaluation year by year. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right
/// to left.
/// </summary>
public static class ProgrammePage
{
    private static readonly Phrase _title = new("برنامج العمل", "Programme d'action", "Action programme");
    private static readonly Phrase _glance = new("المسار في لمحة", "Le parcours d'un coup d'œil", "The course at a glance");
    private static readonly Phrase _acts = new("الأعمال المسجلة", "Les actes au dossier", "The acts on file");
    private static readonly Phrase _dates = new("الآجال", "Les délais", "The dates");
    private static readonly Phrase _asked = new("ما يطلبه المرسوم", "Ce que le décret demande", "What the decree asks");
    private static readonly Phrase _projects = new("المشاريع", "Les projets", "The projects");

    /// <summary>The page; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(ProgrammeAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new SectionedPage(BodyPage.Tab(answer.File.Reference, _title),
        [
            new(null,
            [
                new Para(_title) { Tone = Tone.Eyebrow },
                new Heading(1, new Name(answer.File.Reference)),
                new Para(Numerals.Date(answer.On)) { Tone = Tone.Place },
                new Para(Phrase.Pair(ProgrammeWords.Done, answer.Outcome.Text()).Capital())
                {
                    Tone = answer.Outcome == Truth.Unknown ? Tone.Open : Tone.Lead,
                },
                new Facts([.. FindingEntries.Counts(answer.Findings.Concat(answer.Years.SelectMany(y => y.Findings)))]),
            ]),
            .. BodyPage.Corrections(answer.Irregularities),
            new("course", [Line.Section(_glance), .. Glance(answer)]),
            .. answer.NotOnFile.Count == 0
                ? Array.Empty<Region>()
                : [new("missing",
                [
                    Line.Section(FileWords.NotOnFile),
                    new Bullets([.. answer.NotOnFile.Select(kind => (IReadOnlyList<Inline>)[kind.Text()])]),
                ])],
            .. answer.Steps.Count == 0
                ? Array.Empty<Region>()
                : [new("dates", [Line.Section(_dates), .. answer.Steps.Select(s => Step(answer, s))])],
            .. answer.Findings.Count == 0
                ? Array.Empty<Region>()
                : [new("asked", [Line.Section(_asked), .. FindingEntries.Of(answer.Findings)])],
            .. RoadLane.Section("after-vote", ProgrammeWords.AfterVote, answer.Road),
            .. answer.Years.Select(year => Year(answer, year)),
            .. answer.WithoutReport.Select(year => new Region(
                $"no-report-{year}",
                [
                    Line.Section(ProgrammeWords.Year.With(ProgrammeWords.Named(year))),
                    new Para(ProgrammeWords.WithoutReport.With(ProgrammeWords.Named(year)).Capital()) { Tone = Tone.Open },
                ])),
            .. answer.Projects.Count == 0
                ? Array.Empty<Region>()
                : [new("projects", [Line.Section(_projects), new Cards(IsOrdered: false, [.. answer.Projects.Select(Project)])])],
        ]).In(language);
    }

    private static IEnumerable<Block> Glance(ProgrammeAnswer answer) => TimePicture.Of(answer.On,
    [
        new(_acts, [.. answer.Acts.GroupBy(act => act.On).Select(day => TimeMark.At(
            TimeMarkKind.Done,
            day.Key,
            Phrase.Pair(Numerals.Date(day.Key), Phrase.Join(Separators.Comma, day.Select(a => a.Kind.Text()).Distinct()))))]),
        .. answer.Steps.Concat(answer.Years.SelectMany(y => y.Steps)).Select(s => RoadLane.Of(s, answer.IsPassed(s))),
        .. (answer.Road?.Steps ?? []).Select(s => RoadLane.Of(s)),
    ]) is { } picture ? [picture] : [];

    private static Region Year(ProgrammeAnswer answer, ProgrammeYear year) => new(
        $"year-{year.Year}",
        [
            Line.Section(ProgrammeWords.Year.With(ProgrammeWords.Named(year.Year))),
            .. year.Steps.Select(s => Step(answer, s)),
            .. FindingEntries.Of(year.Findings),
        ]);

    private static Entry Step(ProgrammeAnswer answer, RoadStep step) =>
        DecisionRoadText.Entry(step, answer.IsPassed(step) ? FileWords.Passed : null);

    private static Card Project(ProjectAnswer answer) => new(
        "project",
        [new Name(answer.Project.Title)],
        [
            .. (answer.Project.Indicators ?? []).Select(indicator => new Entry(
                "•",
                [ProgrammeWords.Of(indicator)],
                [.. indicator.Measures.Select(measure => new Detail(null, ProgrammeWords.Of(measure)))])),
            .. FindingEntries.Of(answer.Findings),
        ]);
}
