using Tadafor.Domain.Law;

namespace Tadafor.Domain.Parity;

/// <summary>How many women and men an organ counts. Whoever is not told apart is a range, never assumed either way.</summary>
/// <param name="Women">Women; zero or more.</param>
/// <param name="Men">Men; zero or more.</param>
/// <param name="Unknown">Members of whom the file says neither; zero or more.</param>
public readonly record struct Headcount(int Women, int Men, int Unknown = 0)
{
    /// <summary>All members.</summary>
    public int Total => Women + Men + Unknown;

    /// <summary>The members of one sex, as a range: those known, and at most the unknown besides.</summary>
    public CountRange Of(Sex sex) => sex switch
    {
        Sex.Woman => new(Women, Women + Unknown),
        Sex.Man => new(Men, Men + Unknown),
    };

    /// <summary>The same with women for men and men for women.</summary>
    public Headcount Mirror() => new(Men, Women, Unknown);
}
