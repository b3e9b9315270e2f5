using FsCheck;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>The brief text of a decision: what is read first, and nothing that the outcome does not call for.</summary>
public sealed class BriefTests
{
    private static readonly FileHeading _file = new()
    {
        Reference = "TR-2023-02",
        Council = "تارودانت",
        Title = "Nord; Sud",
        Remarks = [new("تكرار", "doublon", "listed twice")]
    };

    [Property(MaxTest = 100)]
    public Property Every_unmet_condition_stands_in_it_with_its_title_and_no_met_one_does() =>
        Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        string text = Brief(decision, Language.English);
        string[] heads = [.. text.Split("== ").FirstOrDefault(part => part.StartsWith(
            "Conditions not met",
            StringComparison.Ordinal))?.Split('\n').Where(l => l.Length > 2 && l[0] == ' ' && char.IsAsciiDigit(l[1])) ?? []];
        Assert.Equal(decision.Findings.Count(f => f is { Verdict: Verdict.Unsatisfied, Force: Force.Mandatory }), heads.Length);
    });

    [Property(MaxTest = 100)]
    public Property Questions_are_asked_only_where_another_reading_changes_the_outcome() =>
        Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        string text = Brief(decision, Language.English);
        Assert.Equal(decision.Readings.Any(r => r.WouldChangeOutcome), text.Contains("Open questions", StringComparison.Ordinal));
    });

    [Property(MaxTest = 60)]
    public Property Lines_keep_to_the_width_asked_for() => Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        string text = DecisionText.Of(
            DecisionDocument.Of(decision),
            Language.French,
            new TextSettings { Width = 80, IsBrief = true, File = _file });
        Assert.All(
            text.Split('\n'),
            line => Assert.InRange(line.Count(c => c is not ('\u2066' or '\u2067' or '\u2068' or '\u2069')), 0, 80));
    });

    [Fact]
    public void What_the_file_says_of_itself_is_shown_in_the_decision_and_in_the_letter()
    {
        Decision decision = PetitionCases.Decisions["citizens-short"];
        foreach (bool brief in (bool[])[true, false])
        {
            string text = DecisionText.Of(
                DecisionDocument.Of(decision),
                Language.French,
                new TextSettings { IsBrief = brief, File = _file });
            Assert.Contains("TR-2023-02 — \u2068تارودانت\u2069 — Nord; Sud", text, StringComparison.Ordinal);
        }

        Letter letter = DecisionLetter
            .Draft(decision, Language.French, _file)
            .Match(l => l, _ => throw new InvalidOperationException("No letter."));
        Assert.All(
            new[] { "TR-2023-02", "Commune de \u2068تارودانت\u2069", "Nord; Sud" },
            said => Assert.Contains(said, letter.Body, StringComparison.Ordinal));
        Assert.DoesNotContain(
            letter.Blanks,
            b => b.Contains("commune", StringComparison.Ordinal) || b.Contains("objet", StringComparison.Ordinal));
        Assert.Contains("doublon", letter.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Which_readings_were_tried_does_not_reach_the_recipient()
    {
        Letter letter = DecisionLetter
            .Draft(PetitionCases.Decisions["association-three-defects"], Language.French, _file)
            .Match(l => l, _ => throw new InvalidOperationException("No letter."));
        Assert.DoesNotContain("Q8", letter.Body, StringComparison.Ordinal);
        Assert.Contains("la condition ne serait remplie qu'à compter du", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_file_forge_no_line_of_a_decision_and_no_line_of_a_letter()
    {
        DecisionDocument decision = DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]);
        foreach (string words in HostileWords.All.Where(w => w.Any(char.IsLetterOrDigit)))
        {
            FileHeading file = new() { Reference = words, Council = words, Title = words, Remarks = [Bidi.Quoted(words)] };
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = DecisionText.Of(decision, language, new TextSettings { Width = int.MaxValue, File = file, IsBrief = true });
                string letter = DecisionLetter.Draft(decision, language, file).Match(l => l.Text, s => s.Text);
                HostileWords.AreHarmlessIn(text + letter, words);
                Assert.Equal(Brief(decision, language, new()
                {
                    Reference = "x",
                    Council = "x",
                    Title = "x",
                    Remarks = [Phrase.Same("x")]
                }).Count(c => c == '\n'), text.Count(c => c == '\n'));
            }
        }
    }

    private static string Brief(Decision decision, Language language) => Brief(DecisionDocument.Of(decision), language, FileHeading.None);

    private static string Brief(DecisionDocument decision, Language language, FileHeading file) =>
        DecisionText.Of(decision, language, new TextSettings { Width = int.MaxValue, IsBrief = true, File = file });
}
