namespace Tadafor.Domain.Tally.Pabulib;

/// <summary>What can be wrong with a file. Names, severity and messages: <see cref="PabulibMessages"/>.</summary>
public enum PabulibProblemCode
{
    /// <summary>The file holds nothing.</summary>
    EmptyFile = 0,

    /// <summary>The file is UTF-16 or UTF-32, not UTF-8.</summary>
    NotUtf8,

    /// <summary>Bytes that are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>A control character, such as NUL or a carriage return alone.</summary>
    ControlCharacter,

    /// <summary>Compressed data that cannot be unpacked.</summary>
    DamagedCompression,

    /// <summary>A record longer than is read.</summary>
    RecordTooLong,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    UnclosedQuote,

    /// <summary>Text after the closing quotation mark of a cell.</summary>
    TextAfterQuote,

    /// <summary>Some lines end with CR LF and others with LF.</summary>
    MixedLineEnds,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>A section is not there.</summary>
    MissingSection,

    /// <summary>A section comes twice.</summary>
    RepeatedSection,

    /// <summary>Sections stand in another order than META, PROJECTS, VOTES.</summary>
    SectionOutOfOrder,

    /// <summary>Rows before the first section.</summary>
    DataBeforeSection,

    /// <summary>The title of a section is spelled otherwise than in capitals and alone.</summary>
    TitleSpelling,

    /// <summary>META does not start with the row <c>key;value</c>.</summary>
    MissingMetaHeader,

    /// <summary>A section has no header row.</summary>
    MissingHeaderRow,

    /// <summary>A column the count needs is not there.</summary>
    MissingColumn,

    /// <summary>VOTES does not say who voted.</summary>
    MissingVoterColumn,

    /// <summary>Two columns have the same name.</summary>
    RepeatedColumn,

    /// <summary>A column has no name.</summary>
    EmptyColumnName,

    /// <summary>A row ends before a cell the count needs.</summary>
    MissingCell,

    /// <summary>A row has fewer cells than there are columns.</summary>
    ShortRow,

    /// <summary>A row has more cells than there are columns.</summary>
    SurplusCells,

    /// <summary>A row has more cells than there are columns; the surplus changes nothing.</summary>
    SurplusEmptyCells,

    /// <summary>A row of META without a key.</summary>
    EmptyKey,

    /// <summary>A key of META given twice with the same value.</summary>
    RepeatedKey,

    /// <summary>A key of META given twice with different values.</summary>
    ContradictoryKey,

    /// <summary>A key of META the count needs is not there.</summary>
    MissingKey,

    /// <summary>A value the count needs is empty.</summary>
    MissingValue,

    /// <summary>Not a number where one decides the count.</summary>
    NotANumber,

    /// <summary>A number with a comma.</summary>
    DecimalComma,

    /// <summary>A number with more digits than can be kept exactly.</summary>
    NumberTooLarge,

    /// <summary>An amount below zero.</summary>
    NegativeNumber,

    /// <summary>Not a number where one describes the ballots.</summary>
    UnreadableLimit,

    /// <summary>All amounts together are more than can be kept exactly.</summary>
    TotalTooLarge,

    /// <summary>No such vote type.</summary>
    UnknownVoteType,

    /// <summary>Knapsack ballots, read as approval ballots within the budget.</summary>
    KnapsackAsApproval,

    /// <summary>META states another number of projects or votes than there are.</summary>
    CountDiffers,

    /// <summary>A project without identifier.</summary>
    EmptyProjectId,

    /// <summary>Two projects have the same identifier.</summary>
    RepeatedProject,

    /// <summary>More projects than an election can hold.</summary>
    TooManyProjects,

    /// <summary>A comma in a project's identifier, which no ballot can name.</summary>
    CommaInProjectId,

    /// <summary>A ballot without voter identifier.</summary>
    EmptyVoterId,

    /// <summary>Two ballots of one voter.</summary>
    RepeatedVoter,

    /// <summary>A ballot names a project that is not listed.</summary>
    UnknownProject,

    /// <summary>A ballot names a project twice, and that is counted once.</summary>
    RepeatedChoice,

    /// <summary>A ballot names a project twice, and that is refused.</summary>
    RefusedRepeatedChoice,

    /// <summary>Two commas in a row, or one at an end of the list.</summary>
    EmptyChoice,

    /// <summary>Not as many points as projects.</summary>
    PointsLengthDiffers,

    /// <summary>Points that are not a number.</summary>
    UnreadablePoints,

    /// <summary>Negative points on a cumulative ballot.</summary>
    NegativePoints,
}
