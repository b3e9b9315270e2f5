using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>Reads the rows of one table: of cases, or of the facts of a base file.</summary>
internal sealed class CaseTable
{
    private readonly AboveTable _above;
    private readonly Vocabulary _vocabulary;
    private readonly CellValues _values;
    private readonly IReadOnlyList<Action<Draft, string>> _columns;
    private readonly FactSet _start;
    private readonly LocalDate? _day;

    public CaseTable(AboveTable above, string[] headings, IReadOnlyDictionary<string, BaseFile> bases)
    {
        _above = above;
        _vocabulary = new(Vocabulary.OfLastColumn(headings[^1]));
        _values = new(_vocabulary);
        if (above[Keywords.Defines] is { } name)
        {
            Defined = new(name, FactSet.Empty);
            _columns = [];
            _start = FactSet.Empty;
            return;
        }

        if (above[Keywords.Rule] is null == above[Keywords.Route] is null)
        {
            throw new CaseException($"above the table must stand either '{In(Keywords.Rule)}' or '{In(Keywords.Route)}'.");
        }

        Phrase last = above[Keywords.Rule] is null ? Keywords.Outcome : Keywords.Verdict;
        if (!Vocabulary.Same(headings[^1], In(last)))
        {
            throw new CaseException($"the last column is called '{headings[^1]}'. Write '{In(last)}'.");
        }

        _day = above[Keywords.LegalDate] is { } day ? _values.Day(day) : null;
        _start = above[Keywords.Base] is { } wanted ? Base(wanted, bases).Facts : FactSet.Empty;
        _columns = [.. headings[..^1].Select(Column)];
    }

    /// <summary>The base file this table defines, with the rows read so far; <see langword="null"/> for a table of cases.</summary>
    public BaseFile? Defined { get; private set; }

    /// <summary>Reads a row; <see langword="null"/> when it is a fact of a base file.</summary>
    public Case? Read(string file, int line, string[] cells)
    {
        if (Defined is { } defined)
        {
            Defined = defined with { Facts = _values.State(defined.Facts, _vocabulary.FactCalled(cells[0]), cells[1]) };
            return null;
        }

        Draft draft = new() { Facts = _start, Day = _day };
        for (int i = 0; i < _columns.Count; i++)
        {
            _columns[i](draft, cells[i]);
        }

        LocalDate day = draft.Day ?? throw new CaseException($"the row has no '{In(Keywords.LegalDate)}'.");
        string expected = cells[^1];
        return _above[Keywords.Rule] is { } rule
            ? new RuleCase(
                file,
                line,
                _vocabulary.Language,
                draft.Facts,
                day,
                draft.Readings,
                Vocabulary.RuleCalled(rule),
                _vocabulary.One(expected, Enum.GetValues<Verdict>(), v => v.Text(), "verdict"))
            : new RouteCase(
                file,
                line,
                _vocabulary.Language,
                draft.Facts,
                day,
                draft.Readings,
                Vocabulary.RouteCalled(_above[Keywords.Route]!),
                _vocabulary.One(expected, Enum.GetValues<Outcome>(), o => o.Text(), "outcome"));
    }

    private Action<Draft, string> Column(string heading)
    {
        if (Vocabulary.Same(heading, In(Keywords.Case)))
        {
            return (_, _) => { };
        }

        if (Vocabulary.Same(heading, In(Keywords.LegalDate)))
        {
            return (draft, cell) => draft.Day = _values.Day(cell);
        }

        if (Vocabulary.QuestionCalled(heading) is { } question)
        {
            return (draft, cell) => draft.Readings = cell.Length == 0 || cell == Keywords.NotStated
                ? draft.Readings
                : draft.Readings.Choose(question, _vocabulary.OptionCalled(question, cell).Id);
        }

        Fact fact = _vocabulary.FactCalled(heading);
        return (draft, cell) => draft.Facts = _values.State(draft.Facts, fact, cell);
    }

    private static BaseFile Base(string name, IReadOnlyDictionary<string, BaseFile> bases) =>
        bases.TryGetValue(name, out BaseFile? found) ? found
        : bases.Count == 0 ? throw new CaseException($"no base file is called '{name}': none is defined above.")
        : throw new CaseException($"no base file is called '{name}'. Did you mean '{Nearest.To(name, bases.Keys)}'?");

    private string In(Phrase phrase) => phrase.In(_vocabulary.Language);

    private sealed class Draft
    {
        public required FactSet Facts { get; set; }

        public required LocalDate? Day { get; set; }

        public Interpretations Readings { get; set; } = Interpretations.Defaults;
    }
}
