namespace Tadafor.Domain.Petitions;

/// <summary>What came of one line of a list of signatories.</summary>
public readonly record struct SignatoryLine
{
    internal SignatoryLine(int index, bool isRepeated, SignatoryFact disagreements, bool territoryDisagrees)
    {
        Index = index;
        IsRepeated = isRepeated;
        Disagreements = disagreements;
        TerritoryDisagrees = territoryDisagrees;
    }

    /// <summary>The place of the signatory in the list being made.</summary>
    internal int Index { get; }

    /// <summary>Whether the token was on an earlier line: it counts once.</summary>
    public bool IsRepeated { get; }

    /// <summary>Facts on which the line disagrees with an earlier one, or with itself: they are not known.</summary>
    public SignatoryFact Disagreements { get; }

    /// <summary>Whether it names another territory than an earlier line: the territory is not known.</summary>
    public bool TerritoryDisagrees { get; }
}
