using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>
/// Reads who presents the petition. The kind may stand anywhere among the fields, so that the fields of all kinds are read, and those of
/// the other kinds
/// are faulted at the end.
/// </summary>
internal sealed class PetitionersReader
{
    private static readonly string[] _ofCitizens =
    [
        "signatories", "everySignatory", "signatoriesSource", "counts", "directCommonInterest", "agents", "agentSigned", "presentersCards",
        "commonInterest", "residents",
    ];

    private static readonly string[] _ofAssociation =
    [
        "constitutedInMorocco", "declaredOn", "provisionalReceiptOn", "finalReceiptOn", "finalReceiptIssued", "members", "democratic",
        "regular", "seatHere",
        "branchHere",
        "activityLinked", "documents",
    ];

    private static readonly string[] _kinds = ["citizens", "association", "committee", "legal-person"];
    private static readonly FieldSet _documents = new(["finalReceipt", "constitutionProof", "statutes", "mandate"]);

    private readonly List<(string Name, TextPlace Place)> _read = [];
    private CitizensPetition _citizens = new();
    private AssociationPetition _association = new();
    private SignatoryLines? _list;
    private SignatoryFacts _everyone;
    private FactSource? _listSource;
    private CountedSignatories? _counts;

    private PetitionCommittee _committee = PetitionCommittee.Unstated;

    // 0 for citizens, 1 for an association, 2 for a committee, 3 for another legal person.
    private int? _kind;

    public static FieldSet Fields { get; } = new(["kind", .. _ofCitizens, .. _ofAssociation, .. CommitteeReader.Names], required: 1);

    public static FieldSet DocumentFields => _documents;

    /// <summary>Whether a field is one of an association.</summary>
    public static bool IsOfAssociation(string name) => _ofAssociation.Contains(name);

    /// <summary>What is said of the petitioners; nothing when their kind is not known.</summary>
    /// <param name="cursor">Stands on their object.</param>
    /// <param name="read">Notes where each field stands, for a check against the kind of petition.</param>
    public static ReadPetitioners Read(ref JsonCursor cursor, List<(string Name, TextPlace Place)> read)
    {
        PetitionersReader reader = new();
        JsonObject.Read(
            ref cursor,
            Fields,
            reader,
            static (ref JsonCursor value, int field, PetitionersReader all) => all.ReadField(ref value, field));
        reader.CheckKind(ref cursor);
        read.AddRange(reader._read.Select(r => ($"$.petitioners.{r.Name}", r.Place)));
        return reader._kind switch
        {
            0 => new(reader.Citizens(ref cursor), null),
            1 => new(reader._association, reader._committee, Presenter.Association),
            2 => new(null, reader._committee),
            3 => new(null, reader._committee, Presenter.LegalPerson),
            _ => new(null, null),
        };
    }

    private void ReadField(ref JsonCursor cursor, int field)
    {
        string name = Fields.Names[field];
        _read.Add((name, cursor.Place));
        switch (KindOf(name))
        {
            case null:
                ReadKind(ref cursor);
                break;
            case 0:
                ReadCitizens(ref cursor, name);
                break;
            case 1:
                ReadAssociation(ref cursor, name);
                break;
            default:
                _committee = CommitteeReader.Read(ref cursor, name, _committee);
                break;
        }
    }

    // Whose field it is; of all of them for the kind itself.
    private static int? KindOf(string name) =>
        name == "kind" ? null : _ofCitizens.Contains(name) ? 0 : _ofAssociation.Contains(name) ? 1 : 2;

    private void ReadKind(ref JsonCursor cursor)
    {
        if (!Values.Text(ref cursor, out string kind))
        {
            return;
        }

        int index = Array.IndexOf(_kinds, kind);
        if (index < 0)
        {
            cursor.Fault(FaultKinds.UnknownKind, Excerpt.Of(kind), Expected.Exactly(_kinds), Nearest.To(kind, _kinds));
            return;
        }

        _kind = index;
    }

    private void ReadCitizens(ref JsonCursor cursor, string name)
    {
        switch (name)
        {
            case "signatories":
                _list = SignatoryLines.Read(ref cursor);
                break;
            case "everySignatory":
                _everyone = EverySignatory.Read(ref cursor);
                break;
            case "signatoriesSource":
                _listSource = Statements.Source(ref cursor);
                break;
            case "counts":
                cursor.Remember();
                _counts = GroupCounts.Read(ref cursor);
                break;
            case "directCommonInterest":
                _citizens = _citizens with { DirectCommonInterest = Judgements.Read(ref cursor) };
                break;
            case "agents":
                _citizens = _citizens with { Agents = Statements.Count(ref cursor) };
                break;
            case "agentSigned":
                _citizens = _citizens with { AgentSigned = Statements.YesNo(ref cursor) };
                break;
            case "presentersCards":
                _citizens = _citizens with { PresentersCards = Statements.YesNo(ref cursor) };
                break;
            case "commonInterest":
                _citizens = _citizens with { CommonInterest = Judgements.Read(ref cursor) };
                break;
            case "residents":
                _citizens = _citizens with { Residents = Residents.Read(ref cursor) };
                break;
        }
    }

    private void ReadAssociation(ref JsonCursor cursor, string name) => _association = name switch
    {
        "constitutedInMorocco" => _association with { ConstitutedInMorocco = Statements.YesNo(ref cursor) },
        "declaredOn" => _association with { DeclaredOn = Statements.Date(ref cursor) },
        "provisionalReceiptOn" => _association with { ProvisionalReceiptOn = Statements.RememberedDate(ref cursor) },
        "finalReceiptOn" => _association with { FinalReceiptOn = Statements.RememberedDate(ref cursor) },
        "finalReceiptIssued" => _association with { FinalReceiptIssued = Statements.RememberedYesNo(ref cursor) },
        "members" => _association with { Members = Statements.Count(ref cursor) },
        "democratic" => _association with { Democratic = Judgements.Read(ref cursor) },
        "regular" => _association with { Regular = Statements.YesNo(ref cursor) },
        "seatHere" => _association with { SeatHere = Statements.YesNo(ref cursor) },
        "branchHere" => _association with { BranchHere = Statements.YesNo(ref cursor) },
        "activityLinked" => _association with { ActivityLinked = Judgements.Read(ref cursor) },
        _ => _association with { Documents = ReadDocuments(ref cursor) },
    };

    private static AssociationDocuments ReadDocuments(ref JsonCursor cursor)
    {
        Draft<AssociationDocuments> draft = new(AssociationDocuments.Unstated);
        JsonObject.Read(ref cursor, _documents, draft, static (
            ref JsonCursor value,
            int field,
            Draft<AssociationDocuments> d) => d.Value = field switch
            {
                0 => d.Value with { FinalReceipt = Statements.YesNo(ref value) },
                1 => d.Value with { ConstitutionProof = Statements.YesNo(ref value) },
                2 => d.Value with { Statutes = Statements.YesNo(ref value) },
                _ => d.Value with { Mandate = Statements.YesNo(ref value) },
            });
        return draft.Value;
    }

    private void CheckKind(ref JsonCursor cursor)
    {
        foreach ((string name, TextPlace place) in _read)
        {
            if (_kind is { } kind && KindOf(name) is { } owner && !Fits(kind, owner))
            {
                FaultAt(ref cursor, name, place, FaultKinds.OtherKind);
            }
        }
    }

    // An association and any other legal person may have gathered support before a national authority; before a council that is faulted
    // once the kind of petition is known.
    private static bool Fits(int kind, int owner) => owner == kind || (owner == 2 && kind is 1 or 3);

    private CitizensPetition Citizens(ref JsonCursor cursor)
    {
        foreach ((string name, TextPlace place) in _read)
        {
            FaultKind? wrong = name switch
            {
                "counts" or "residents" when _list is not null => FaultKinds.TwoLists,
                "everySignatory" or "signatoriesSource" when _list is null => FaultKinds.NoList,
                _ => null,
            };
            if (wrong is not null)
            {
                FaultAt(ref cursor, name, place, wrong);
            }
        }

        return _citizens with { Signatories = (Signatories?)_list?.Build(ref cursor, _everyone, _listSource) ?? _counts };
    }

    private static void FaultAt(ref JsonCursor cursor, string name, TextPlace place, FaultKind kind)
    {
        cursor.Path.Enter(name);
        cursor.FaultAt(place, kind);
        cursor.Path.Leave();
    }
}
