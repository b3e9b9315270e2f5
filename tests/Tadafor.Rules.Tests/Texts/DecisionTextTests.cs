using FsCheck;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

public sealed class DecisionTextTests
{
    [Property(MaxTest = 100)]
    public Property Any_text_names_the_outcome_first_then_every_condition_and_every_question() => Prop.ForAll(
        Arb.From(AnyDecision.Decision), Languages,
        (decision, language) =>
        {
            string text = Joined(DecisionText.Of(decision, language));

            Assert.StartsWith(Capital(decision.Outcome.Text().In(language)), text, StringComparison.Ordinal);
            Assert.All(decision.Findings, f => Assert.Contains(Capital(Joined(f.Title.In(language))), text, StringComparison.Ordinal));
            Assert.All(
                decision.Findings.SelectMany(f => f.Cites),
                c => Assert.Contains(Joined(c.Text.In(language)), text, StringComparison.Ordinal));
            Assert.All(decision.Readings, r => Assert.Contains(Joined(r.Question.Text.In(language)), text, StringComparison.Ordinal));
            Assert.Contains(DecisionDocument.Of(decision).Digest, text, StringComparison.Ordinal);
        });

    [Fact]
    public void Each_of_the_outcomes_begins_its_text_in_each_language() => Assert.All(
        from decision in PetitionCases.Decisions.Values from language in Enum.GetValues<Language>() select (decision, language),
        c => Assert.StartsWith(
            Capital(c.decision.Outcome.Text().In(c.language)),
            Bare(DecisionText.Of(c.decision, c.language)),
            StringComparison.Ordinal));

    [Property(MaxTest = 100)]
    public Property No_line_is_wider_than_a_hundred_columns_unless_one_word_is() => Prop.ForAll(
        Arb.From(AnyDecision.Decision), Languages,
        (decision, language) => Assert.All(Lines(DecisionText.Of(decision, language)), line =>
            Assert.True(Bare(line).Length <= 100 || !Bare(line).Trim().Contains(' ', StringComparison.Ordinal), line)));

    [Property(MaxTest = 100)]
    public Property In_Arabic_every_Latin_letter_stands_in_an_isolate_and_every_line_closes_what_it_opens() => Prop.ForAll(
        Arb.From(AnyDecision.Decision),
        decision => Assert.All(Lines(DecisionText.Of(decision, Language.Arabic)), line =>
        {
            int depth = 0;
            foreach (char c in line)
            {
                depth += c is >= '\u2066' and <= '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
                Assert.True(depth >= 0, line);
                Assert.False(depth == 0 && char.IsAsciiLetter(c), line);
            }

            Assert.Equal(0, depth);
            Assert.StartsWith("\u200F", line, StringComparison.Ordinal);
        }));

    [Property(MaxTest = 100)]
    public Property Words_of_the_file_cannot_turn_the_text_around_or_break_its_lines() => Prop.ForAll(
        Arb.From(AnyDecision.Decision), Languages,
        (decision, language) => Assert.DoesNotContain(
            DecisionText.Of(decision, language),
            c => c is >= '\u202A' and <= '\u202E' || (char.IsControl(c) && c != '\n')));

    [Fact]
    public void The_texts_are_the_same_under_every_culture() => Assert.Single(Cultures.Under(() => string.Concat(
        from decision in PetitionCases.Decisions.Values
        from language in Enum.GetValues<Language>()
        from style in Enum.GetValues<TextStyle>()
        select DecisionText.Of(decision, language, style))).Distinct());

    [Property(MaxTest = 50)]
    public Property The_text_of_a_stored_decision_is_the_text_of_the_decision() => Prop.ForAll(
        Arb.From(AnyDecision.Decision), Languages,
        (decision, language) => Assert.Equal(
            DecisionText.Of(decision, language),
            DecisionJson
                .Read(DecisionJson.ToUtf8(DecisionDocument.Of(decision)))
                .Match(d => DecisionText.Of(d, language), fault => fault.ToString())));

    [Theory]
    [InlineData(1, "شرط واحد غير مستوفى")]
    [InlineData(2, "شرطان غير مستوفيين")]
    [InlineData(3, "3 شروط غير مستوفاة")]
    [InlineData(10, "10 شروط غير مستوفاة")]
    [InlineData(11, "11 شرطا غير مستوفى")]
    [InlineData(100, "100 شرط غير مستوفى")]
    [InlineData(103, "103 شروط غير مستوفاة")]
    public void Conditions_are_counted_in_Arabic_as_Arabic_counts(long count, string words) =>
        Assert.Equal(words, ConditionCounts.Unmet.Of(count).Ar);

    [Fact]
    public void An_answer_that_calls_for_a_judgement_and_has_none_is_said_to_have_none()
    {
        string text = DecisionText.Of(PetitionCases.Decisions["association-constants"], Language.English);

        Assert.Contains(
            "No judgement on file of: the bureau of the council: the object lies within the council's powers",
            Joined(text),
            StringComparison.Ordinal);
    }

    private static Arbitrary<Language> Languages => Arb.From(Gen.Elements(Enum.GetValues<Language>()));

    private static string[] Lines(string text) => [.. text.Split('\n').Where(line => line.Length > 0)];

    // Without the marks of direction, and with line ends and no-break spaces read as spaces.
    private static string Bare(string text) => string.Concat(text.Where(c => c is not (>= '\u2066' and <= '\u2069' or '\u200F')));

    private static string Joined(string text) =>
        string.Join(' ', Bare(text).Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
