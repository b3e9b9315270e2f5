using System.Text.RegularExpressions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Book;

/// <summary>What a page says is what the Arabic text says: nothing dropped or added, and choices of the authors marked as theirs.</summary>
public partial class FidelityTests
{
    /// <summary>Article, paragraph, and words that the three languages must hold.</summary>
    public static TheoryData<string, string, string, string, string> Words => new()
    {
        // متتالية: days in a row.
        { "113-14/34", "§1", "متتالية", "consécutifs", "consecutive" },
        { "113-14/36", "§4", "متتالية", "consécutifs", "consecutive" },
        { "112-14/35", "§1", "متتالية", "consécutifs", "consecutive" },
        { "112-14/37", "§4", "متتالية", "consécutifs", "consecutive" },
        { "111-14/37", "§1", "متتالية", "consécutifs", "consecutive" },
        { "111-14/39", "§4", "متتالية", "consécutifs", "consecutive" },

        // يوجه استدعاء ثان: the summons falls within the days.
        { "113-14/42", "§2", "يوجه استدعاء ثان", "seconde convocation est adressée", "second summons is sent" },
        { "112-14/43", "§2", "يوجه استدعاء ثان", "seconde convocation est adressée", "second summons is sent" },
        { "111-14/45", "§2", "يوجه استدعاء ثان", "seconde convocation est adressée", "second summons is sent" },

        // من تاريخ توصله: from the day the opinion is received.
        { "44-14/10", "§2", "توصله", "réception de l'avis", "receiving the opinion" },
        { "44-14/14", "§2", "توصل", "réception de l'avis", "receiving the opinion" },

        // A closed list of five since the Constitutional Council struck بصفة خاصة.
        { "44-14/4", "§1 (1)", "بالدين الإسلامي", "religion musulmane", "Muslim religion" },
        { "44-14/4", "§1 (1)", "بالوحدة الوطنية", "unité nationale", "national unity" },
        { "44-14/4", "§1 (1)", "بالنظام الملكي", "régime monarchique", "monarchical system" },
        { "44-14/4", "§1 (1)", "بالاختيار الديمقراطي", "choix démocratique", "democratic choice" },
        { "44-14/4", "§1 (1)", "بالمكتسبات", "acquis", "gains" },
        { "44-14/4", "§1 (1)", "لائحة حصرية", "liste fermée", "closed list" },
        { "64-14/4", "(1)", "بالوحدة الوطنية", "unité nationale", "national unity" },
        { "64-14/4", "(1)", "لائحة حصرية", "liste fermée", "closed list" },

        // وبمبدإ: both principles, as the text writes it.
        { "44-14/4", "§2 (1)", "وبمبدإ", " et à celui", " and that of" },
        { "44-14/4", "§2 (4)", "تشهير", "dénigrement", "defamation" },

        // تسمية: the name too is left to the internal rules.
        { "112-14/111", "§2", "تسمي", "nom", "name" },
        { "111-14/117", "§2", "تسمي", "nom", "name" },

        // A suspended sentence has a start of its own.
        { "57-11/8", "§1", "موقوفة التنفيذ", "sursis", "suspended" },
        { "57-11/8", "§1", "أصبح فيه الحكم نهائيا", "devenu définitif", "became final" },

        // Both are checked: registration and rights.
        { "44-14/12 bis", "§1", "الحقوق المدنية والسياسية", "droits civils et politiques", "civil and political rights" },
        { "64-14/8 bis", "§1", "الحقوق المدنية والسياسية", "droits civils et politiques", "civil and political rights" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_paragraph_keeps_the_words_that_decide_in_three_languages(string article, string label, string ar, string fr, string en)
    {
        Phrase says = At(article, label).Says;
        Assert.Contains(ar, says.Ar, StringComparison.Ordinal);
        Assert.Contains(fr, says.Fr, StringComparison.Ordinal);
        Assert.Contains(en, says.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("44-14/4", "§2 (1)", "national.petition.excluded.services")]
    public void A_rule_joins_what_the_text_joins(string article, string label, string code)
    {
        Rule rule = Assert.Single(At(article, label).Rules, r => r.Code == code);
        Phrase asked = rule.Requires.All[^1].Value.Accept(Wording.Of);
        Assert.Contains("وبمبدإ", asked.Ar, StringComparison.Ordinal);
        Assert.Contains(" et à ", asked.Fr, StringComparison.Ordinal);
        Assert.Contains(" and ", asked.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_of_a_second_summons_are_a_question_that_names_each_law() => Assert.Equal(
        ["113-14/42/§2", "112-14/43/§2", "111-14/45/§2"],
        TimeQuestions.SecondCall.Cites.Select(c => c.ToString()));

    [Theory]
    [InlineData("113-14/120")]
    [InlineData("112-14/111")]
    [InlineData("111-14/117")]
    public void Each_council_has_its_body_under_the_title_of_its_own_article(string article)
    {
        string[] titles = [.. ((string[])["113-14/120", "112-14/111", "111-14/117"]).Select(id => Named(id).Subject.Ar)];
        Assert.Single(titles, Named(article).Subject.Ar);
    }

    // Nothing in the text: silence, an earlier wording that was not read, a choice. Such a row never bears the mark of a text that was read
    // and it has no deciding words.
    [Fact]
    public void What_the_authors_chose_or_inferred_is_not_marked_as_read()
    {
        Assert.All(
            (string[])["silence", "versions"],
            label => Assert.Equal(Confidence.Inferred, At("57-11/3", label).Confidence));
        Assert.All(
            Rulebook.Articles.SelectMany(a => a.Paragraphs).Where(p => p.Confidence == Confidence.Inferred),
            p => Assert.Null(p.Words));
    }

    [Fact]
    public void A_mark_means_one_thing_in_three_languages()
    {
        Confidence[] marks = Enum.GetValues<Confidence>();
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.Distinct(marks.Select(m => m.Meaning().In(language)));
        }

        Phrase crossed = Confidence.VerifiedWords.Meaning(), inferred = Confidence.Inferred.Meaning();
        Assert.Equal(
            ("مقابلة", "recoupés", "cross-checked"),
            (Part(crossed.Ar, "مقابلة"), Part(crossed.Fr, "recoupés"), Part(crossed.En, "cross-checked")));
        Assert.Equal(
            ("استنتاج", "déduction", "inference"),
            (Part(inferred.Ar, "استنتاج"), Part(inferred.Fr, "déduction"), Part(inferred.En, "inference")));
        Assert.DoesNotContain("استنتاج", crossed.Ar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("113-14/125", "§4")]
    [InlineData("113-14/38", "§2")]
    [InlineData("44-14/7", "§2")]
    [InlineData("44-14/10", "§2")]
    [InlineData("44-14/14", "§2")]
    public void A_period_is_a_status_of_its_own_and_not_a_thing_left_out(string article, string label)
    {
        Paragraph paragraph = At(article, label);
        Assert.NotEmpty(paragraph.Periods);
        Assert.Null(paragraph.NotEncoded);
    }

    [Theory]
    [InlineData("§1")]
    [InlineData("§2")]
    public void The_house_of_a_motion_rests_on_both_paragraphs(string label)
    {
        Rule rule = Assert.Single(At("64-14/8", label).Rules, r => r.Code == "motion.house");
        Assert.Contains(rule.Cites, c => c.Paragraph == label);
    }

    // مقدمي: those who present. The text does not say whether they are all who signed.
    [Fact]
    public void Whose_cards_are_copied_is_asked_and_never_assumed()
    {
        Assert.Null(OpenQuestions.IdentityCards.Default);
        Assert.Contains("petitioners", OpenQuestions.IdentityCards.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain("deposit", OpenQuestions.IdentityCards.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meaning_carried_from_one_sentence_to_another_is_said_to_be_inferred()
    {
        Rule number = Rulebook.Rules.Single(r => r.Code == "commune.petition.citizens.signatories");
        Assert.Contains("منهم", number.Note!.Ar, StringComparison.Ordinal);
        Assert.Contains("by inference", number.Note.En, StringComparison.Ordinal);
        Assert.Contains("400", number.Note.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_question_that_a_page_names_stands_on_the_page_of_questions(Language language)
    {
        RulebookFile[] pages = [.. RulebookFiles.In(language)];
        string questions = pages.Single(p => p.Path.EndsWith("/questions.md", StringComparison.Ordinal)).Text;
        string[] named = [.. pages.SelectMany(p => Question().Matches(p.Text).Select(m => m.Value)).Distinct()];
        Assert.NotEmpty(named);

        // Q20 alone names its points together: Q20-ends, Q20-roll and the rest.
        Assert.DoesNotContain(
            named,
            q => !questions.Contains($"<a id=\"{q}\"></a>", StringComparison.Ordinal)
                && !questions.Contains($"<a id=\"{q}-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_about_councils_names_the_article_of_each_law()
    {
        OpenQuestion[] common =
        [
            OpenQuestions.FurtherProofs, OpenQuestions.Agent, OpenQuestions.ObjectTest, OpenQuestions.JointPetition,
            OpenQuestions.Duplicates,
        ];
        Assert.All(common, question => Assert.Superset(
            new HashSet<string> { "113-14", "112-14", "111-14" },
            question.Cites.Select(c => c.Instrument.Id).ToHashSet()));

        // Where the law points to a census: the seats of a commune, and those of a region in its own law.
        Assert.Contains(OpenQuestions.Census.Cites, c => (c.Instrument.Id, c.Article) == ("111-14", "10"));
    }

    private static string? Part(string text, string part) => text.Contains(part, StringComparison.Ordinal) ? part : null;

    private static Article Named(string id) => Rulebook.Articles.Single(a => a.Id == id);

    private static Paragraph At(string article, string label) => Named(article).Paragraphs.Single(p => p.Label == label);

    [GeneratedRegex(@"\bQ[0-9]+(-[a-z][a-z-]*)?\b")]
    private static partial Regex Question();
}
