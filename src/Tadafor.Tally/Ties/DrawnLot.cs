using System.Security.Cryptography;
using System.Text;

namespace Tadafor.Tally.Ties;

/// <summary>
/// A lot drawn before the count and recorded as its seed: <c>lot:SEED</c>. The project with the smallest SHA-256 of the seed directly
/// followed by the
/// project's identifier, both UTF-8, wins; digests compare as big-endian numbers. Leaves no tie.
/// </summary>
/// <remarks>Anyone can redo it: <c>printf '%s%s' SEED ID | sha256sum</c>, smallest first.</remarks>
internal sealed record DrawnLot : TieCriterion
{
    /// <summary>Creates the lot.</summary>
    /// <param name="seed">The recorded seed; not empty, without commas, no white space at its ends.</param>
    /// <exception cref="ArgumentException">The seed cannot be written in a ladder.</exception>
    public DrawnLot(string seed)
    {
        ArgumentException.ThrowIfNullOrEmpty(seed);
        if (seed.Contains(',', StringComparison.Ordinal) || seed.Trim() != seed)
        {
            throw new ArgumentException("A seed holds no comma and no white space at its ends.", nameof(seed));
        }

        Seed = seed;
    }

    /// <summary>The recorded seed.</summary>
    public string Seed { get; }

    /// <summary>The digest that orders a project: 64 hexadecimal digits, lower case.</summary>
    public string DigestOf(string projectId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seed + projectId)));

    /// <inheritdoc/>
    public override string ToString() => $"lot:{Seed}";
}
