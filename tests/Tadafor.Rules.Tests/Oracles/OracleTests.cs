using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The rules as data and the law as plain functions are two ways to say the same: they agree on every file.</summary>
public class OracleTests
{
    [Fact]
    public void Every_rule_has_a_plain_function_and_no_function_is_left_over() =>
        Assert.Equal(Rulebook.Rules.Select(r => r.Code).Order(StringComparer.Ordinal), PlainLaw.ByCode.Keys.Order(StringComparer.Ordinal));

    [Property(Arbitrary = [typeof(AnyFile)], MaxTest = 200)]
    public void Rules_as_data_agree_with_the_plain_law(AnyFile file) => Assert.All(Rulebook.Rules, rule => Assert.Equal(
        (rule.Code, Oracle.VerdictOf(rule.Code, file.Facts, file.Day, file.Readings)),
        (rule.Code, Examiner.VerdictOf(rule, file.Facts, file.Day, file.Readings))));

    [Fact]
    public void Every_worked_example_agrees_with_the_plain_law() =>
        Assert.All(Rulebook.Rules, rule => Assert.All(rule.Examples, example => Assert.Equal(
        (rule.Code, example.Verdict),
        (rule.Code, Oracle.VerdictOf(rule.Code, example.Facts, new(2023, 8, 7), Interpretations.Defaults)))));
}
