using System.Text;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class SignatoriesTests
{
    [Fact]
    public void A_line_overrides_what_holds_of_everyone_wherever_that_stands()
    {
        const string list =
            $"\"signatories\": [\"{Documents.Token}\", {{\"token\": \"{Documents.OtherToken}\", \"resident\": false, \"active\": true}}]";
        const string everyone = "\"everySignatory\": {\"resident\": true, \"moroccan\": true}";
        SignatoryRoll first = Roll($"{everyone}, {list}"), last = Roll($"{list}, {everyone}");
        Assert.Equal(first, last);
        Assert.Equal(Truth.Yes, first.FactsAt(0)[SignatoryFact.Resident]);
        Assert.Equal(Truth.No, first.FactsAt(1)[SignatoryFact.Resident]);
        Assert.Equal(Truth.Yes, first.FactsAt(1)[SignatoryFact.Moroccan]);
    }

    [Fact]
    public void A_repeated_token_counts_once_and_is_a_warning()
    {
        string json = Documents.Citizens($"\"signatories\": [\"{Documents.Token}\", \"{Documents.Token.ToUpperInvariant()}\"]");
        Assert.Equal(1, Roll(json, whole: true).Count);
        Assert.Equal("signatory.repeated", Assert.Single(Documents.Warnings(json)).Kind.Code);
    }

    [Fact]
    public void Lines_that_disagree_are_a_warning_with_the_names_of_the_facts()
    {
        string json = Documents.Citizens(
            $"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"adult\": true}}, {{\"token\": \"{Documents.Token}\", \"adult\": false, \"territory\": \"x\"}},"
            + $"{{\"token\": \"{Documents.Token}\", \"territory\": \"y\"}}]");
        Assert.Equal(
            [
                "$.petitioners.signatories[1] signatory.disagrees adult",
                "$.petitioners.signatories[2] signatory.territory-disagrees ",
                "$.petitioners.signatories signatory.repeated 2"
            ],
            Documents.Warnings(json).Select(w => $"{w.Path} {w.Kind.Code} {w.Found}"));
        Assert.Equal(Truth.Unknown, Roll(json, whole: true).FactsAt(0)[SignatoryFact.Adult]);
    }

    [Fact]
    public void Three_months_here_and_yet_nowhere_is_a_warning()
    {
        string json =
            Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"threeMonthsHere\": true, \"threeMonthsSomewhere\": false}}]");
        Assert.Equal("threeMonthsSomewhere, threeMonthsHere", Assert.Single(Documents.Warnings(json)).Found);
    }

    [Fact]
    public void A_million_signatories_are_read_from_a_stream()
    {
        using MillionLines stream = new(1_000_000, distinct: 999_000);
        SignatoryRoll roll = DossierJson.Read(stream).Match(
            read => (SignatoryRoll)((CitizensPetition)read.Dossier).Signatories!,
            faults => throw new InvalidOperationException(faults.Text.En));
        Assert.Equal(999_000, roll.Count);
        Assert.Equal(CountRange.Exactly(999_000), roll.Tally()[SignatoryGroup.Counted]);
        Assert.Equal(4, roll.TerritoryNames.Count);
        Assert.Equal(999_000, roll.TallyByTerritory().Sum(t => t[SignatoryGroup.Counted].AtLeast));
    }

    private static SignatoryRoll Roll(string json, bool whole = false) =>
        Assert.IsType<SignatoryRoll>(Documents.Read<CitizensPetition>(whole ? json : Documents.Citizens(json)).Signatories);

    /// <summary>A document made line by line as it is read, so that the test holds only one line at a time.</summary>
    private sealed class MillionLines(int lines, int distinct) : Stream
    {
        private static readonly string[] _territories = ["المحايطة", "Lastah", "Ferk Lahbab", "Ouled Teima"];

        private byte[] _line = Encoding.UTF8.GetBytes(
            "{\"schema\": \"tadafor/petition-dossier/1\", \"petitioners\": {\"kind\": \"citizens\",\n\"everySignatory\": {\"moroccan\": true, \"adult\": true, "
            + "\"civilAndPoliticalRights\": true, \"incapacity\": false},\n\"signatories\": [\n");

        private int _at;
        private int _next;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == _line.Length && _next <= lines)
            {
                _line = Encoding.UTF8.GetBytes(_next == lines ? "]}}" : Line(_next));
                _at = 0;
                _next++;
            }

            int read = Math.Min(count, _line.Length - _at);
            _line.AsSpan(_at, read).CopyTo(buffer.AsSpan(offset));
            _at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private string Line(int i)
        {
            int person = i % distinct;
            string comma = i == lines - 1 ? "" : ",";
            return $"{{\"token\": \"{person * 2654435761L:x16}{person:x16}{new string('a', 32)}\", \"resident\": true, \"territory\": \"{_territories[person % 4]}\"}}{comma}\n";
        }
    }
}
