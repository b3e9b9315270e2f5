using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using Tadafor.Domain.Petitions;

namespace Tadafor.Domain.Tests.Petitions;

/// <summary>Lines of lists of signatories: few tokens, so that many repeat.</summary>
internal static class Rolls
{
    internal sealed record Line(int Person, SignatoryFacts Facts, string Territory);

    public static SignatoryToken Token(int person)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, person);
        return new(HMACSHA256.HashData("a key for tests"u8, number));
    }

    public static Gen<SignatoryFacts> Facts { get; } =
        from yes in Gen.Choose(0, 1023)
        from no in Gen.Choose(0, 1023)
        from agree in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new SignatoryFacts((SignatoryFact)yes, (SignatoryFact)(agree ? no & ~yes : no));

    public static Gen<List<Line>> Lines { get; } = Gen.ListOf(
        from person in Gen.Choose(0, 30)
        from facts in Facts
        from territory in Gen.Elements("", "", "المحايطة", "Lastah", "Ferk Lahbab")
        select new Line(person, facts, territory)).Select(lines => lines.ToList());

    public static SignatoryRoll Roll(IEnumerable<Line> lines, SignatoryFacts everyone = default)
    {
        SignatoryRollBuilder builder = new();
        foreach (Line line in lines)
        {
            builder.Add(Token(line.Person), line.Facts, line.Territory);
        }

        return builder.Build(everyone);
    }
}
