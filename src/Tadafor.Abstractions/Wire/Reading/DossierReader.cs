using NodaTime;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Reading;

/// <summary>Reads the outermost object of a dossier.</summary>
internal sealed class DossierReader
{
    private static readonly FieldSet _object = new(["title", "matter", "withinPowers", "touchesConstants"]);
    private static readonly FieldSet _form = new(["inWriting", "followsForm", "dateAndObjectOnEveryPage", "electronic"]);
    private static readonly FieldSet _commune = new(["name", "arrondissements", "population"]);

    private PetitionDossier? _petitioners;
    private string? _reference;
    private PetitionedCommune _petitioned = PetitionedCommune.Unstated;
    private Stated<LocalDate>? _depositedOn;
    private Stated<LocalDate>? _bureauRulesOn;
    private PetitionObject _asked = PetitionObject.Unstated;
    private PetitionForm _written = PetitionForm.Unstated;
    private Stated<bool>? _joint;
    private Stated<bool>? _duplicate;
    private Stated<bool>? _furtherProofs;

    public static FieldSet Fields { get; } = new(
        [
            "schema", "petitioners", "reference", "commune", "depositedOn", "bureauRulesOn", "object", "form", "joint", "duplicate", "furtherProofs",
            "$schema",
        ],
        required: 2);

    public static IEnumerable<(string Part, FieldSet Fields)> Parts => [("object", _object), ("form", _form), ("commune", _commune)];

    /// <summary>What could be read, even with faults; <see langword="null"/> when not even the kind of petitioners is known.</summary>
    public static PetitionDossier? Read(ref JsonCursor cursor)
    {
        DossierReader reader = new();
        if (cursor.Read())
        {
            JsonObject.Read(ref cursor, Fields, reader, static (ref JsonCursor value, int field, DossierReader all) => all.ReadField(ref value, field));
        }

        // One more step finds what follows the document.
        cursor.Read();
        return reader._petitioners is null ? null : reader._petitioners with
        {
            Reference = reader._reference,
            Commune = reader._petitioned,
            DepositedOn = reader._depositedOn,
            BureauRulesOn = reader._bureauRulesOn,
            Object = reader._asked,
            Form = reader._written,
            Joint = reader._joint,
            Duplicate = reader._duplicate,
            FurtherProofs = reader._furtherProofs,
        };
    }

    private void ReadField(ref JsonCursor cursor, int field)
    {
        switch (Fields.Names[field])
        {
            case "schema" when Values.Text(ref cursor, out string schema) && schema != DossierJson.Schema:
                cursor.Fault(FaultKinds.UnknownSchema, Excerpt.Of(schema), Expected.Exactly(DossierJson.Schema));
                break;
            case "petitioners":
                _petitioners = PetitionersReader.Read(ref cursor);
                break;
            case "reference" when Values.Text(ref cursor, out string reference):
                _reference = reference;
                break;
            case "commune":
                _petitioned = Commune(ref cursor);
                break;
            case "depositedOn":
                _depositedOn = Statements.RememberedDate(ref cursor);
                break;
            case "bureauRulesOn":
                _bureauRulesOn = Statements.RememberedDate(ref cursor);
                break;
            case "object":
                _asked = Object(ref cursor);
                break;
            case "form":
                _written = Form(ref cursor);
                break;
            case "joint":
                _joint = Statements.YesNo(ref cursor);
                break;
            case "duplicate":
                _duplicate = Statements.YesNo(ref cursor);
                break;
            case "furtherProofs":
                _furtherProofs = Statements.YesNo(ref cursor);
                break;
            case "$schema":
                Values.Text(ref cursor, out _);
                break;
        }
    }

    private static PetitionedCommune Commune(ref JsonCursor cursor)
    {
        Draft<PetitionedCommune> draft = new(PetitionedCommune.Unstated);
        JsonObject.Read(ref cursor, _commune, draft, static (ref JsonCursor value, int field, Draft<PetitionedCommune> d) =>
        {
            value.Remember();
            d.Value = field switch
            {
                0 => d.Value with { Name = Values.Text(ref value, out string name) ? name : null },
                1 => d.Value with { Arrondissements = Statements.YesNo(ref value) },
                _ => d.Value with { Population = Populations.Read(ref value) },
            };
        });
        return draft.Value;
    }

    private static PetitionObject Object(ref JsonCursor cursor)
    {
        Draft<PetitionObject> draft = new(PetitionObject.Unstated);
        JsonObject.Read(ref cursor, _object, draft, static (ref JsonCursor value, int field, Draft<PetitionObject> d) =>
        {
            value.Remember();
            d.Value = field switch
            {
                0 => d.Value with { Title = Values.Text(ref value, out string title) ? title : null },
                1 => d.Value with { Matter = Values.Text(ref value, out string matter) ? matter : null },
                2 => d.Value with { WithinPowers = Judgements.Read(ref value) },
                _ => d.Value with { TouchesConstants = Judgements.Read(ref value) },
            };
        });
        return draft.Value;
    }

    private static PetitionForm Form(ref JsonCursor cursor)
    {
        Draft<PetitionForm> draft = new(PetitionForm.Unstated);
        JsonObject.Read(ref cursor, _form, draft, static (ref JsonCursor value, int field, Draft<PetitionForm> d) => d.Value = field switch
        {
            0 => d.Value with { InWriting = Statements.YesNo(ref value) },
            1 => d.Value with { FollowsForm = Statements.YesNo(ref value) },
            2 => d.Value with { DateAndObjectOnEveryPage = Statements.YesNo(ref value) },
            _ => d.Value with { Electronic = Statements.YesNo(ref value) },
        });
        return draft.Value;
    }
}
