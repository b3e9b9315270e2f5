using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads the council petitioned.</summary>
internal static class CouncilReader
{
    public static FieldSet CommuneFields { get; } = new(["name", "arrondissements", "population"]);

    public static FieldSet ProvinceFields { get; } = new(["name"]);

    public static FieldSet RegionFields { get; } = new(["name", "population", "provinces"]);

    public static PetitionedCommune Commune(ref JsonCursor cursor)
    {
        Draft<PetitionedCommune> draft = new(PetitionedCommune.Unstated);
        JsonObject.Read(ref cursor, CommuneFields, draft, static (ref JsonCursor value, int field, Draft<PetitionedCommune> d) =>
        {
            value.Remember();
            d.Value = field switch
            {
                0 => d.Value with { Name = Values.Name(ref value, out string name) ? name : null },
                1 => d.Value with { Arrondissements = Statements.YesNo(ref value) },
                _ => d.Value with { Population = Populations.Read(ref value) },
            };
        });
        return draft.Value;
    }

    public static PetitionedProvince Province(ref JsonCursor cursor)
    {
        Draft<PetitionedProvince> draft = new(PetitionedProvince.Unstated);
        JsonObject.Read(ref cursor, ProvinceFields, draft, static (ref JsonCursor value, int _, Draft<PetitionedProvince> d) =>
            d.Value = d.Value with { Name = Values.Name(ref value, out string name) ? name : null });
        return draft.Value;
    }

    public static PetitionedRegion Region(ref JsonCursor cursor)
    {
        Draft<PetitionedRegion> draft = new(PetitionedRegion.Unstated);
        JsonObject.Read(ref cursor, RegionFields, draft, static (ref JsonCursor value, int field, Draft<PetitionedRegion> d) =>
        {
            value.Remember();
            d.Value = field switch
            {
                0 => d.Value with { Name = Values.Name(ref value, out string name) ? name : null },
                1 => d.Value with { Population = Populations.Read(ref value) },
                _ => d.Value with { Provinces = Provinces(ref value) },
            };
        });
        return draft.Value;
    }

    private static Sequence<string> Provinces(ref JsonCursor cursor)
    {
        List<string> names = [];
        int items = 0;
        Lists.Read(ref cursor, (ref JsonCursor item) =>
        {
            if (Bounded.IsOver(ref item, ref items, FaultKinds.MostProvinces))
            {
                return;
            }

            if (!Values.Name(ref item, out string name))
            {
                return;
            }

            if (names.Contains(name))
            {
                item.Fault(FaultKinds.ProvinceTwice, Excerpt.Of(name));
                return;
            }

            names.Add(name);
        });
        return names.ToSequence();
    }
}
