using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets;

/// <summary>
/// The year of a participatory budget as one HTML page: phases, acts and the law's dates as lines of time; what is missing before money is
/// spent; then who must do what by when, under which article. It loads nothing, runs nothing, and reads well on a phone, on paper, and
/// from right to left.
/// </summary>
public static class BudgetYearPage
{
    private static readonly Phrase _title = new(
        "سنة الميزانية التشاركية",
        "L'année du budget participatif",
        "The year of a participatory budget");

    private static readonly Phrase _glance = new("السنة في لمحة", "L'année d'un coup d'œil", "The year at a glance");
    private static readonly Phrase _dates = new("آجال القانون", "Les délais de la loi", "The law's dates");
    private static readonly Phrase _acts = new("الأعمال المسجلة", "Les actes au dossier", "The acts on file");
    private static readonly Phrase _list = new("عملا عملا", "Acte par acte", "Act by act");
    private static readonly Phrase _spending = new("تتبع المشاريع", "Suivi des projets", "Projects followed");
    private static readonly Phrase _perProject = new(
        "ما يطلبه القانون من كل مشروع",
        "Ce que la loi demande de chaque projet",
        "What the law asks of each project");
    private static readonly Phrase _projects = new("المشاريع", "Projets", "Projects");

    /// <summary>The page; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(BudgetCycleAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new SectionedPage(BodyPage.Tab(answer.File.Reference, _title),
        [
            Head(answer),
            .. BodyPage.Corrections(answer.Irregularities),
            new("year", [Line.Section(_glance), .. Glance(answer)]),
            .. Missing(answer),
            new("funding", [Line.Section(BudgetWords.Funding), .. answer.Funding.Select(Step)]),
            .. answer.Steps.Count == 0
                ? Array.Empty<Region>()
                : [new("dates", [Line.Section(_dates), .. answer.Steps.Select(s => Entry(answer, s))])],
            .. RoadLane.Section("after-vote", BudgetWords.AfterVote, answer.Road),
            .. RoadLane.Section("deliberation", BudgetWords.Deliberation, answer.Deliberation),
            .. answer.Findings.Count == 0
                ? Array.Empty<Region>()
                : [new("asked", [Line.Section(BudgetWords.Asked), .. FindingEntries.Of(answer.Findings)])],
            .. answer.ProjectFindings.Count == 0
                ? Array.Empty<Region>()
                : [new("projects", [Line.Section(_perProject), .. answer.ProjectFindings.Select(Project)])],
        ]).In(language);
    }

    private static Region Head(BudgetCycleAnswer answer) => new(null,
    [
        new Para(Phrase.Pair(_title, BudgetWords.YearOf(answer.File))) { Tone = Tone.Eyebrow },
        new Heading(1, new Name(answer.File.Reference)),
        new Para(Numerals.Date(answer.On)) { Tone = Tone.Place },
        new Para(answer.Stage.Text().Capital()) { Tone = Tone.Lead },
        new Para(Phrase.Pair(BudgetWords.Done, answer.Outcome.Text()).Capital())
        {
            Tone = answer.Outcome == Truth.Yes ? Tone.Plain : Tone.Open,
        },
        new Facts(
        [
            .. answer.Phases.Select(phase => (phase.Phase.Text().Capital(), BudgetWords.DaysOf(phase))),
            .. answer.Accounts.Count == 0
                ? Array.Empty<(Phrase, Phrase)>()
                : [(_projects, Numerals.Number(answer.Accounts.Count))],
        ]),
    ]);

    private static IEnumerable<Block> Glance(BudgetCycleAnswer answer)
    {
        if (TimePicture.Of(answer.On,
            [
                .. answer.Phases.Select(phase => new TimeLane(
                    phase.Phase.Text().Capital(),
                    [new(TimeMarkKind.Other, phase.From, phase.To, BudgetWords.DaysOf(phase))])),
                new(_acts, [.. Acts(answer, followUp: false)]),
                .. answer.Steps
                    .Concat(answer.Road?.Steps ?? [])
                    .Where(s => s.Entry.HasTime || s.DoneOn is not null)
                    .Select(s => RoadLane.Of(s, answer.IsPassed(s))),
                new(_spending, [.. Acts(answer, followUp: true)]),
            ]) is { } picture)
        {
            yield return picture;
        }

        if (answer.Acts.Count > 0)
        {
            yield return new Fold([_list], [new Bullets([.. answer.Acts.Select(act =>
                (IReadOnlyList<Inline>)[Phrase.Pair(Numerals.Date(act.On), act.Kind.Text()), " — ", new Name(act.By)])])]);
        }
    }

    // Acts of one day share a dot.
    private static IEnumerable<TimeMark> Acts(BudgetCycleAnswer answer, bool followUp) => answer.Acts
        .Where(act => act.Kind != BudgetActKind.PhaseSet && act.Kind.IsOfFollowUp() == followUp)
        .GroupBy(act => act.On)
        .Select(day => TimeMark.At(
            TimeMarkKind.Done,
            day.Key,
            Phrase.Pair(Numerals.Date(day.Key), Phrase.Join(Separators.Comma, day.Select(a => a.Kind.Text()).Distinct()))));

    private static IEnumerable<Region> Missing(BudgetCycleAnswer answer)
    {
        if (answer.NotOnFile.Count > 0 || answer.WithoutCredit.Count > 0)
        {
            yield return new("missing",
            [
                Line.Section(BudgetWords.Missing),
                .. Listed(FileWords.NotOnFile, answer.NotOnFile.Select(kind => kind.Text())),
                .. Listed(BudgetWords.WithoutCredit, answer.WithoutCredit.Select(Bidi.Quoted)),
            ]);
        }
    }

    private static IEnumerable<Block> Listed(Phrase title, IEnumerable<Phrase> items)
    {
        IReadOnlyList<Inline>[] all = [.. items.Select(item => (IReadOnlyList<Inline>)[item])];
        return all.Length == 0 ? [] : [new Para(title.Capital()) { Tone = Tone.Why }, new Bullets(all)];
    }

    private static Entry Step(FundingStep step) => new(
        step.Done switch { Truth.Yes => "✓", Truth.No => "✗", Truth.Unknown => "?" },
        [new Strong(step.Text.Capital()), Separators.Colon, BudgetWords.StateOf(step)],
        new Detail(Labels.LegalBasis, Cited.Of(step.Cites)));

    private static Entry Entry(BudgetCycleAnswer answer, RoadStep step) =>
        DecisionRoadText.Entry(step, answer.IsPassed(step) ? FileWords.Passed : null);

    private static Fold Project(ProjectFindings found) =>
        new([BudgetCycleText.Named(found.Project)], [.. FindingEntries.Of(found.Findings)]);
}
