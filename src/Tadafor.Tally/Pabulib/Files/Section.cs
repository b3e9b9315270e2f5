namespace Tadafor.Tally.Pabulib.Files;

/// <summary>The parts of a file, in their order.</summary>
internal enum Section
{
    None = 0,
    Meta,
    Projects,
    Votes,
}
