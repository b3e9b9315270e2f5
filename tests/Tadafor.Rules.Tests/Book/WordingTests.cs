using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Tests.Book;

/// <summary>How a jurist would write what the pages say.</summary>
public class WordingTests
{
    private static readonly Rule[] _rules = [.. Rulebook.Articles.SelectMany(a => a.Rules).Distinct()];

    public static TheoryData<string> Codes => [.. _rules.Select(r => r.Code)];

    [Fact]
    public void No_condition_is_denied_by_a_word_set_before_it()
    {
        foreach (RulebookFile page in RulebookFiles.All)
        {
            Assert.DoesNotMatch(@"(?m)^- (non\s?:|not:)|ليس:", page.Text);
        }
    }

    [Fact]
    public void The_arabic_of_a_repeated_article_is_arabic() => Assert.All(
        RulebookFiles.In(Language.Arabic),
        page => Assert.DoesNotMatch(@"(المادة|الفصل) [0-9]+ bis", page.Text));

    [Fact]
    public void The_head_of_government_and_the_regulation_are_named_as_the_texts_name_them() => Assert.All(
        RulebookFiles.In(Language.French),
        page =>
        {
            Assert.DoesNotContain("Chef du Gouvernement", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("remier ministre", page.Text, StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_two_examples_show_the_same_facts_with_different_verdicts(string code)
    {
        Rule rule = _rules.Single(r => r.Code == code);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[][] rows = [.. ExampleGrid.Of(rule, language).Rows.Select(r => r.Select(c => string.Concat(c)).ToArray())];
            Assert.All(rows.GroupBy(r => string.Join('|', r[..^1])), same => Assert.Single(same.Select(r => r[^1]).Distinct()));
        }
    }

    // A tick stands beside the title of a condition that is met: the title says what is met, not what is excluded.
    [Theory]
    [InlineData("national.petition.excluded.courts", "عدم تعلقها بقضية معروضة على القضاء")]
    [InlineData("national.petition.excluded.discriminatory", "انتفاء الطابع التمييزي")]
    [InlineData("commune.petition.joint", "ألا تكون العريضة مشتركة بين مواطنين وجمعية")]
    public void A_title_says_what_is_asked(string code, string title) => Assert.Equal(title, _rules.Single(r => r.Code == code).Title.Ar);

    [Fact]
    public void The_house_of_a_motion_is_said_in_one_sentence()
    {
        Condition asked = _rules.Single(r => r.Code == "motion.house").Requires.All.Single().Value;
        Assert.Equal(
            "أن يودع الملتمس لدى مكتب مجلس المستشارين إذا كان يهم على وجه الخصوص الجماعات الترابية أو التنمية الجهوية أو القضايا الاجتماعية، ولدى مكتب مجلس النواب فيما عدا ذلك",
            asked.Accept(Wording.Of).Ar);
    }
}
