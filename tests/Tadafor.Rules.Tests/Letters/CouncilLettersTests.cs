using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Control;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Letters;

namespace Tadafor.Rules.Tests.Letters;

/// <summary>The reply to an opinion, the summons to three calls, the notice of a visa: what the file holds, blanks for the rest.</summary>
public class CouncilLettersTests
{
    private static readonly CouncilVote _vote = new()
    {
        Reference = "session",
        Level = CompositionLevel.Commune,
        On = new(2026, 2, 6),
        Call = SittingCall.First,
        MembersInOffice = CountRange.Exactly(31),
    };

    private static readonly CouncilDecision _decision = new()
    {
        Reference = "fees of the market",
        Level = CompositionLevel.Commune,
        TakenOn = new(2026, 2, 6),
        Matter = VisaMatter.FinancialImpact,
        SessionClosedOn = new(2026, 2, 6),
        ReceivedOn = new(2026, 2, 13),
    };

    public static TheoryData<CompositionLevel, SittingCall, string> Calls => new()
    {
        { CompositionLevel.Commune, SittingCall.First, "art. 35 §1, OL 113-14" },
        { CompositionLevel.Commune, SittingCall.Second, "art. 42 §2, OL 113-14" },
        { CompositionLevel.Commune, SittingCall.Third, "art. 42 §3, OL 113-14" },
        { CompositionLevel.Province, SittingCall.First, "art. 36 §1, OL 112-14" },
        { CompositionLevel.Province, SittingCall.Third, "art. 43 §3, OL 112-14" },
        { CompositionLevel.Region, SittingCall.Second, "art. 45 §2, OL 111-14" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_summons_names_its_call_its_article_and_its_quorum(CompositionLevel level, SittingCall call, string article)
    {
        Letter letter = CouncilLetters.Convocation(_vote with { Level = level, Call = call }, Language.English)!;
        Assert.Equal(LetterKind.Convocation, letter.Kind);
        Assert.Contains(article, OneLine(letter.Text), StringComparison.Ordinal);
        Assert.Equal(call != SittingCall.Third, OneLine(letter.Body).Contains("that is 16", StringComparison.Ordinal));
        Assert.Equal(call == SittingCall.Third, OneLine(letter.Body).Contains("whatever the number", StringComparison.Ordinal));
        Assert.Equal(call != SittingCall.First, OneLine(letter.Body).Contains("lack of a quorum", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_file_does_not_say_is_a_blank_and_an_unknown_call_is_no_letter()
    {
        Letter letter = CouncilLetters.Convocation(_vote with { MembersInOffice = CountRange.Unknown }, Language.English)!;
        Assert.Contains("[to be written: the number, by the members in office]", letter.Blanks);
        Assert.DoesNotContain("that is 16", letter.Body, StringComparison.Ordinal);
        Assert.Null(CouncilLetters.Convocation(_vote with { Call = null }, Language.English));
    }

    [Fact]
    public void A_notice_tells_a_visa_given_refused_or_to_come_by_silence()
    {
        string Notice(CouncilDecision decision) =>
            OneLine(CouncilLetters.VisaNotice(DecisionRoads.Of(decision), Language.English)!.Text);
        Assert.Contains(
            "given its visa on 20 February 2026",
            Notice(_decision with { VisaOn = new(2026, 2, 20) }),
            StringComparison.Ordinal);
        Assert.Contains("without a decision within 20 days", Notice(_decision), StringComparison.Ordinal);
        Assert.Contains("it is not enforceable", Notice(_decision with { VisaRefusedOn = new(2026, 2, 20) }), StringComparison.Ordinal);
        string late = Notice(_decision with { VisaRefusedOn = new(2026, 3, 20) });
        Assert.Contains("at the end of which silence is a visa", late, StringComparison.Ordinal);
        Assert.Contains("inferred", late, StringComparison.Ordinal);
        Assert.Contains("[to be written: day of the receipt]", Notice(_decision with { ReceivedOn = null }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VisaMatter.NoVisa, false)]
    [InlineData(VisaMatter.NotStated, false)]
    [InlineData(VisaMatter.FinancialImpact, true)]
    public void No_notice_of_a_visa_that_is_not_asked_for_or_after_an_objection(VisaMatter matter, bool objected) => Assert.Null(
        CouncilLetters.VisaNotice(
            DecisionRoads.Of(_decision with { Matter = matter, ObjectedOn = objected ? new(2026, 2, 16) : null }),
            Language.Arabic));

    [Fact]
    public void A_reply_says_the_law_sets_no_duty_and_the_local_period_when_there_is_one()
    {
        OpinionFile opinion = OpinionJson
            .Read(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples", "bodies", "taroudant-equality-opinion.json")))
            .Match(file => file, faults => throw new InvalidDataException(faults.ToString()));
        Letter letter = CouncilLetters.ReplyTo(BodyLaw.Assess(opinion), Language.English);
        Assert.Equal(LetterKind.OpinionReply, letter.Kind);
        Assert.Contains("on 18 January 2024", OneLine(letter.Body), StringComparison.Ordinal);
        Assert.Contains("Q22", letter.Notes, StringComparison.Ordinal);
        Assert.Contains("at the latest", letter.Notes, StringComparison.Ordinal);
        Assert.Contains("[to be written: reasons]", letter.Blanks);
        OpinionFile drafted = opinion with { Acts = [.. opinion.Acts.Take(1)] };
        Assert.Contains(
            "[to be written: day on which the opinion was received]",
            CouncilLetters.ReplyTo(BodyLaw.Assess(drafted), Language.English).Blanks);
    }

    [Fact]
    public void Each_letter_is_written_in_each_language_with_every_blank_filled_in_order()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Letter[] letters =
            [
                .. Enum.GetValues<SittingCall>().Select(call => CouncilLetters.Convocation(_vote with { Call = call }, language)!),
                CouncilLetters.VisaNotice(DecisionRoads.Of(_decision), language)!,
            ];
            Assert.All(letters, letter => Assert.DoesNotContain("{", letter.Text, StringComparison.Ordinal));
            Assert.All(letters, letter => Assert.All(letter.Blanks, blank => Assert.Contains("[", blank, StringComparison.Ordinal)));
            Assert.All(letters, letter => Assert.Equal(
                language == Language.English,
                letter.Notes.Contains("For reading only", StringComparison.Ordinal)));
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
