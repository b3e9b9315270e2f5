using System.Text;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Console.Tests.Signatures;

/// <summary><c>tadafor signatures import</c>.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Key = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private const string Empty =
        """{"schema": "tadafor/petition-dossier/1", "petitioners": {"kind": "citizens", "agents": 1, "signatories": []}}""";

    private static readonly string[] _private =
    [
        "AB123456",
        "AB 123456",
        "ab123456",
        "CD765432",
        "Zahra",
        "Xyzzy",
        "12 rue",
        Key,
        "9f86d0"
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-signatures-").FullName;

    public ImportCommandTests()
    {
        File.WriteAllText(Dossier, Empty);
        File.WriteAllText(KeyPath, Key + "\n");
    }

    private string Dossier => Path.Combine(_folder, "dossier.json");

    private string Ledger => Path.Combine(_folder, "dossier.ledger.json");

    private string KeyPath => Path.Combine(_folder, "key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Good_lines_are_taken_bad_and_repeated_ones_listed_across_both_channels()
    {
        (int code, string output, string error) =
            Import("sheet;line;cin;habitant;nom\nP1;1;AB123456;oui;Zahra\nP1;2;CD765432;non;\nP1;3;x;;\n");
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("accepted: 2", output, StringComparison.Ordinal);
        Assert.Contains("row 4, column 3: not an identity number", output, StringComparison.Ordinal);
        Assert.Contains("column 5 was not read", output, StringComparison.Ordinal);

        (code, output, error) = Import("sheet,identity\nD1,ab 123456\nD1,EF111111\n", "--channel", "digital");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("row 2: already at sheet P1 (paper), line 1, through the other channel", output, StringComparison.Ordinal);
        Assert.Contains("signatories in all: 3", output, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllText(Dossier).Split('"').Count(word => word.Length == 64));
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_only_its_own_row()
    {
        (int code, string output, _) = Import("sheet,line,identity,name\nP1,1,AB123456,\"Zahra\nP1,2,CD765432,b\nP1,3,EF111111,c\n");
        Assert.Equal(1, code);
        Assert.Contains("accepted: 2", output, StringComparison.Ordinal);
        Assert.Contains("row 2: the row cannot be read", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_stop_the_import_with_their_row()
    {
        string before = File.ReadAllText(Dossier);
        byte[] csv = [.. "sheet,identity,territory\nP1,AB123456,"u8, 0xE9, .. "\nP1,CD765432,Lastah\n"u8];
        byte[] heading = [.. "sheet,identity,activit"u8, 0xE9, .. "\nP1,AB123456,oui\n"u8];
        foreach ((byte[] sheet, string place) in ((byte[], string)[])[(csv, "Row 2"), (heading, "Row 1")])
        {
            (int code, string output, string error) = Import(sheet);
            Assert.Equal((2, ""), (code, output));
            Assert.Contains($"{place} holds bytes that are not utf-8", error, StringComparison.Ordinal);
            Assert.Contains("--encoding windows-1256", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllText(Dossier));
    }

    [Fact]
    public void Sheets_are_read_in_the_encodings_that_Excel_writes()
    {
        const string Sheet = "الورقة;رقم البطاقة;نشاط\nP-١;AB123456;نعم\n";
        byte[][] files =
        [
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sheet)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sheet)],
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sheet)],
        ];
        foreach (byte[] file in files)
        {
            Assert.Equal((0, ""), (Import(file) is var (code, _, error) ? (code, error) : default));
        }

        byte[] arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("الورقة;رقم البطاقة;نشاط\nP-2;CD765432;نعم\n");
        Assert.Equal(0, Import(arabic, "--encoding", "windows-1256").Code);
        byte[] french = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("feuille;cin;activité\nP-3;EF111111;oui\n");
        (int done, string output, _) = Import(french, "--encoding", "windows-1252");
        Assert.Equal(0, done);
        Assert.DoesNotContain("was not read", output, StringComparison.Ordinal);
        Assert.Contains("signatories in all: 3", output, StringComparison.Ordinal);
        Assert.Contains("No encoding has this name", Import(french, "--encoding", "klingon").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=;\nsheet;identity;\"name, first\"\nP1;AB123456;x\n")]
    [InlineData("sep=,\r\nsheet,identity,\"a;b;c;d\"\r\nP1,AB123456,x\r\n")]
    [InlineData("sheet,identity,\"name\nand; first; name; of\"\nP1,AB123456,x\n")]
    [InlineData("sheet,\"id\u200Eentity\",\"name\"\nP1,\u200FAB\u00A0١٢٣٤٥٦\u200B,x,,,\n,,\n")]
    [InlineData(";;\n\nsheet;identity;line\nP1;AB123456\n")]
    [InlineData("الورقة;\"رقم\nالبطاقة\"\nP1;AB123456\n")]
    public void Headings_are_read_like_any_row(string sheet)
    {
        (int code, string output, string error) = Import(sheet);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("accepted: 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void No_token_number_name_or_key_in_any_output_and_no_number_name_or_key_in_any_file(string language)
    {
        string[] sheets =
        [
            "sheet,line,identity,territory,name,address\nP1,1,AB123456,Lastah,Zahra Xyzzy,12 rue\nP1,2,Zahra Xyzzy,,,\nP1,x,CD765432,AB123456,,\nP1,1,CD765432,,,\nXyzzy,1,AB123456,,,\nP1,9,AB 123456,,,",
            "Zahra,Xyzzy,AB123456\nP1,1,CD765432",
            "Zahra Xyzzy",
            "sheet,identity\nP1,AB123456,Zahra\n\"Zahra\"Xyzzy,AB123456\n",
        ];
        foreach (string sheet in sheets)
        {
            (_, string output, string error) = Import(sheet, "--lang", language);
            string[] tokens = [.. Written().SelectMany(text => text.Split('"')).Where(word => word.Length == 64)];
            Assert.All(
                [.. _private, .. tokens, .. tokens.Select(t => t[..6])],
                secret => Assert.DoesNotContain(secret, output + error, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains(Written().SelectMany(text => text.Split('"')), word => word.Length == 64);
        Assert.All(
            Written(),
            text => Assert.All(_private, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Another_key_is_refused_and_nothing_is_written()
    {
        Import("sheet,identity\nP1,AB123456\n");
        string before = File.ReadAllText(Ledger);
        File.WriteAllText(KeyPath, string.Concat(Enumerable.Repeat("17", 31)) + "ab");
        (int code, string output, string error) = Import("sheet,identity\nP2,AB123456\n");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("another key", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Ledger));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("not a key at all, whatever its length may be, because of its spaces")]
    public void A_key_that_is_none_is_refused_without_being_shown(string key)
    {
        File.WriteAllText(KeyPath, key);
        (int code, string output, string error) = Import("sheet,identity\nP1,AB123456\n");
        Assert.Equal((2, ""), (code, output));
        Assert.DoesNotContain(key, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Ledger));
    }

    [Fact]
    public void When_only_the_ledger_was_written_the_same_import_writes_the_dossier()
    {
        Import("sheet,identity\nP1,AB123456\n");
        string after = File.ReadAllText(Dossier);
        File.WriteAllText(Dossier, Empty);
        (int code, string output, _) = Import("sheet,identity\nP1,AB123456\n");
        Assert.Equal(0, code);
        Assert.Contains("recorded before: 1", output, StringComparison.Ordinal);
        Assert.Equal(after, File.ReadAllText(Dossier));
    }

    [Fact]
    public void A_writing_that_breaks_leaves_the_old_file_whole_and_nothing_beside_it()
    {
        Assert.Throws<IOException>(() => SafeFile.Replace(Dossier, stream =>
        {
            stream.Write("half of it"u8);
            throw new IOException("the disk is full");
        }));
        Assert.Equal(Empty, File.ReadAllText(Dossier));
        Assert.Equal(["dossier.json", "key"], Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_that_only_pad_a_sheet_change_nothing_and_are_told()
    {
        (int code, string output, string error) = Import("sheet;line;cin\nP1;1;AB123456\n;;\n ;\u00A0;\nP1;2;CD765432\n;;\n;;\n");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("accepted: 2", output, StringComparison.Ordinal);
        Assert.Contains("empty rows passed over: 4", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_imports_at_once_are_one_after_the_other()
    {
        using FileStream? other = SafeFile.Lock(Dossier);
        Assert.NotNull(other);
        (int code, _, string error) = Import("sheet,identity\nP1,AB123456\n");
        Assert.Equal(2, code);
        Assert.Contains("Someone else is importing", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Ledger));
    }

    [Fact]
    public void Signatories_listed_already_keep_their_place_once_it_is_said_how_they_signed()
    {
        string token = new('a', 64);
        File.WriteAllText(Dossier, Empty.Replace("[]", $$"""[{"token": "{{token}}", "resident": true}]""", StringComparison.Ordinal));
        Assert.Equal(2, Import("sheet,identity\nP1,AB123456\n").Code);
        (int code, string output, _) = Import("sheet,identity\nP1,AB123456\n", "--existing", "digital");
        Assert.Equal(0, code);
        Assert.Contains("signatories in all: 2", output, StringComparison.Ordinal);
        Assert.Contains(token, File.ReadAllText(Dossier), StringComparison.Ordinal);
    }

    [Fact]
    public void Running_counts_are_sealed_when_the_owner_asks()
    {
        (_, string output, _) = Import("sheet,identity\nP1,AB123456\n", "--seal-counts");
        Assert.Contains("sealed until the deposit", output, StringComparison.Ordinal);
        Assert.DoesNotContain("in all", Import("sheet,identity\nP2,CD765432\n").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_disagree_make_a_fact_unknown_and_it_stays_unknown()
    {
        Import("sheet;line;cin;habitant\nP1;1;AB123456;oui\nP1;2;CD765432;oui\n");
        (_, string output, _) = Import("sheet;line;cin;habitant\nD1;1;AB123456;non\n", "--channel", "digital");
        Assert.Contains(
            "row 2: already at sheet P1 (paper), line 1, and the two disagree: lives in the commune",
            output,
            StringComparison.Ordinal);
        for (int again = 0; again < 3; again++)
        {
            (SignatoryRoll roll, int warnings) = Roll();
            Assert.Equal(
                (2, Truth.Unknown, Truth.Yes, 1),
                (roll.Count, roll.FactsAt(0)[SignatoryFact.Resident], roll.FactsAt(1)[SignatoryFact.Resident], warnings));
            Assert.Equal(new CountRange(1, 2), roll.Tally()[SignatoryGroup.Linked]);
            Import("sheet;line;cin;habitant\nP1;1;AB123456;oui\n");
        }
    }

    [Fact]
    public void What_is_stated_of_everyone_is_neither_lost_nor_imposed_on_lines_that_say_otherwise()
    {
        string dossier = Empty.Replace(
            "\"signatories\": []",
            "\"everySignatory\": {\"adult\": true},   \"signatories\" : []",
            StringComparison.Ordinal);
        File.WriteAllText(Dossier, dossier);
        Import("sheet;line;cin;majeur\nP1;1;AB123456;\nP1;2;CD765432;non\n");
        Import("sheet;line;cin;majeur\nP2;1;EF111111;\n");
        (SignatoryRoll roll, _) = Roll();
        Assert.Equal([Truth.Yes, Truth.No, Truth.Yes], Enumerable.Range(0, 3).Select(i => roll.FactsAt(i)[SignatoryFact.Adult]));

        // Nothing but the list is another: to the byte.
        string text = File.ReadAllText(Dossier);
        Assert.Equal(dossier, string.Concat(
            text.AsSpan(0, text.IndexOf('[', StringComparison.Ordinal)),
            "[]",
            text.AsSpan(text.IndexOf(']', StringComparison.Ordinal) + 1)));
    }

    [Fact]
    public void A_sheet_of_one_petition_is_never_counted_in_another()
    {
        File.WriteAllText(Dossier, Empty.Replace("\"petitioners\"", "\"reference\": \"TR 1\", \"petitioners\"", StringComparison.Ordinal));
        Assert.Equal(0, Import("sheet,identity\nP1,AB123456\n").Code);
        string token = File.ReadAllText(Dossier).Split('"').First(word => word.Length == 64), ledger = File.ReadAllText(Ledger);
        Assert.Contains("\"petition\": \"TR 1\"", ledger, StringComparison.Ordinal);

        File.WriteAllText(Dossier, Empty.Replace("\"petitioners\"", "\"reference\": \"TR 2\", \"petitioners\"", StringComparison.Ordinal));
        (int code, _, string error) = Import("sheet,identity\nP1,AB123456\n");
        Assert.Equal(2, code);
        Assert.Contains("of another petition", error, StringComparison.Ordinal);
        Assert.Equal(ledger, File.ReadAllText(Ledger));

        // The same person, another petition: another token.
        File.Delete(Ledger);
        Assert.Equal(0, Import("sheet,identity\nP1,AB123456\n").Code);
        Assert.DoesNotContain(token, File.ReadAllText(Dossier), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_begun_with_the_key_of_the_commune_goes_on_with_it()
    {
        Import("sheet,identity\nP1,AB123456\n");
        string old = File.ReadAllText(Dossier);
        File.WriteAllText(Dossier, old.Replace("\"petitioners\"", "\"reference\": \"TR 1\", \"petitioners\"", StringComparison.Ordinal));
        (int code, string output, _) = Import("sheet,identity\nP2,AB123456\n");
        Assert.Equal(0, code);
        Assert.Contains("signatories in all: 1", output, StringComparison.Ordinal);
        Assert.Contains("changed since", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_is_never_more_open_than_its_dossier_and_links_stay_links()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(Dossier, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        string elsewhere = Path.Combine(_folder, "elsewhere.json");
        File.Move(Dossier, elsewhere);
        File.CreateSymbolicLink(Dossier, elsewhere);
        Assert.Equal(0, Import("sheet,identity\nP1,AB123456\n").Code);
        Assert.Equal(
            (UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(elsewhere)),
            (File.GetUnixFileMode(Ledger), UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal(elsewhere, new FileInfo(Dossier).LinkTarget);
        Assert.Contains(File.ReadAllText(elsewhere).Split('"'), word => word.Length == 64);
    }

    [Fact]
    public void What_a_killed_writer_left_is_taken_away()
    {
        string left = Dossier + ".abcdefgh.ijk.tadafor-new";
        File.WriteAllText(left, "half of it");
        Import("sheet,identity\nP1,AB123456\n");
        Assert.False(File.Exists(left));
    }

    private (SignatoryRoll Roll, int Warnings) Roll() => DossierJson.Read(File.ReadAllText(Dossier))
        .Match(read => ((SignatoryRoll)((CitizensPetition)read.Dossier).Signatories!, read.Warnings.Count(w => w.Kind.Code
            == "signatory.disagrees")), faults => throw new InvalidOperationException(faults.Text.En));

    private IEnumerable<string> Written() => Directory.EnumerateFiles(_folder, "*.json").Select(File.ReadAllText);

    private (int Code, string Output, string Error) Import(string csv, params string[] more) => Import(Encoding.UTF8.GetBytes(csv), more);

    private (int Code, string Output, string Error) Import(byte[] csv, params string[] more)
    {
        string[] language = more.Contains("--lang") ? [] : ["--lang", "en"];
        using StringWriter output = new(), error = new();
        int code = App.Run(
            ["signatures", "import", "-", "--into", Dossier, "--key-file", KeyPath, .. language, .. more],
            new Surroundings(() => new MemoryStream(csv), output, error, IsTerminal: false));
        return (code, output.ToString(), error.ToString());
    }
}
