using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>One row of a table: a file, the day, the readings chosen, and the answer a jurist expects.</summary>
internal abstract record Case(string File, int Line, Language Language, FactSet Facts, LocalDate Day, Interpretations Readings)
{
    /// <summary>The name of the test.</summary>
    public string Place => $"{File}:{Line}";

    /// <summary>What is wrong with the answer, in one line; <see langword="null"/> when it is the one expected.</summary>
    public abstract string? Disagreement();

    /// <summary>Whether the answer changes when a rule is replaced.</summary>
    public abstract bool Notices(Rule changed);
}

/// <summary>A row about one rule.</summary>
internal sealed record RuleCase(
    string File,
    int Line,
    Language Language,
    FactSet Facts,
    LocalDate Day,
    Interpretations Readings,
    Rule Rule,
    Verdict Expected)
    : Case(File, Line, Language, Facts, Day, Readings)
{
    public override string? Disagreement()
    {
        Finding finding = Examiner.FindingOf(Rule, Facts, Day, Readings);
        return finding.Verdict == Expected
            ? null
            : $"{Place}: {Rule.Code}: expected '{Expected.Text().In(Language)}', found '{finding.Verdict.Text().In(Language)}': {finding.Explanation.In(Language)}";
    }

    public override bool Notices(Rule changed) =>
        changed.Code == Rule.Code && Examiner.VerdictOf(changed, Facts, Day, Readings) != Expected;
}

/// <summary>A row about a whole file.</summary>
internal sealed record RouteCase(
    string File,
    int Line,
    Language Language,
    FactSet Facts,
    LocalDate Day,
    Interpretations Readings,
    Route Route,
    Outcome Expected)
    : Case(File, Line, Language, Facts, Day, Readings)
{
    public override string? Disagreement()
    {
        Decision decision = Route.Assess(Facts, Day, Readings);
        if (decision.Outcome == Expected)
        {
            return null;
        }

        IEnumerable<string> reasons = decision.Findings
            .Where(f => f.Verdict is not (Verdict.Satisfied or Verdict.NotApplicable))
            .Select(f => $"{f.Code} {f.Verdict.Text().In(Language)} ({f.Explanation.In(Language)})");
        return $"{Place}: expected '{Expected.Text().In(Language)}', found '{decision.Outcome.Text().In(Language)}': {string.Join("; ", reasons)}";
    }

    public override bool Notices(Rule changed) =>
        Route.Rules.Any(r => r.Code == changed.Code)
        && Assessor.OutcomeOf([.. Route.Rules.Select(r => r.Code == changed.Code ? changed : r)], Facts, Day, Readings) != Expected;
}
