using Tadafor.Domain.Words;

namespace Tadafor.Rules.Tests;

/// <summary>Communes are found by code and by any usual spelling, and what is not known is not guessed.</summary>
public class CommuneRegisterTests
{
    [Theory]
    [InlineData("09.541.01.13", "Taroudant")]
    [InlineData("TAROUDANT", "Taroudant")]
    [InlineData("Commune de Taroudannt", "Taroudant")]
    [InlineData("جماعة تارودانت", "Taroudant")]
    [InlineData("Asilah", "Assilah")]
    [InlineData("اصيلة", "Assilah")]
    [InlineData("سلا", "Salé")]
    [InlineData("Dar el Beida", "Casablanca")]
    public void A_code_or_a_usual_spelling_finds_the_commune(string said, string name) =>
        Assert.Equal(name, CommuneRegister.Known.Find(said)?.Name.Fr);

    [Theory]
    [InlineData("")]
    [InlineData("09.541.01.14")]
    [InlineData("Taroudant Nord")]
    public void What_it_does_not_have_it_does_not_find(string said) => Assert.Null(CommuneRegister.Known.Find(said));

    [Fact]
    public void Two_communes_of_one_name_are_found_by_their_codes_alone()
    {
        CommuneRegister register = new(
        [
            new() { Name = Phrase.Same("Sidi Ali"), Code = "1" },
            new() { Name = Phrase.Same("Sidi Ali"), Code = "2" },
        ]);
        Assert.Null(register.Find("Sidi Ali"));
        Assert.Equal("2", register.Find("2")!.Code);
        Assert.Throws<ArgumentException>(() => new CommuneRegister([.. register.All, .. register.All]));
    }

    [Fact]
    public void The_six_have_arrondissements_and_no_figure_that_was_not_read()
    {
        Assert.Equal(6, CommuneRegister.Known.All.Count(c => c.Arrondissements == true));
        Assert.All(CommuneRegister.Known.All.Where(c => c.Arrondissements == true), c => Assert.Empty(c.Petitioned(2024).Population));
        Assert.Equal(31_147, CommuneRegister.Known.Find("Assilah")!.Petitioned(2014).Population[0].Inhabitants.Value);
        Assert.Empty(CommuneRegister.Known.Find("Assilah")!.Petitioned().Population);
    }
}
