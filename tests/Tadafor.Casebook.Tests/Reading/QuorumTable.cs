using System.Globalization;
using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>
/// Reads the rows of a table about the quorum of a council: which call, how many members in office, how many must be present.
/// </summary>
internal sealed class QuorumTable
{
    private readonly string _file;
    private readonly Vocabulary _vocabulary;

    public QuorumTable(string file, AboveTable above, string[] headings)
    {
        _file = file;
        _vocabulary = new(Vocabulary.OfLastColumn(headings[^1]));
        string level = above[Keywords.Quorum]!;
        if (PetitionSchemes.Find(level) is null)
        {
            throw new CaseException($"'{level}' names no council. Did you mean '{Nearest.To(level, PetitionSchemes.All.Select(s => s.Code))}'?");
        }

        Phrase[] expected = [Keywords.Call, Keywords.InOffice, Keywords.Needed];
        string[] words = [.. expected.Select(e => e.In(_vocabulary.Language))];
        if (headings.Length != words.Length || !headings.Zip(words).All(pair => Vocabulary.Same(pair.First, pair.Second)))
        {
            throw new CaseException($"the columns are {string.Join(" | ", headings)}. Write {string.Join(" | ", words)}.");
        }
    }

    public static bool IsMeant(AboveTable above) => above[Keywords.Quorum] is not null;

    public Case Read(int line, string[] cells) =>
        new QuorumCase(_file, line, _vocabulary.Language, CallOf(cells[0]), Whole(cells[1]), Whole(cells[2]));

    private static SittingCall CallOf(string cell) => Whole(cell) is >= 1 and <= 3 and var number
        ? (SittingCall)(number - 1)
        : throw new CaseException($"'{cell}' is no call. Write 1, 2 or 3.");

    private static int Whole(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        ? value
        : throw new CaseException($"'{cell}' is not a whole number.");
}

/// <summary>A row about the quorum.</summary>
internal sealed record QuorumCase(string File, int Line, Language Language, SittingCall Call, int InOffice, int Expected)
    : Case(File, Line, Language, FactSet.Empty, new LocalDate(2026, 1, 1), Interpretations.Defaults)
{
    public override string? Disagreement() => QuorumScheme.Needed(Call, InOffice) is var found && found == Expected
        ? null
        : $"{Place}: expected {Expected} present, found {found}";

    public override bool Notices(Rule changed) => false;
}
