using NodaTime;
using Tadafor.Casebook.Tests.Mutation;
using Tadafor.Casebook.Tests.Reading;
using Tadafor.Domain.Law;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;
using BookOfCases = Tadafor.Casebook.Tests.Reading.Casebook;

namespace Tadafor.Casebook.Tests;

/// <summary>Rules are data, so one thing in them can be changed: a case, or a worked example, must notice.</summary>
public class MutationTests
{
    private static readonly LocalDate _dayOfExamples = new(2023, 8, 7);

    public static TheoryData<string> Codes() => [.. Vocabulary.Rules.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_change_of_one_thing_in_a_rule_is_noticed(string code)
    {
        Mutant[] mutants = [.. Mutants.Of(Vocabulary.Rules.Single(r => r.Code == code))];
        Assert.NotEmpty(mutants);
        string[] survivors = [.. mutants.Where(m => !IsNoticed(m.Rule)).Select(m => m.ToString())];
        Assert.True(
            survivors.Length == 0,
            $"{survivors.Length} of {mutants.Length} changes are noticed by no case:\n{string.Join('\n', survivors)}");
    }

    [Fact]
    public void A_day_of_entry_into_force_moved_by_one_is_noticed()
    {
        string[] survivors = [.. Mutants.OfCommencements().Where(m => !m.Rules.Any(IsNoticed)).Select(m => m.What)];
        Assert.True(survivors.Length == 0, $"noticed by no case:\n{string.Join('\n', survivors)}");
    }

    [Fact]
    public void Every_kind_of_node_is_changed()
    {
        string[] whats = [.. Rulebook.Rules.SelectMany(Mutants.Of).Select(m => m.What)];
        string[] kinds =
        [
            "400 → 401",
            "35000 → 34999",
            "≥ → <",
            "≥ → >",
            "< → ≥",
            "< → ≤",
            "3 years → 4",
            "swapped",
            "all → any",
            "any → all",
            "negation lost",
            "5/100 → 6/100",
            "1/3 → 1/4",
            "rounded the other way",
            "in each → not in each",
            "dropped",
            "applies if"
        ];
        Assert.All(kinds, kind => Assert.Contains(whats, what => what.Contains(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_worked_examples_alone_would_let_changes_pass()
    {
        Mutant[] mutants = [.. Rulebook.Rules.SelectMany(Mutants.Of)];
        Assert.True(mutants.Length > 200, $"only {mutants.Length} changes are made");
        Assert.Contains(mutants, m => !IsNoticedByExamples(m.Rule));
    }

    private static bool IsNoticed(Rule changed) => BookOfCases.Cases.Any(c => c.Notices(changed)) || IsNoticedByExamples(changed);

    private static bool IsNoticedByExamples(Rule changed) =>
        changed.Examples.Any(e => Examiner.VerdictOf(changed, e.Facts, _dayOfExamples, Interpretations.Defaults) != e.Verdict);
}
