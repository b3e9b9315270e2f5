using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>A row whose signatory stands on an earlier line too.</summary>
public sealed record RepeatedRow
{
    internal RepeatedRow(long row, SignatureOrigin first, bool acrossChannels)
    {
        Row = row;
        First = first;
        AcrossChannels = acrossChannels;
    }

    /// <summary>The row of the file.</summary>
    public long Row { get; }

    /// <summary>Where the signatory stands first.</summary>
    public SignatureOrigin First { get; }

    /// <summary>Whether that is the other channel.</summary>
    public bool AcrossChannels { get; }

    /// <summary>What the row says of the signatory against an earlier line of theirs: it is then not known.</summary>
    public SignatoryFact Disagreements { get; init; }

    /// <summary>Those facts in words.</summary>
    public Phrase DisagreementsText => Phrase.For(language =>
        string.Join(
            language == Language.Arabic ? "، " : ", ",
            SignatoryFacts.All.Where(f => (Disagreements & f) != 0).Select(f => FactWords.Of(f).In(language))));
}

/// <summary>What came of importing rows. It names places only, never a person, a token or a cell.</summary>
public sealed record SheetReport
{
    internal SheetReport()
    {
    }

    /// <summary>Rows read, without headings and empty rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows of signatories not seen before.</summary>
    public required long Accepted { get; init; }

    /// <summary>Rows recorded whose signatory stands on an earlier line: they count once.</summary>
    public required Sequence<RepeatedRow> Repeated { get; init; }

    /// <summary>Rows that were in the ledger already, at this very place; nothing changed.</summary>
    public required long AlreadyRecorded { get; init; }

    /// <summary>Every problem, in the order of the rows.</summary>
    public required Sequence<SheetProblem> Problems { get; init; }

    /// <summary>Rows left out because of a problem.</summary>
    public required long Bad { get; init; }

    /// <summary>Rows all of whose cells are empty, as spreadsheets pad a sheet: passed over, and in no other number here.</summary>
    public required long Empty { get; init; }
}
