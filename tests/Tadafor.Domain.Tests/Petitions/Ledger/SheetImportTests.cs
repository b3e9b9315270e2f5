using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tests.Petitions.Ledger;

public sealed class SheetImportTests
{
    private static readonly SignatureKey _key = new([.. Enumerable.Range(7, 32).Select(i => (byte)i)]);

    [Fact]
    public void Good_rows_are_taken_and_every_bad_one_is_listed_with_its_place()
    {
        OpenLedger ledger = new();
        SheetReport report = Import(ledger, """
            sheet|line|identity|resident|territory|name
            P1|1|AB123456|yes|Lastah|somebody
            P1|2|A 12345|نعم||
            P1|3|ab-123456|oui||
            P1|4|12|perhaps|AB123456|
            P1|0|B123456|no||
            sheet of|5|B123456|no||
            P1|1|C123456|||
            P1|9||||
            |||||
            P1|10|C123456||||surplus
            P1|11|C123456|non|المحايطة|
            """);

        Assert.Equal((10, 3, 0, 6), (report.Rows, report.Accepted, report.AlreadyRecorded, report.Bad));
        RepeatedRow repeated = Assert.Single(report.Repeated);
        Assert.Equal(
            (4, new SignatureOrigin(SignatureChannel.Paper, Ledgers.Sheet("P1"), 1), false),
            (repeated.Row, repeated.First, repeated.AcrossChannels));
        Assert.Equal(
            [
                (5, 3, SheetFault.NotAnIdentityNumber), (5, 4, SheetFault.NotYesOrNo), (5, 5, SheetFault.TerritoryUnfit),
                (6, 2, SheetFault.NotALine),
                (7, 1, SheetFault.NotASheet), (8, 0, SheetFault.PlaceTaken), (9, 0, SheetFault.NobodyNamed), (11, 0, SheetFault.CellCount),
            ],
            report.Problems.Select(p => (p.Row, p.Column, p.Fault)));
        Assert.Equal(3, ledger.Roll().Count);
    }

    [Fact]
    public void Empty_cells_too_few_or_too_many_at_the_end_change_nothing()
    {
        OpenLedger ledger = new();
        SheetReport report = Import(
            ledger,
            "sheet|line|identity|resident|territory\nP1|1|A123456|yes\nP1|2|B123456\nP1|3|C123456|no|||  |\nP1|4\n||||||||");
        Assert.Equal((4, 3, 1), (report.Rows, report.Accepted, report.Bad));
        Assert.Equal([(5, 0, SheetFault.NobodyNamed)], report.Problems.Select(p => (p.Row, p.Column, p.Fault)));
    }

    [Fact]
    public void The_same_rows_again_change_nothing()
    {
        const string Rows = "identity|resident\nAB123456|yes\nAB999999|no";
        OpenLedger ledger = new();
        Import(ledger, Rows, new() { Key = _key, Sheet = Ledgers.Sheet("P1") });
        SignatoryRoll before = ledger.Roll();
        SheetReport again = Import(ledger, Rows, new() { Key = _key, Sheet = Ledgers.Sheet("P1") });
        Assert.Equal((2, 0, 2), (again.Rows, again.Accepted, again.AlreadyRecorded));
        Assert.Equal(before, ledger.Roll());
    }

    [Fact]
    public void A_digital_signature_of_someone_on_paper_is_found()
    {
        OpenLedger ledger = new();
        Import(ledger, "sheet|identity\nP1|AB123456");
        SheetReport digital = Import(
            ledger,
            "sheet|identity\nD1|ab 123456\nD1|AB654321",
            new() { Key = _key, Channel = SignatureChannel.Digital });
        Assert.True(Assert.Single(digital.Repeated).AcrossChannels);
        Assert.Equal((1, 1, 1), (ledger.Counts().InBoth, ledger.Counts().DigitalOnly, digital.Accepted));
    }

    [Theory]
    [InlineData("name|address", SheetFault.NoSignatoryColumn)]
    [InlineData("cin|identity|رقم البطاقة", SheetFault.RepeatedColumn, SheetFault.RepeatedColumn)]
    [InlineData("cin", SheetFault.NoKey, SheetFault.NoSheet)]
    [InlineData("token", SheetFault.NoSheet)]
    public void Headings_that_make_every_row_bad_are_reported_before_any(string headings, params SheetFault[] faults)
    {
        Sequence<SheetProblem> problems = SheetLayout.Read(headings.Split('|')).Match(
            layout => SheetImport.Start(new(), layout, new()).Match(_ => [], found => found), found => found);
        Assert.Equal(faults, problems.Select(p => p.Fault));
    }

    [Theory]
    [InlineData("AB123456", "ab 123456")]
    [InlineData("AB123456", "AB-123456")]
    [InlineData("AB123456", "AB١٢٣٤٥٦")]
    public void The_same_number_written_otherwise_is_the_same_token(string one, string other)
    {
        Assert.True(_key.TryToken(one, out SignatoryToken a) && _key.TryToken(other, out SignatoryToken b) && a == b);
        using SignatureKey another = new([.. Enumerable.Range(8, 32).Select(i => (byte)i)]);
        Assert.True(another.TryToken(one, out SignatoryToken elsewhere) && elsewhere != a);
        Assert.NotEqual(_key.Mark, another.Mark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("ABC12345")]
    [InlineData("AB1234")]
    [InlineData("AB12345678")]
    [InlineData("A1B23456")]
    [InlineData("AB12345678901234567890")]
    public void What_is_no_identity_number_has_no_token(string text) => Assert.False(_key.TryToken(text, out _));

    [Property(MaxTest = 300)]
    public void No_cell_of_a_row_stands_in_any_report(Seed seed)
    {
        Random random = new(seed.Item);
        string[] cells =
        [
            "AB123456",
            "Zahra Xyzzy",
            new string('f', 64),
            "zz99 99 9999",
            "Qwertz 12",
            "نص غريب",
            "AB 987654",
            "perhapsXyzzy"
        ];
        string[] headings = ["sheet", "line", "identity", "resident", "territory", "name"];
        OpenLedger ledger = new();
        SheetLayout layout = SheetLayout.Read(headings).Match(l => l, p => throw new InvalidOperationException(p.ToString()));
        SheetImport import = SheetImport
            .Start(ledger, layout, new() { Key = _key })
            .Match(i => i, p => throw new InvalidOperationException(p.ToString()));
        for (int row = 2; row < 12; row++)
        {
            import.Add(row, [.. headings.Select((_, i) => random.Next(3) switch { 0 =>
                cells[random.Next(cells.Length)], 1 => "", _ => i == 0 ? "P1" : i == 2 ? "AB123456" : "1" })]);
        }

        SheetReport report = import.Report;
        Assert.True(_key.TryToken("AB123456", out SignatoryToken token));
        Span<byte> digits = stackalloc byte[SignatoryToken.Digits];
        token.WriteTo(digits);
        string hex = System.Text.Encoding.ASCII.GetString(digits);
        string[] texts =
        [
            .. report.Problems.SelectMany(p => new[] { p.Text.Ar, p.Text.Fr, p.Text.En, p.ToString() }),
            .. report.Repeated.SelectMany(r => new[] { r.First.Text.Ar, r.First.ToString(), r.ToString() }),
            report.ToString(), _key.ToString(), new OfSignatory(token).ToString(), new OfSignatory(token).Text.Ar,
        ];
        Assert.All(texts, text => Assert.All(
            [.. cells, hex, hex[..6]],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("P-017", true)]
    [InlineData("2026/P/12345", true)]
    [InlineData("P-12345", false)]
    [InlineData("AB123456", false)]
    [InlineData("Zahra", false)]
    [InlineData("P 1", false)]
    [InlineData("", false)]
    [InlineData("123456789012345678901234567890123", false)]
    public void A_sheet_reference_has_a_digit_and_is_unlike_an_identity_number(string text, bool valid) =>
        Assert.Equal(valid, SheetReference.Read(text) is not null);

    [Fact]
    public void Every_fault_speaks_three_languages() => Assert.All(
        Enum.GetValues<SheetFault>(), fault => Assert.Contains(new SheetProblem(2, 3, fault).Text.Ar, c => c is >= 'ء' and <= 'ي'));

    private static SheetReport Import(OpenLedger ledger, string rows, SheetSource? source = null)
    {
        string[][] table = [.. rows.Split('\n').Select(row => row.Trim('\r').Split('|'))];
        SheetLayout layout = SheetLayout.Read(table[0]).Match(l => l, problems => throw new InvalidOperationException(problems.ToString()));
        SheetImport import = SheetImport
            .Start(ledger, layout, source ?? new() { Key = _key })
            .Match(i => i, problems => throw new InvalidOperationException(problems.ToString()));
        for (int i = 1; i < table.Length; i++)
        {
            import.Add(i + 1, table[i]);
        }

        return import.Report;
    }
}
