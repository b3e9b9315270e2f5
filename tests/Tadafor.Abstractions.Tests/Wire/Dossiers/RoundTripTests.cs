using System.Text;
using FsCheck;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class RoundTripTests
{
    [Property(MaxTest = 300)]
    public Property What_is_written_is_read_back_the_same() =>
        Prop.ForAll(
            DossierGenerators.Dossiers.ToArbitrary(),
            dossier => Assert.Equal(dossier, Documents.Read<PetitionDossier>(DossierJson.ToText(dossier))));

    [Property(MaxTest = 300)]
    public Property The_canonical_form_is_written_back_byte_for_byte() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), dossier =>
        {
            string json = DossierJson.ToText(dossier);
            Assert.Equal(json, DossierJson.ToText(Documents.Read<PetitionDossier>(json)));
        });

    [Property(MaxTest = 200)]
    public Property How_the_stream_is_cut_changes_nothing() =>
        Prop.ForAll(Mutants.Bytes.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (json, step) =>
        {
            using MemoryStream whole = new(json);
            using Slices cut = new(json, step);
            Assert.Equal(Report(DossierJson.Read(whole)), Report(DossierJson.Read(cut)));
        });

    [Property(MaxTest = 1000)]
    public Property No_document_however_broken_throws() =>
        Prop.ForAll(Mutants.Bytes.ToArbitrary(), json =>
        {
            using MemoryStream stream = new(json);
            Assert.NotEmpty(Report(DossierJson.Read(stream)));
        });

    [Property(MaxTest = 300)]
    public Property A_document_cut_short_is_always_a_fault() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (dossier, at) =>
        {
            byte[] json = Encoding.UTF8.GetBytes(DossierJson.ToText(dossier));
            Assert.NotEmpty(Documents.Faults(json[..(at % (json.Length - 2))]).Listed);
        });

    private static string Report(DossierResult reading) => reading.Match(
        read => $"{string.Join('\n', read.Warnings.Select(w => w.Text.Ar))}\n{DossierJson.ToText(read.Dossier)}",
        faults => $"{faults.Text.Ar}\n{faults.Text.Fr}\n{faults.Text.En}");

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Slices(byte[] bytes, int step) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
