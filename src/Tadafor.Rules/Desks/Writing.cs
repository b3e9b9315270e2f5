namespace Tadafor.Rules.Desks;

/// <summary>What goes with every order given to a desk.</summary>
/// <param name="Key">
/// Names the order within its file, such as the number of a request: given again after a lost answer it is done once. 1 to 200 characters.
/// </param>
/// <param name="By">Who gives it: an office or an account, no name; 1 to 200 characters.</param>
public sealed record Writing(string Key, string By)
{
    /// <summary>
    /// How many acts the file held when the writer looked at it; <see langword="null"/> for the file as it is when the order arrives.
    /// </summary>
    public long? ExpectedVersion { get; init; }
}
