using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;

namespace Tadafor.Tally.Tests.Methods;

/// <summary>One list of methods, complete and agreed with by everything that speaks of methods.</summary>
public sealed class TallyMethodsTests
{
    private static readonly Election _election = Ballots.Approval(1, [1]);

    [Fact]
    public void Every_rule_of_the_library_is_in_the_list_under_the_name_it_gives_itself()
    {
        Type[] listed = [.. TallyMethods.All.Select(Rule).Select(r => r.GetType()).Distinct()];
        Type[] rules = [.. typeof(TallyRule).Assembly
            .GetTypes()
            .Where(t => t.IsSubclassOf(typeof(TallyRule)) && t.Namespace!.Contains(".Methods.", StringComparison.Ordinal))];
        Assert.Equal(rules.Select(r => r.Name).Order(StringComparer.Ordinal), listed.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.All(TallyMethods.All, m => Assert.Equal(m.Name, Rule(m).Method));
        Assert.Equal(TallyMethods.All.Count, TallyMethods.All.Select(m => m.Name).Distinct().Count());
    }

    [Fact]
    public void Every_method_can_be_recounted_and_has_words_in_three_languages() => Assert.All(TallyMethods.All, m =>
    {
        Assert.True(m.HasRecount, m.Name);
        Assert.All([m.Title, m.Description], (Phrase words) => Assert.All([words.Ar, words.Fr, words.En], Assert.NotEmpty));
    });

    [Fact]
    public void Every_word_of_every_option_makes_a_definition_of_its_own() =>
        Assert.All(TallyMethods.All, m => Assert.All(m.Options.Where(o =>
        !o.IsNumber), option =>
    {
        TallyRule[] rules = [.. option.Words.Select(word => Rule(m, (option.Name, word)))];
        Assert.Equal(rules.Length, rules.Distinct().Count());
        Assert.Equal(Rule(m), rules[0]);
    }));

    [Theory]
    [InlineData("equal-share", null, "'equal-share' is not known.")]
    [InlineData("equal-shares:money", "utility", "'money' is not known.")]
    [InlineData("phragmen:cost", "utility", "This means nothing to phragmen.")]
    [InlineData("equal-shares:cost:add1:votes", null, "'equal-shares:cost:add1:votes' says too much.")]
    public void What_names_no_rule_is_told_with_its_reason(string text, string? option, string reason)
    {
        MethodFault fault = Assert.Single(TallyMethods.Read(text).AsT1);
        Assert.Equal((option, reason), (fault.Option, fault.Reason.En));
        Assert.All([fault.Reason, fault.Remedy], (Phrase words) => Assert.All([words.Ar, words.Fr, words.En], Assert.NotEmpty));
    }

    [Fact]
    public void The_page_of_methods_names_every_method_and_every_word_of_every_option()
    {
        string page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/tally/methods.md"));
        Assert.All(TallyMethods.All, m => Assert.Contains($"`{m.Name}`", page, StringComparison.Ordinal));
        Assert.All(TallyMethods.All.SelectMany(m => m.Options), o => Assert.Contains($"`--{o.Name}", page, StringComparison.Ordinal));
        Assert.All(
            TallyMethods.All.SelectMany(m => m.Options).Where(o => o.Name == "completion").SelectMany(o => o.Words),
            word => Assert.Contains($"`{word}`", page, StringComparison.Ordinal));
    }

    private static TallyRule Rule(TallyMethod method) => Rule(method, []);

    private static TallyRule Rule(TallyMethod method, params (string Option, string Word)[] given) =>
        method.Choose(given.ToDictionary(g => g.Option, g => g.Word)).AsT0.For(_election);
}
