using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>What the law gives to a council can be found by a word, and is proposed where a title recalls it.</summary>
public class MattersTests
{
    [Theory]
    [InlineData(PetitionKind.Commune, "lighting", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "LIGHT", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "eclairage", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "إنارة", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "الانارة", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "public-lighting", "83.public-lighting")]
    [InlineData(PetitionKind.Province, "النقل المدرسي", "79.school-transport")]
    [InlineData(PetitionKind.Region, "inondations", "91.floods")]
    public void A_matter_is_found_by_a_word_in_any_language(PetitionKind kind, string word, string id) =>
        Assert.Equal([id], Matters.Find(kind, word).Select(m => m.Id));

    [Fact]
    public void No_word_finds_all_and_a_strange_one_none()
    {
        Assert.All(
            new[] { PetitionKind.Commune, PetitionKind.Province, PetitionKind.Region },
            kind => Assert.Equal(Matters.Of(kind), Matters.Find(kind, " ")));
        Assert.Empty(Matters.Find(PetitionKind.Commune, "zzz"));
        Assert.Empty(Matters.Of(PetitionKind.NationalPetition));
    }

    [Theory]
    [InlineData(PetitionKind.Commune, "إنارة أزقة الحي", "83.public-lighting")]
    [InlineData(PetitionKind.Commune, "Éclairage de la rue du marché", "83.public-lighting")]
    [InlineData(PetitionKind.Province, "حافلات النقل المدرسي بالدوار", "79.school-transport")]
    public void A_title_recalls_a_matter(PetitionKind kind, string title, string id) =>
        Assert.Contains(id, Matters.Recalled(kind, title).Select(m => m.Id));

    [Theory]
    [InlineData("""{"title": "إنارة أزقة الحي"}""", "dossier.matter-not-picked")]
    [InlineData("""{"title": "إنارة أزقة الحي", "matter": "83.public-lighting"}""", "")]
    [InlineData("""{"title": "…"}""", "")]
    public void What_a_title_recalls_is_proposed_and_never_taken(string asked, string codes)
    {
        DossierResult reading = PetitionLaw.Read(
            $$"""{"schema": "tadafor/petition-dossier/1", "object": {{asked}}, "petitioners": {"kind": "association"}, "depositedOn": "2023-08-28"}""");
        Assert.Equal(codes, reading.Match(read => string.Join(' ', read.Warnings.Select(w => w.Kind.Code)), faults => faults.Text.En));
    }

    [Theory]
    [InlineData("province", "79.school-transport", "")]
    [InlineData("province", "83.public-lighting", "dossier.unknown-matter")]
    [InlineData("region", "91.floods", "")]
    [InlineData("region", "79.school-transport", "dossier.unknown-matter")]
    public void Each_council_has_a_catalogue_of_its_own(string kind, string matter, string codes)
    {
        DossierResult reading = PetitionLaw.Read(
            $$"""{"schema": "tadafor/petition-dossier/1", "kind": "{{kind}}", "object": {"matter": "{{matter}}"}, "petitioners": {"kind": "association"}, "depositedOn": "2023-08-28"}""");
        Assert.Equal(codes, reading.Match(_ => "", faults => string.Join(' ', faults.Listed.Select(f => f.Kind.Code))));
    }
}
