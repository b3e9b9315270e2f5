using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads the outermost object of a dossier.</summary>
internal sealed class DossierReader
{
    private const string Petitioners = "$.petitioners.";

    private readonly PetitionDraft _draft = new();
    private readonly List<(string Name, TextPlace Place)> _read = [];

    public static FieldSet Fields { get; } = new(
        [
            "schema", "petitioners", "kind", "reference", "commune", "province", "region", "depositedOn", "bureauRulesOn", "object", "form",
            "joint",
            "duplicate", "furtherProofs", "$schema",
        ],
        required: 2);

    public static IEnumerable<(string Part, FieldSet Fields)> Parts =>
    [
        ("object", ObjectReader.Fields), ("form", FormReader.Fields), ("commune", CouncilReader.CommuneFields),
        ("province", CouncilReader.ProvinceFields), ("region", CouncilReader.RegionFields),
    ];

    /// <summary>
    /// What could be read, even with faults; <see langword="null"/> when not even the kind of petition and petitioners is known.
    /// </summary>
    public static PetitionDossier? Read(ref JsonCursor cursor)
    {
        DossierReader reader = new();
        if (cursor.Read())
        {
            JsonObject.Read(
                ref cursor,
                Fields,
                reader,
                static (ref JsonCursor value, int field, DossierReader all) => all.ReadField(ref value, field));
        }

        // One more step finds what follows the document.
        cursor.Read();
        reader.CheckKind(ref cursor);
        return reader._draft.ToDossier();
    }

    private void ReadField(ref JsonCursor cursor, int field)
    {
        string name = Fields.Names[field];
        _read.Add(($"$.{name}", cursor.Place));
        switch (name)
        {
            case "schema" when Values.Text(ref cursor, out string schema) && schema != WireNames.Schema:
                cursor.Fault(FaultKinds.Fields.UnknownSchema, Excerpt.Of(schema), Expected.Exactly(WireNames.Schema));
                break;
            case "petitioners":
                _draft.Petitioners = PetitionersReader.Read(ref cursor, _read);
                break;
            case "kind":
                ReadKind(ref cursor);
                break;
            case "reference" when Values.Name(ref cursor, out string reference):
                _draft.Reference = reference;
                break;
            case "commune":
                _draft.Commune = CouncilReader.Commune(ref cursor);
                break;
            case "province":
                _draft.Province = CouncilReader.Province(ref cursor);
                break;
            case "region":
                _draft.Region = CouncilReader.Region(ref cursor);
                break;
            case "depositedOn":
                _draft.DepositedOn = Statements.RememberedDate(ref cursor);
                break;
            case "bureauRulesOn":
                _draft.BureauRulesOn = Statements.RememberedDate(ref cursor);
                break;
            case "object":
                ObjectReader.Read(ref cursor, _draft, _read);
                break;
            case "form":
                FormReader.Read(ref cursor, _draft, _read);
                break;
            case "joint":
                _draft.Joint = Statements.YesNo(ref cursor);
                break;
            case "duplicate":
                _draft.Duplicate = Statements.YesNo(ref cursor);
                break;
            case "furtherProofs":
                _draft.FurtherProofs = Statements.YesNo(ref cursor);
                break;
            case "$schema":
                Values.Text(ref cursor, out _);
                break;
        }
    }

    private void ReadKind(ref JsonCursor cursor)
    {
        _draft.KindIsUnknown = true;
        if (!Values.Text(ref cursor, out string kind))
        {
            return;
        }

        int index = WireNames.Kinds.ToList().IndexOf(kind);
        if (index < 0)
        {
            cursor.Fault(
                FaultKinds.UnknownPetitionKind,
                Excerpt.Of(kind),
                Expected.Exactly([.. WireNames.Kinds]),
                Nearest.To(kind, WireNames.Kinds));
            return;
        }

        _draft.KindIsUnknown = false;
        _draft.Kind = (PetitionKind)index;
    }

    // Of an unknown kind nothing can be said, and the kind itself is faulted already.
    private void CheckKind(ref JsonCursor cursor)
    {
        if (_draft.KindIsUnknown)
        {
            return;
        }

        foreach ((string path, TextPlace place) in _read.Where(r => !KindFields.Has(_draft.Kind, r.Name)))
        {
            cursor.FaultAt(path, place, FaultKinds.FieldOfOtherKind, WireNames.Of(_draft.Kind));
        }

        bool isCommittee = _draft.Kind is PetitionKind.NationalPetition or PetitionKind.LegislativeMotion;
        if (_draft.Petitioners.PresentedBy == Presenter.Association)
        {
            CheckAssociation(ref cursor, isCommittee);
        }
        else if (isCommittee ? _draft.Petitioners.Council is not null : _draft.Petitioners.Committee is not null)
        {
            string path = "$.petitioners.kind";
            cursor.FaultAt(path, _read.Single(r => r.Name == path).Place, FaultKinds.PetitionersOfOtherKind, WireNames.Of(_draft.Kind));
        }
    }

    // Before a council a support list has no place; before a national authority nothing of the association itself is asked.
    private void CheckAssociation(ref JsonCursor cursor, bool isCommittee)
    {
        foreach ((string path, TextPlace place) in _read)
        {
            string name = path.StartsWith(Petitioners, StringComparison.Ordinal) ? path[Petitioners.Length..] : string.Empty;
            if (isCommittee && PetitionersReader.IsOfAssociation(name))
            {
                cursor.Warnings.Add(new(FaultKinds.AssociationNotAsked, path) { Place = place });
            }
            else if (!isCommittee && CommitteeReader.Names.Contains(name))
            {
                cursor.Faults.Add(new(FaultKinds.OtherKind, path) { Place = place });
            }
        }
    }
}
