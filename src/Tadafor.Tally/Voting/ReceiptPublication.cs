namespace Tadafor.Tally.Voting;

/// <summary>
/// How receipts stand in the published list. Each answer gives something up; docs/budget-voting.md says what is and is not promised.
/// </summary>
public enum ReceiptPublication
{
    /// <summary>
    /// In a list of their own, without choices. A voter sees that their ballot is in the count, not what it says; nobody can show a
    /// buyer
    /// what they chose.
    /// </summary>
    Apart = 0,

    /// <summary>
    /// Each beside its choices. A voter sees what their ballot says in the count, and can show it to a buyer.
    /// </summary>
    BesideChoices,
}
