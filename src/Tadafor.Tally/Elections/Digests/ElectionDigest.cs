using System.Security.Cryptography;

namespace Tadafor.Tally.Elections.Digests;

/// <summary>
/// The fingerprint of an election: SHA-256 of a plain text that anyone can write down. The order of ballots and of projects, and the number
/// of decimals
/// a file happens to use, do not change it; any ballot, cost or title does.
/// </summary>
/// <remarks>
/// The text is UTF-8, every line ends in a line feed, fields are separated by tabs; a backslash, tab, line feed or carriage return inside a
/// field is
/// written <c>\\</c>, <c>\t</c>, <c>\n</c>, <c>\r</c>. Lines, in this order:
/// <list type="bullet">
/// <item><c>tadafor election 2</c>, then <c>title place when currency</c>, each that is stated with its words; <c>tadafor election 1</c>
/// for an election of which none is stated</item>
/// <item><c>vote-type</c>, then one of <c>approval choose-1 ordinal cumulative scoring</c></item>
/// <item><c>envelope</c>, then the amount</item>
/// <item>where stated, in this order: <c>min-length max-length min-cost max-cost min-points max-points min-sum-points max-sum-points
/// min-support</c>,
/// each with its value; <c>default-points</c> unless zero</item>
/// <item>one line per project, by identifier (code points): <c>project</c>, identifier, cost, title, district, place in the order of
/// deposit (both empty
/// when there is none), then <c>category</c> and its name for each category, <c>beneficiary</c> and its name for each group</item>
/// <item>one line per distinct ballot: <c>ballot</c>, how many voters cast it, then for each project, in the order just given or in order
/// of preference,
/// its identifier and, where ballots give points, the points</item>
/// </list>
/// Ballots are ordered by the positions of their projects in that list, one after the other, a ballot before its continuations, then by
/// points.
/// Amounts and points are decimal numbers in the shortest form: <c>12.5</c>, never <c>12.50</c>.
/// </remarks>
internal static class ElectionDigest
{
    /// <summary>The digest: 64 hexadecimal digits, lower case.</summary>
    public static string Of(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        return Of(election, election.Identity);
    }

    /// <summary>The digest of the first version, which leaves the identity out.</summary>
    internal static string OfCount(Election election) => Of(election, ElectionIdentity.None);

    /// <summary>Writes the text the digest is taken of.</summary>
    public static void WriteText(Election election, Stream to)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(to);
        CanonicalText.Write(election, election.Identity, to.Write);
    }

    private static string Of(Election election, ElectionIdentity identity)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        CanonicalText.Write(election, identity, hash.AppendData);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
