using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>Reads a vote of a council field by field.</summary>
internal static class CouncilVoteReader
{
    private const int MostMembers = 1000;

    private static readonly FaultKind _noSuchMatter = new(
        "council-vote.no-such-matter",
        new(
            "التصميم الجهوي لإعداد التراب شأن الجهات وحدها",
            "le schéma régional d'aménagement du territoire n'appartient qu'aux régions",
            "the spatial plan is a matter of regions alone"),
        new("صحح level أو matter.", "Corrigez « level » ou « matter ».", "Correct “level” or “matter”."));

    private static readonly FaultKind _bounds = new(
        "council-vote.bounds",
        new("الحد الأعلى أصغر من الحد الأدنى", "borne haute inférieure à la borne basse", "the upper bound is below the lower one"),
        new("صحح أحد الحدين.", "Corrigez l'une des bornes.", "Correct one of the bounds."));

    public static FieldFaults Kinds { get; } = new("council-vote", aboutPersons: true);

    /// <summary>The vote; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static CouncilVote? Read(JsonFields root)
    {
        root.Schema(CouncilVoteJson.Schema);
        string? reference = root.Text("reference", required: true);
        CompositionLevel? level = (CompositionLevel?)Word(root, "level", CouncilVoteNames.Levels, required: true);
        LocalDate? on = root.Date("on", required: true);
        CouncilMatter? matter = (CouncilMatter?)(Word(root, "matter", CouncilVoteNames.Matters) + 1);
        int? sitting = Word(root, "sitting", CouncilVoteNames.Sittings), ballot = Word(root, "ballot", CouncilVoteNames.Ballots);
        SittingCall? call = (SittingCall?)Word(root, "call", CouncilVoteNames.Calls);
        CountRange members = Count(root, "membersInOffice"), opening = Count(root, "presentAtOpening");
        CountRange present = Count(root, "presentAtVote");
        CountRange votesFor = Count(root, "for"), against = Count(root, "against");
        CountRange blank = Count(root, "blankOrVoid"), abstentions = Count(root, "abstentions");
        VoteSide? side = (VoteSide?)Word(root, "presidentSide", CouncilVoteNames.Sides);
        root.Close();
        CouncilVote vote = new()
        {
            Reference = reference ?? "",
            Level = level ?? CompositionLevel.Commune,
            On = on ?? default,
            Matter = matter ?? CouncilMatter.NotStated,
            SecondSitting = sitting is null ? null : sitting == 1,
            Call = call,
            MembersInOffice = members,
            PresentAtOpening = opening,
            PresentAtVote = present,
            For = votesFor,
            Against = against,
            BlankOrVoid = blank,
            Abstentions = abstentions,
            PresidentSide = side,
            OpenBallot = ballot is null ? null : ballot == 1,
        };
        if (level is not null && !vote.MatterExists)
        {
            root.Take("matter")!.Fault(_noSuchMatter, vote.Matter.Code());
        }

        foreach (VoteContradiction contradiction in vote.Contradictions)
        {
            (root.Take(FieldOf(contradiction)) ?? root.Part).Fault(VoteContradictionFaults.Of(contradiction));
        }

        return reference is null || level is null || on is null ? null : vote;
    }

    private static string FieldOf(VoteContradiction contradiction) => contradiction switch
    {
        VoteContradiction.NoMember => "membersInOffice",
        VoteContradiction.MorePresentThanMembers => "presentAtOpening",
        VoteContradiction.MorePresentAtVoteThanMembers => "presentAtVote",
        VoteContradiction.MoreVotesThanPresent => "presentAtVote",
        VoteContradiction.MoreVotesThanMembers => "membersInOffice",
        VoteContradiction.PresidentOnEmptySide => "presidentSide",
    };

    // The place of the word in its list, which is the value it stands for.
    private static int? Word(JsonFields json, string name, IReadOnlyList<string> words, bool required = false) =>
        json.Word(name, words, required) is { } word ? Array.IndexOf([.. words], word) : null;

    // A number, or an object with one bound or both.
    private static CountRange Count(JsonFields json, string name)
    {
        if (json.Take(name) is not { Token: JsonTokenType.StartObject } part)
        {
            return json.Whole(name, 0, MostMembers) is { } exact ? CountRange.Exactly(exact) : CountRange.Unknown;
        }

        JsonFields bounds = part.AsObject()!;
        long? least = bounds.Whole("atLeast", 0, MostMembers, required: !bounds.Has("atMost"));
        long? most = bounds.Whole("atMost", 0, MostMembers);
        bounds.Close();
        if (most < least)
        {
            part.Fault(_bounds);
            return CountRange.Unknown;
        }

        return new(least ?? 0, most);
    }
}
