using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>Reads an election by a council field by field.</summary>
internal static class CouncilElectionReader
{
    private const int MostMembers = 1000;

    private static readonly string[] _offices = ["president", "vice-presidents", "delegate"];

    private static readonly Phrase _correct = new("صحح الملف.", "Corrigez le fichier.", "Correct the file.");

    public static FieldFaults Kinds { get; } = new("council-election", aboutPersons: true);

    /// <summary>The election; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static CouncilElection? Read(JsonFields root)
    {
        root.Schema(CouncilElectionJson.Schema);
        string? reference = root.Text("reference", required: true);
        string? level = root.Word("level", CouncilVoteNames.Levels);
        LocalDate? on = root.Date("on", required: true);
        string? office = root.Word("office", _offices);
        long? round = root.Whole("round", 1, 3, required: office is not null && office != _offices[^1]);
        long? members = root.Whole("membersInOffice", 1, MostMembers);
        long? present = root.Whole("presentAtOpening", 0, MostMembers);
        IReadOnlyList<JsonFields> items = root.Objects("candidates", required: true);
        CouncilCandidate[] candidates = [.. items.Select(Candidate).OfType<CouncilCandidate>()];
        string? drawn = root.Text("drawn");
        root.Close();
        if (reference is null || level is null || on is null || office is null || candidates.Length < items.Count)
        {
            return null;
        }

        CouncilElection election = new()
        {
            Reference = reference,
            Level = (CompositionLevel)CouncilVoteNames.Levels.ToList().IndexOf(level),
            On = on.Value,
            Office = (CouncilOffice)Array.IndexOf(_offices, office),
            Round = (int)(round ?? 1),
            MembersInOffice = members is { } known ? CountRange.Exactly(known) : CountRange.Unknown,
            PresentAtOpening = present is { } opening ? CountRange.Exactly(opening) : CountRange.Unknown,
            Candidates = [.. candidates],
            Drawn = drawn,
        };
        foreach (ElectionContradiction contradiction in election.Contradictions)
        {
            (string field, FaultKind kind) = Of(contradiction);
            (root.Take(field) ?? root.Part).Fault(kind);
        }

        return election;
    }

    private static CouncilCandidate? Candidate(JsonFields json)
    {
        string? id = json.Text("id", required: true);
        long? votes = json.Whole("votes", 0, MostMembers, required: true);
        LocalDate? born = json.Date("bornOn");
        bool? ofPresident = json.YesNo("ofPresident");
        json.Close();
        return id is null || votes is null ? null : new(id, votes.Value) { BornOn = born, OfPresident = ofPresident == true };
    }

    private static (string Field, FaultKind Kind) Of(ElectionContradiction contradiction) => contradiction switch
    {
        ElectionContradiction.NoCandidate => ("candidates", Kind("no-candidate", new(
            "لا مترشح",
            "aucun candidat",
            "there is no candidate"))),
        ElectionContradiction.NoSuchRound => ("round", Kind("no-such-round", new(
            "لا دور بهذا الرقم؛ والمنتدب ينتخب في دور واحد",
            "ce tour n'existe pas ; un délégué est élu en un seul",
            "there is no such round; a delegate is elected in one"))),
        ElectionContradiction.SameId => ("candidates", Kind("same-id", new(
            "مترشحان بالمعرف نفسه",
            "deux candidats de même identifiant",
            "two candidates with the same identifier"))),
        ElectionContradiction.NegativeVotes => ("candidates", Kind("negative-votes", new(
            "عدد أصوات سالب",
            "nombre de voix négatif",
            "a negative number of votes"))),
        ElectionContradiction.MoreVotesThanMembers => ("membersInOffice", Kind("more-votes-than-members", new(
            "أصوات أكثر من الأعضاء المزاولين مهامهم",
            "plus de voix que de membres en exercice",
            "more votes than members in office"))),
        ElectionContradiction.MorePresentThanMembers => ("presentAtOpening", Kind("more-present-than-members", new(
            "حاضرون أكثر من الأعضاء المزاولين مهامهم",
            "plus de présents que de membres en exercice",
            "more present than members in office"))),
        ElectionContradiction.SeveralListsOfThePresident => ("candidates", Kind("several-lists-of-the-president", new(
            "أكثر من لائحة للرئيس",
            "plusieurs listes du président",
            "more than one list is the president's"))),
        ElectionContradiction.DrawnIsNoCandidate => ("drawn", Kind("drawn-is-no-candidate", new(
            "عينت القرعة من ليس مترشحا",
            "le sort a désigné quelqu'un qui n'est pas candidat",
            "the lot named somebody who is no candidate"))),
    };

    private static FaultKind Kind(string code, Phrase says) => new($"council-election.{code}", says, _correct);
}
