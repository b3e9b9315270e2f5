using FsCheck;
using NodaTime;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Bodies;

/// <summary>What is found of bodies and opinions, whatever the file.</summary>
public class BodyLawTests
{
    private static readonly LocalDate _day = new(2024, 1, 13);

    [Property(MaxTest = 300)]
    public Property More_facts_never_flip_the_mandate() => Prop.ForAll(Thinned.ToArbitrary(), pair =>
    {
        OpinionAnswer less = BodyLaw.Assess(pair.Less), more = BodyLaw.Assess(pair.More);
        foreach ((Finding before, Finding after) in less.Mandate.Zip(more.Mandate))
        {
            Assert.Equal(before.Code, after.Code);
            Assert.True(
                before.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement || before.Verdict == after.Verdict,
                $"{before.Code}: {before.Verdict} became {after.Verdict}: {before.Explanation.En}; {after.Explanation.En}");
        }
    });

    [Property(MaxTest = 300)]
    public Property Renaming_women_and_men_mirrors() => Prop.ForAll(BodyGenerators.Bodies.ToArbitrary(), body =>
    {
        BodyAnswer one = BodyLaw.Assess(body), other = BodyLaw.Assess(Mirrored(body));
        Assert.Equal(one.Findings.Select(f => (f.Code, f.Verdict)), other.Findings.Select(f => (f.Code, f.Verdict)));
        Assert.Equal(one.Outcome, other.Outcome);
        Assert.Equal(
            one.Parity?.Days.SelectMany(d => d.Organs).Select(o => o.Members.Mirror()),
            other.Parity?.Days.SelectMany(d => d.Organs).Select(o => o.Members));
    });

    [Property(MaxTest = 300)]
    public Property A_mandate_lies_within_the_term_and_parity_counts_those_who_sit() => Prop.ForAll(
        BodyGenerators.Bodies.ToArbitrary(),
        BodyGenerators.Days.ToArbitrary(),
        (body, day) =>
        {
            BodyAnswer answer = BodyLaw.Assess(body, day);
            Assert.All(answer.History.Mandates, m => Assert.True(m.EndedOn is null || m.EndedOn >= m.From));
            if (answer.TermEnds is { } term && day > term.Latest)
            {
                Assert.DoesNotContain(answer.History.Mandates, m => m.RunsOn(day));
            }

            if (answer.Parity is { } parity && answer.InOffice != Truth.No)
            {
                Headcount counted = parity.Days[^1].Organs[0].Members;
                Mandate[] sitting = [.. answer.History.Mandates.Where(m => m.RunsOn(day))];
                Assert.Equal(sitting.Length, counted.Total);
                Assert.Equal(sitting.Count(m => m.Seat.Holder == SeatHolding.Woman), counted.Women);
            }
        });

    [Fact]
    public void Quorum_and_majority_agree_with_fractions_counted_by_hand()
    {
        for (int members = 1; members <= 61; members++)
        {
            for (int present = 0; present <= members; present++)
            {
                Agrees(Portion.Over(1, 2, PortionBase.MembersInOffice), members, present, 2 * present > members);
                Agrees(Portion.AtLeast(1, 2, PortionBase.MembersInOffice), members, present, 2 * present >= members);
                Agrees(Portion.AtLeast(1, 3, PortionBase.MembersInOffice), members, present, 3 * present >= members);
                Agrees(Portion.Over(2, 3, PortionBase.MembersInOffice), members, present, 3 * present > 2 * members);
                Agrees(Portion.OfNumber(5), members, present, present >= 5);
            }
        }
    }

    [Theory]
    [InlineData(PortionBase.MembersInOffice, Verdict.Unsatisfied)]
    [InlineData(PortionBase.Seats, Verdict.Unsatisfied)]
    [InlineData(PortionBase.Present, Verdict.Unsatisfied)]
    [InlineData(PortionBase.Voters, Verdict.Unsatisfied)]
    [InlineData(PortionBase.ForAndAgainst, Verdict.Satisfied)]
    public void A_majority_says_of_what(PortionBase of, Verdict verdict)
    {
        BodyStatutes statutes = new() { Term = At(BodyTerm.OfCouncil), Majority = At(Portion.Over(1, 2, of)) };
        OpinionAct meeting = Meeting(10) with { For = 4, Against = 3, Abstained = 2 };
        Assert.Equal(verdict, Found("local.opinion.majority", statutes, meeting));
    }

    [Fact]
    public void A_vacant_seat_counts_among_seats_and_not_among_members()
    {
        BodyFile body = Body(new() { Term = At(BodyTerm.OfCouncil), Quorum = At(Portion.AtLeast(1, 1, PortionBase.MembersInOffice)) }, 3);
        body = body with { Acts = [.. body.Acts, new() { Kind = BodyActKind.Vacated, On = _day, Seat = "s1" }] };
        Assert.Equal(Verdict.Satisfied, FoundIn("local.opinion.quorum", body, Meeting(2)));
        BodyFile seats = body with
        {
            Statutes = body.Statutes with { Quorum = At(Portion.AtLeast(1, 1, PortionBase.Seats)) },
        };
        Assert.Equal(Verdict.Unsatisfied, FoundIn("local.opinion.quorum", seats, Meeting(2)));
    }

    [Theory]
    [InlineData(true, 2, Verdict.Satisfied)]
    [InlineData(false, 2, Verdict.Unsatisfied)]
    [InlineData(null, 2, Verdict.Undetermined)]
    [InlineData(null, 6, Verdict.Satisfied)]
    [InlineData(null, 1, Verdict.Unsatisfied)]
    public void A_second_call_has_its_own_quorum(bool? again, int present, Verdict verdict) => Assert.Equal(
        verdict,
        Found(
            "local.opinion.quorum",
            new() { Quorum = At(Portion.OfNumber(6)), LaterQuorum = At(Portion.OfNumber(2)) },
            Meeting(present) with { CalledAgain = again }));

    [Theory]
    [InlineData(null, null, Truth.Unknown)]
    [InlineData(true, null, Truth.No)]
    [InlineData(false, null, Truth.Unknown)]
    [InlineData(false, 5, Truth.Yes)]
    [InlineData(null, 5, Truth.Unknown)]
    [InlineData(true, 5, Truth.No)]
    [InlineData(false, 1, Truth.No)]
    public void The_end_of_the_council_ends_the_body_only_where_a_text_says_so(bool? ends, int? years, Truth inOffice)
    {
        BodyFile body = Body(
            new()
            {
                EndsWithCouncil = ends is { } value ? At(value) : null,
                Term = years is { } lasts ? At(BodyTerm.Lasting(StatutePeriod.Years(lasts))) : null,
            },
            3);
        body = body with { Acts = [.. body.Acts, new() { Kind = BodyActKind.CouncilTermEnded, On = _day.PlusDays(100) }] };
        Assert.Equal(inOffice, BodyLaw.Assess(body, _day.PlusDays(500)).InOffice);
    }

    [Fact]
    public void A_term_that_is_the_council_s_ends_with_it_and_asks_for_no_other()
    {
        BodyFile body = Body(new() { Term = At(BodyTerm.OfCouncil) }, 3);
        Assert.Equal(Truth.Yes, BodyLaw.Assess(body, _day.PlusDays(5000)).InOffice);
        body = body with { Acts = [.. body.Acts, new() { Kind = BodyActKind.CouncilTermEnded, On = _day.PlusDays(100) }] };
        Assert.Equal(Truth.Yes, BodyLaw.Assess(body, _day.PlusDays(99)).InOffice);
        Assert.Equal(Truth.No, BodyLaw.Assess(body, _day.PlusDays(100)).InOffice);
    }

    [Theory]
    [InlineData(BodyKind.Equality, CompositionLevel.Commune, "commune.body.subject")]
    [InlineData(BodyKind.Equality, CompositionLevel.Province, "province.body.subject")]
    [InlineData(BodyKind.Equality, CompositionLevel.Region, "region.body.subject.equality")]
    [InlineData(BodyKind.RegionYouth, CompositionLevel.Region, "region.body.subject.youth")]
    [InlineData(BodyKind.RegionEconomy, CompositionLevel.Region, "region.body.subject.economy")]
    [InlineData(BodyKind.YouthCouncil, CompositionLevel.Commune, "local.opinion.subject")]
    public void Each_body_has_its_subject_and_a_person_judges_it(BodyKind kind, CompositionLevel level, string code)
    {
        BodyFile body = Body(new() { Mission = At("mission") }, 3) with { Kind = kind, Level = level };
        OpinionFile opinion = Opinion(body, Meeting(3));
        Judgement yes = new(true, "council", _day, "reason"), no = new(false, "council", _day, "reason");
        Assert.Equal(Verdict.AwaitingJudgement, Found(code, opinion));
        Assert.Equal(Verdict.Satisfied, Found(code, opinion with { WithinMission = yes, OfTheTerritory = yes }));
        Assert.Equal(Verdict.Unsatisfied, Found(code, opinion with { WithinMission = no, OfTheTerritory = yes }));
        bool territorial = code is "province.body.subject" or "region.body.subject.equality" or "region.body.subject.economy";
        Assert.Equal(
            territorial ? Verdict.Unsatisfied : Verdict.Satisfied,
            Found(code, opinion with { WithinMission = yes, OfTheTerritory = no }));
    }

    [Theory]
    [InlineData(true, null, null, Verdict.Satisfied)]
    [InlineData(false, null, false, Verdict.Satisfied)]
    [InlineData(false, true, true, Verdict.Satisfied)]
    [InlineData(false, false, true, Verdict.Unsatisfied)]
    [InlineData(false, null, true, Verdict.Undetermined)]
    [InlineData(false, false, null, Verdict.Undetermined)]
    public void Of_its_own_motion_only_where_its_texts_let_it(bool requested, bool? allowed, bool? own, Verdict verdict)
    {
        BodyFile body = Body(new() { OwnMotion = allowed is { } value ? At(value) : null }, 3);
        OpinionFile opinion = Opinion(body, Meeting(3)) with { OwnMotion = own };
        opinion = requested
            ? opinion with { Acts = [new() { Kind = OpinionActKind.Requested, On = _day }, .. opinion.Acts] }
            : opinion;
        Assert.Equal(verdict, Found("local.opinion.motion", opinion));
    }

    [Theory]
    [InlineData(BodyOrgan.Plenary, BodyOrgan.Plenary, Verdict.Satisfied)]
    [InlineData(BodyOrgan.Plenary, BodyOrgan.Bureau, Verdict.Unsatisfied)]
    [InlineData(null, BodyOrgan.Bureau, Verdict.Undetermined)]
    [InlineData(BodyOrgan.Bureau, null, Verdict.Undetermined)]
    public void An_opinion_is_of_the_organ_that_adopts_it(BodyOrgan? adopts, BodyOrgan? did, Verdict verdict) => Assert.Equal(
        verdict,
        Found(
            "local.opinion.organ",
            new() { AdoptedBy = adopts is { } organ ? At(organ) : null },
            Meeting(3) with { Organ = did }));

    [Fact]
    public void An_answer_awaited_opens_nothing_and_one_without_reasons_fails_only_where_reasons_are_read_into_the_law()
    {
        BodyFile body = Body(Whole, 5);
        OpinionFile opinion = Opinion(body, Meeting(5) with { For = 5, Against = 0 }) with
        {
            OwnMotion = false,
            WithinMission = new(true, "council", _day, "reason"),
        };
        opinion = opinion with { Acts = [.. opinion.Acts, new() { Kind = OpinionActKind.Submitted, On = _day.PlusDays(3) }] };
        Assert.Equal(Truth.Yes, BodyLaw.Assess(opinion).Outcome);
        OpinionAct answer = new() { Kind = OpinionActKind.Answered, On = _day.PlusDays(9), Reasoned = false };
        opinion = opinion with { Acts = [.. opinion.Acts, answer] };
        Assert.Equal(Truth.Yes, BodyLaw.Assess(opinion).Outcome);
        Assert.Equal(Truth.Yes, BodyLaw.Assess(opinion, null, Read("answer")).Outcome);
        Assert.Equal(Truth.No, BodyLaw.Assess(opinion, null, Read("reasoned-answer")).Outcome);
    }

    [Fact]
    public void What_was_asked_for_is_late_by_the_text_that_sets_the_period()
    {
        BodyFile body = Body(new() { OpinionPeriod = At(StatutePeriod.Days(30)) }, 3);
        OpinionFile opinion = Opinion(body, new() { Kind = OpinionActKind.Requested, On = _day });
        OpinionDuty Duty(LocalDate on) => Assert.Single(BodyLaw.Assess(opinion, on).Duties);
        Assert.Equal(Truth.No, Duty(_day.PlusDays(30)).Late);
        Assert.Equal(Truth.Yes, Duty(_day.PlusDays(60)).Late);
        Assert.Empty(BodyLaw.Assess(opinion with { Body = Body(new(), 3) }, _day.PlusDays(900)).Duties);
    }

    [Fact]
    public void Who_does_not_say_which_offices_are_held_is_never_held_to_have_one()
    {
        Verdict With(params Sequence<string>?[] offices)
        {
            BodyFile body = Body(new() { Incompatible = At<Sequence<string>>(["councillor"]) }, 0);
            Sequence<BodySeat> seats = offices.Select((o, i) => new BodySeat($"s{i}", SeatHolding.Woman, false, o)).ToSequence();
            body = body with { Acts = [body.Acts[0], body.Acts[1] with { Seats = seats }] };
            return BodyLaw.Assess(body).Findings.Single(f => f.Code == "local.body.incompatibilities").Verdict;
        }

        Assert.Equal(Verdict.Satisfied, With([], ["teacher"]));
        Assert.Equal(Verdict.Undetermined, With([], null));
        Assert.Equal(Verdict.Unsatisfied, With(null, ["councillor"]));
    }

    [Theory]
    [InlineData(3, 3, 2, Verdict.Unsatisfied)]
    [InlineData(3, 3, 3, Verdict.Satisfied)]
    [InlineData(3, 3, 4, Verdict.Unsatisfied)]
    [InlineData(3, 5, 5, Verdict.Satisfied)]
    [InlineData(3, 5, 6, Verdict.Unsatisfied)]
    [InlineData(3, null, 2, Verdict.Unsatisfied)]
    [InlineData(3, null, 90, Verdict.Satisfied)]
    public void As_many_members_as_the_texts_fix(int least, int? most, int members, Verdict verdict) => Assert.Equal(
        verdict,
        BodyLaw.Assess(Body(new() { Members = At(new CountRange(least, most)) }, members)).Findings
            .Single(f => f.Code == "local.body.members").Verdict);

    [Theory]
    [InlineData("2024-12-31", "2026-01-01", 2, Verdict.Satisfied)]
    [InlineData("2025-01-01", "2026-12-31", 2, Verdict.Satisfied)]
    [InlineData("2025-01-01", "2026-12-31", 1, Verdict.Undetermined)]
    [InlineData("2025-01-02", "2026-12-31", 2, null)]
    [InlineData("2025-01-01", "2025-12-31", 2, null)]
    public void Meetings_are_counted_in_a_whole_calendar_year(string approved, string on, int meetings, Verdict? verdict)
    {
        LocalDate From(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        BodyFile body = Body(new() { MeetingsPerYear = At(2) }, 3);
        body = body with
        {
            Acts =
            [
                body.Acts[1] with { On = From(approved) },
                .. Enumerable.Range(0, meetings).Select(i => new BodyAct { Kind = BodyActKind.Met, On = new(2025, 12, 30 + i) }),
                new() { Kind = BodyActKind.Met, On = new(2026, 1, 1) },
            ],
        };
        Finding? found = BodyLaw.Assess(body, From(on)).Findings.SingleOrDefault(f => f.Code == "local.body.meetings");
        Assert.Equal(verdict, found?.Verdict);
    }

    [Fact]
    public void A_body_in_no_text_s_number_of_members_is_asked_for_it()
    {
        BodyAnswer answer = BodyLaw.Assess(Body(new(), 3));
        Finding members = answer.Findings.Single(f => f.Code == "local.body.members");
        Assert.Equal(Verdict.Undetermined, members.Verdict);
        Assert.Equal("body-members-fixed", Assert.Single(members.Missing).Code);
        Assert.Equal("120", members.Cites[0].Article);
        Assert.Contains(answer.NotFixed, what => what.En == "number of members");
    }

    [Fact]
    public void Every_preset_has_a_source_with_its_confidence_and_fills_only_what_is_left_out()
    {
        Assert.All(BodyPresets.Codes, code => Assert.NotNull(BodyPresets.Find(code)));
        Assert.All(
            BodyPresets.Codes.Select(BodyPresets.Find).Select(s => s!.Members).OfType<Fixed<CountRange>>(),
            m => Assert.Equal(Confidence.Secondary, m.Confidence));
        BodyFile own = Body(new() { Members = At(CountRange.Exactly(3)) }, 3) with { Preset = "skhirat" };
        Assert.Equal(Verdict.Satisfied, BodyLaw.Assess(own).Findings.Single(f => f.Code == "local.body.members").Verdict);
        Assert.Throws<ArgumentException>(() => BodyLaw.Assess(own with { Preset = "none" }));
        Assert.Throws<ArgumentException>(() => BodyLaw.Assess(own with { Kind = BodyKind.RegionYouth }));
    }

    [Fact]
    public void A_member_seated_after_the_term_is_told()
    {
        BodyFile body = Body(new() { Term = At(BodyTerm.Lasting(StatutePeriod.Years(1))) }, 3);
        body = body with
        {
            Acts = [.. body.Acts, new() { Kind = BodyActKind.Seated, On = _day.PlusYears(2), Seats = [new("s9", SeatHolding.Man)] }],
        };
        ActIrregularity wrong = Assert.Single(BodyLaw.Assess(body).History.Irregularities);
        Assert.Equal((2, "body.after-term"), (wrong.Index, wrong.Code));
    }

    [Fact]
    public void What_cannot_stand_is_told_of_the_body_and_of_its_opinion()
    {
        BodyFile body = Body(new(), 3);
        body = body with { Acts = [.. body.Acts, new() { Kind = BodyActKind.Vacated, On = _day, Seat = "s9" }] };
        OpinionFile opinion = Opinion(body, Meeting(3)) with { OwnMotion = true };
        opinion = opinion with { Acts = [new() { Kind = OpinionActKind.Requested, On = _day }, .. opinion.Acts] };
        OpinionAnswer answer = BodyLaw.Assess(opinion);
        Assert.Equal(
            [("$.body.acts[2]", "body.seat-not-held"), ("$.acts[0]", "opinion.request-and-own-motion")],
            answer.Irregularities.Select(i => (i.Path, i.Code)));
        Assert.Equal(Truth.No, answer.Outcome);
    }

    [Fact]
    public void An_approval_to_come_is_no_office_and_one_whose_day_cannot_be_is_unknown()
    {
        BodyFile body = Body(new(), 3);
        Assert.Equal(Truth.No, BodyLaw.Assess(body, _day.PlusDays(-1)).InOffice);
        BodyFile wrong = body with { Acts = [body.Acts[0], body.Acts[1] with { On = _day.PlusDays(-60) }] };
        Assert.Equal(Truth.Unknown, BodyLaw.Assess(wrong, _day).InOffice);
        Assert.Single(BodyLaw.Assess(wrong, _day).History.Irregularities);
    }

    private static BodyStatutes Whole => new()
    {
        Term = At(BodyTerm.OfCouncil),
        Quorum = At(Portion.OfNumber(3)),
        Majority = At(Portion.Over(1, 2, PortionBase.ForAndAgainst)),
        AdoptedBy = At(BodyOrgan.Plenary),
    };

    private static Gen<(OpinionFile Less, OpinionFile More)> Thinned =>
        from more in BodyGenerators.Opinions
        from drop in Gen.ArrayOf(Gen.Elements(true, false), 12)
        let s = more.Body.Statutes
        let statutes = s with
        {
            Mission = drop[0] ? null : s.Mission,
            Term = drop[1] ? null : s.Term,
            EndsWithCouncil = drop[2] ? null : s.EndsWithCouncil,
            Quorum = drop[3] ? null : s.Quorum,
            Majority = drop[4] ? null : s.Majority,
            OwnMotion = drop[5] ? null : s.OwnMotion,
            AdoptedBy = drop[6] ? null : s.AdoptedBy,
        }
        let acts = more.Acts.Select(a => a with
        {
            Present = drop[7] ? null : a.Present,
            For = drop[8] ? null : a.For,
            Organ = drop[9] ? null : a.Organ,
            CalledAgain = drop[10] ? null : a.CalledAgain,
        }).ToSequence()
        select (more with
        {
            Body = more.Body with { Statutes = statutes, Preset = null },
            Acts = acts,
            OwnMotion = drop[11] ? null : more.OwnMotion,
            WithinMission = drop[0] ? null : more.WithinMission,
        }, more with { Body = more.Body with { Preset = null } });

    private static BodyFile Mirrored(BodyFile body) => body with
    {
        Statutes = body.Statutes with
        {
            Shares = body.Statutes.Shares.Select(s => s with { Goal = s.Goal with { Goal = s.Goal.Goal.Mirror() } }).ToSequence(),
        },
        Preset = body.Preset,
        Acts = body.Acts.Select(a => a with
        {
            Seats = a.Seats.Select(s => s with
            {
                Holder = s.Holder switch
                {
                    SeatHolding.Woman => SeatHolding.Man,
                    SeatHolding.Man => SeatHolding.Woman,
                    SeatHolding.Unknown => SeatHolding.Unknown,
                    _ => throw new InvalidOperationException(),
                },
            }).ToSequence(),
        }).ToSequence(),
    };

    private static void Agrees(Portion quorum, int members, int present, bool reached) => Assert.Equal(
        reached ? Verdict.Satisfied : Verdict.Unsatisfied,
        FoundIn("local.opinion.quorum", Body(new() { Term = At(BodyTerm.OfCouncil), Quorum = At(quorum) }, members), Meeting(present)));

    private static Verdict Found(string code, BodyStatutes statutes, OpinionAct meeting) => FoundIn(code, Body(statutes, 10), meeting);

    private static Verdict FoundIn(string code, BodyFile body, OpinionAct meeting) => Found(code, Opinion(body, meeting));

    private static Verdict Found(string code, OpinionFile opinion) =>
        BodyLaw.Assess(opinion).Mandate.Single(f => f.Code == code).Verdict;

    private static OpinionFile Opinion(BodyFile body, OpinionAct act) =>
        new() { Reference = "opinion", Subject = "subject", Body = body, Acts = [act] };

    private static OpinionAct Meeting(int present) =>
        new() { Kind = OpinionActKind.Deliberated, On = _day, Organ = BodyOrgan.Plenary, Present = present };

    private static BodyFile Body(BodyStatutes statutes, int members) => new()
    {
        Reference = "body",
        Level = CompositionLevel.Commune,
        Kind = BodyKind.Equality,
        Statutes = statutes,
        Acts =
        [
            new() { Kind = BodyActKind.StatutesAdopted, On = _day.PlusDays(-30) },
            new()
            {
                Kind = BodyActKind.CompositionApproved,
                On = _day,
                Seats = Enumerable.Range(1, members).Select(i => new BodySeat($"s{i}", SeatHolding.Woman)).ToSequence(),
            },
        ],
    };

    private static Fixed<T> At<T>(T value) => new(value, "statutes", "1");

    private static Interpretations Read(string option) => Interpretations.Defaults.Choose(OpenQuestions.BodyReply, option);
}
