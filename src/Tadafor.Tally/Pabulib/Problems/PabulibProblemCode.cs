namespace Tadafor.Tally.Pabulib.Problems;

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

    /// <summary>An empty line, or a row of empty cells.</summary>
    EmptyLine,

    /// <summary>Every line ends with a carriage return alone.</summary>
    ReturnsAlone,

    /// <summary>Zero bytes behind the end of the text.</summary>
    ZeroPadding,

    /// <summary>Fields are separated by something else than semicolons; nothing else is said of the file.</summary>
    WrongSeparator,

    /// <summary>Whole rows stand in quotation marks; nothing else is said of the file.</summary>
    QuotedRows,

    /// <summary>The file ends before its ballots; nothing else is said of the file.</summary>
    CutOff,

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

    /// <summary>META does not start with the row key;value.</summary>
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

    /// <summary>A row has more cells than there are columns; the surplus is empty.</summary>
    SurplusEmptyCells,

    /// <summary>A row of META has more cells than a key and a value.</summary>
    SurplusMetaCells,

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

    /// <summary>Points where the list of choices has no project.</summary>
    PointsForNothing,

    /// <summary>Points that are not a number.</summary>
    UnreadablePoints,

    /// <summary>Negative points on a cumulative ballot.</summary>
    NegativePoints,

    /// <summary>A key every file should have.</summary>
    MissingObligatoryKey,

    /// <summary>A key of META the format does not know.</summary>
    UnknownKey,

    /// <summary>A key of META stands elsewhere than the format has it.</summary>
    KeyOutOfOrder,

    /// <summary>A column the format does not know.</summary>
    UnknownColumn,

    /// <summary>A column with the name it had in older files.</summary>
    OldColumnName,

    /// <summary>A column stands elsewhere than the format has it.</summary>
    ColumnOutOfOrder,

    /// <summary>No rule of this name.</summary>
    UnknownRule,

    /// <summary>No country of this name.</summary>
    UnknownCountry,

    /// <summary>No code of a language.</summary>
    UnknownLanguage,

    /// <summary>No code of a currency.</summary>
    UnknownCurrency,

    /// <summary>Not a date.</summary>
    InvalidDate,

    /// <summary>The vote ends before it begins.</summary>
    DatesReversed,

    /// <summary>A flag with another value than 1.</summary>
    InvalidFlag,

    /// <summary>Comments that are not numbered #1:, #2: and so on.</summary>
    CommentNumbering,

    /// <summary>A key of META that says nothing for this vote type.</summary>
    IncompatibleKey,

    /// <summary>Cumulative ballots without the number of points each voter has.</summary>
    MissingMaxSumPoints,

    /// <summary>A rule with a threshold, and no threshold.</summary>
    MissingThreshold,

    /// <summary>A list of META that is not as long as the list it belongs to.</summary>
    ListLengthDiffers,

    /// <summary>The first column is not the identifier.</summary>
    FirstColumn,

    /// <summary>Spaces at an end of a cell.</summary>
    SurroundingSpace,

    /// <summary>No-break spaces.</summary>
    NoBreakSpace,

    /// <summary>A space after a comma of a list.</summary>
    SpaceInList,

    /// <summary>A cell that does not hold what its column is for.</summary>
    InvalidValue,

    /// <summary>The same label spelled in two ways.</summary>
    LabelSpelling,

    /// <summary>A label META does not declare.</summary>
    UndeclaredLabel,

    /// <summary>A label META declares and no row uses.</summary>
    UnusedLabel,

    /// <summary>A project that costs nothing.</summary>
    ZeroCost,

    /// <summary>A project that costs more than the whole budget.</summary>
    CostAboveBudget,

    /// <summary>A project withdrawn after the vote, marked by the cost 999999999.</summary>
    WithdrawnProject,

    /// <summary>A withdrawn project marked as selected.</summary>
    WithdrawnProjectSelected,

    /// <summary>A project nobody voted for.</summary>
    NoVotesForProject,

    /// <summary>PROJECTS states neither votes nor scores.</summary>
    NoVotesOrScores,

    /// <summary>The stated votes of a project are not those of the ballots.</summary>
    VotesDiffer,

    /// <summary>The stated score of a project is not that of the ballots.</summary>
    ScoreDiffers,

    /// <summary>Projects at the same place.</summary>
    IdenticalCoordinates,

    /// <summary>A ballot with fewer projects than announced.</summary>
    BallotTooShort,

    /// <summary>A ballot with more projects than announced.</summary>
    BallotTooLong,

    /// <summary>A choose-1 ballot with none or several projects.</summary>
    NotOneChoice,

    /// <summary>A ballot whose projects cost less than announced.</summary>
    BallotCostBelow,

    /// <summary>A ballot whose projects cost more than announced.</summary>
    BallotCostAbove,

    /// <summary>A ballot with less of a category than announced.</summary>
    BallotCategoryBelow,

    /// <summary>A ballot with more of a category than announced.</summary>
    BallotCategoryAbove,

    /// <summary>Fewer points for a project than announced.</summary>
    PointsBelowMin,

    /// <summary>More points for a project than announced.</summary>
    PointsAboveMax,

    /// <summary>Fewer points on a ballot than announced.</summary>
    PointsSumBelow,

    /// <summary>More points on a ballot than announced.</summary>
    PointsSumAbove,

    /// <summary>A ballot whose projects do not stand by points, most first.</summary>
    PointsNotSorted,

    /// <summary>Points on ballots of a type that has none.</summary>
    UnexpectedPoints,

    /// <summary>An age above 110.</summary>
    UnlikelyAge,

    /// <summary>Voters named by what looks like the number of an identity card or a telephone.</summary>
    PersonalVoterId,

    /// <summary>The selected projects cost more than the budget.</summary>
    BudgetExceeded,

    /// <summary>What is left would have paid for another project.</summary>
    UnusedBudget,

    /// <summary>The budget pays for all projects, and fully_funded is not set.</summary>
    AllProjectsFunded,

    /// <summary>fully_funded is set, and the budget does not pay for all projects.</summary>
    NotFullyFunded,

    /// <summary>The selected projects are not those the stated rule selects.</summary>
    RuleNotFollowed,

    /// <summary>The stated rule leaves a tie that decides, and does not say what settles it.</summary>
    RuleLeavesTie,

    /// <summary>A selected project below the threshold.</summary>
    ThresholdViolated,

    /// <summary>The selected projects of a category cost more than its budget.</summary>
    CategoryBudgetExceeded,
}
