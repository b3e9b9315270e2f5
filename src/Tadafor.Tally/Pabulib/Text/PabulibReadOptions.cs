using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>How a file is read.</summary>
public sealed record PabulibReadOptions
{
    /// <summary>The options used when none are given.</summary>
    public static PabulibReadOptions Default { get; } = new();

    /// <summary>What a project named twice in one ballot means. Counted once, unless said otherwise.</summary>
    public RepeatedChoice RepeatedChoice { get; init; }

    /// <summary>How many problems are listed before the rest is only counted; 1,000 by default.</summary>
    public int ProblemLimit { get; init; } = 1000;

    /// <summary>The longest record in bytes, 16 MiB by default. It bounds memory: a file need not have line ends.</summary>
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;
}
