using System.Globalization;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Laws.Decree2_16_301;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Questions;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>Reads the rows of a table about deadlines, or about the session that follows a ruling.</summary>
internal sealed class TimeTable
{
    private readonly AboveTable _above;
    private readonly Vocabulary _vocabulary;
    private readonly CellValues _values;
    private readonly string[] _headings;
    private readonly Interpretations _readings;

    public TimeTable(AboveTable above, string[] headings)
    {
        _above = above;
        _headings = headings;
        _vocabulary = new(Vocabulary.OfLastColumn(headings[^1]));
        _values = new(_vocabulary);
        Phrase last = above[Keywords.Deadline] is null ? Keywords.NextSession : Keywords.Day;
        if (!Is(headings[^1], last))
        {
            throw new CaseException($"the last column is called '{headings[^1]}'. Write '{last.In(_vocabulary.Language)}'.");
        }

        _readings = (above[Keywords.Readings] ?? "").Split(
            [',', '،'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(choice => choice.Split('='))
            .Aggregate(Interpretations.Defaults, (all, choice) => Chosen(all, choice[0], choice.Length > 1 ? choice[1] : ""));
    }

    /// <summary>Every term that the laws on petitions, decisions of councils, action programmes and budgets set, by code.</summary>
    public static IReadOnlyList<Term> Terms { get; } =
    [
        .. PetitionSchemes.All.SelectMany(s => s.Terms),
        .. Articles7To15Procedure.All.SelectMany(s => s.Terms),
        .. CouncilArticles113.ControlTerms.New, .. CouncilArticles112.ControlTerms.New, .. CouncilArticles111.ControlTerms.New,
        .. Decree.Terms, .. BudgetLaw113.Terms,
    ];

    public static bool IsMeant(AboveTable above) => above[Keywords.Deadline] is not null || above[Keywords.Sessions] is not null;

    public Case Read(string file, int line, string[] cells)
    {
        LocalDate? day = null;
        string? code = _above[Keywords.Deadline];
        Interpretations readings = _readings;
        ProclaimedFeasts feasts = ProclaimedFeasts.None;
        for (int i = 0; i < _headings.Length - 1; i++)
        {
            string heading = _headings[i], cell = cells[i];
            if (Is(heading, Keywords.Event))
            {
                day = _values.Day(cell);
            }
            else if (Is(heading, Keywords.Deadline))
            {
                code = cell;
            }
            else if (Is(heading, Keywords.ProclaimedFeasts))
            {
                feasts = Feasts(cell);
            }
            else if (!Is(heading, Keywords.Case) && cell.Length > 0 && cell != Keywords.NotStated)
            {
                readings = Chosen(readings, heading, cell);
            }
        }

        LocalDate start = day ?? throw new CaseException($"the row has no '{Keywords.Event.In(_vocabulary.Language)}'.");
        if (_above[Keywords.Sessions] is { } level)
        {
            PetitionScheme scheme = PetitionSchemes.Find(level)
                ?? throw new CaseException($"'{level}' names no council. Did you mean '{Nearest.To(level, PetitionSchemes.All.Select(s => s.Code))}'?");
            return new NextSessionRow(file, line, _vocabulary.Language, start, readings, scheme, feasts, cells[^1]);
        }

        LocalDate[] span = [.. cells[^1].Split('/', StringSplitOptions.TrimEntries).Select(_values.Day)];
        if (BudgetLaw113.Dates.FirstOrDefault(d => d.Code == code) is { } dated)
        {
            return new DatedCase(file, line, _vocabulary.Language, start, readings, dated, feasts, span[0], span[^1]);
        }

        Term term = Terms.FirstOrDefault(t => t.Code == code)
            ?? throw new CaseException($"no deadline has the code '{code}'. Did you mean '{Nearest.To(code!, Terms.Select(t => t.Code))}'?");
        return new DeadlineCase(file, line, _vocabulary.Language, start, readings, term, feasts, span[0], span[^1]);
    }

    private Interpretations Chosen(Interpretations readings, string id, string option)
    {
        OpenQuestion question = TimeQuestions.Find(id)
            ?? throw new CaseException($"'{id}' names no column of a table about time. Did you mean '{Nearest.To(id, TimeQuestions.All.Select(q => q.Id))}'?");
        return readings.Choose(question, _vocabulary.OptionCalled(question, option).Id);
    }

    // A feast is written as: eid-al-fitr 1445 = 2024-04-10.
    private ProclaimedFeasts Feasts(string cell)
    {
        if (cell.Length == 0 || cell == Keywords.NotStated)
        {
            return ProclaimedFeasts.None;
        }

        string[] parts = cell.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<string> names = [.. Domain.Time.Calendars.Feasts.All.Select(f => f.Code())];
        if (parts.Length != 3
            || !names.Contains(parts[0])
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            throw new CaseException($"'{cell}' is not a proclaimed feast. Write it as 'eid-al-fitr 1445 = 2024-04-10'; the feasts are {string.Join(", ", names)}.");
        }

        Feast feast = Domain.Time.Calendars.Feasts.All.Single(f => f.Code() == parts[0]);
        return ProclaimedFeasts.Read([new ProclaimedFeast(new(feast, year), _values.Day(parts[2]), null, "casebook")])
            .Match(good => good, bad => throw new CaseException(bad.All[0].Text.In(_vocabulary.Language)));
    }

    private static bool Is(string heading, Phrase keyword) =>
        new[] { keyword.Ar, keyword.Fr, keyword.En }.Any(w => Vocabulary.Same(heading, w));
}
