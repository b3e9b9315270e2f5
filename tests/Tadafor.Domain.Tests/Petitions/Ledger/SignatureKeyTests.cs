using System.Security.Cryptography;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Domain.Tests.Petitions.Ledger;

public sealed class SignatureKeyTests
{
    private static readonly byte[] _bytes = SHA256.HashData("a key for tests"u8);

    [Fact]
    public void A_key_that_was_disposed_of_makes_no_token()
    {
        SignatureKey key = new(_bytes);
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.TryToken("AB123456", out _));
        Assert.Throws<ObjectDisposedException>(() => key.ForPetition("TR 1"));
    }

    [Fact]
    public void One_byte_over_and_over_is_no_key()
    {
        foreach (byte b in new byte[] { 0, 7, 255 })
        {
            byte[] weak = [.. Enumerable.Repeat(b, 32)];
            Assert.Throws<ArgumentException>(() => new SignatureKey(weak));
            Assert.Null(SignatureKey.Read(Convert.ToHexString(weak)));
            Assert.Null(SignatureKey.Read(Convert.ToBase64String(weak)));
        }
    }

    [Fact]
    public void A_key_reads_from_hexadecimal_and_base64_and_from_nothing_else()
    {
        using SignatureKey key = new(_bytes), hex =
            SignatureKey.Read($" {Convert.ToHexString(_bytes)}\n")!, base64 = SignatureKey.Read(Convert.ToBase64String(_bytes))!;
        Assert.Equal((key.Mark, key.Mark), (hex.Mark, base64.Mark));
        Assert.All(new[]
        {
            "",
            "short",
            Convert.ToHexString(_bytes)[..62],
            "not a key at all, whatever its length may be, because of its spaces"
        }, text => Assert.Null(SignatureKey.Read(text)));
    }

    [Fact]
    public void The_same_person_has_another_token_in_every_petition()
    {
        using SignatureKey commune =
            new(_bytes), one = commune.ForPetition("TR 1"), again = commune.ForPetition("TR 1"), other = commune.ForPetition("TR 2");
        SignatoryToken[] tokens =
        [
            .. new[] { commune, one, again, other }.Select(k => k.TryToken("AB123456", out SignatoryToken token) ? token : default)
        ];
        Assert.Equal(tokens[1], tokens[2]);
        Assert.Equal(one.Mark, again.Mark);
        Assert.Equal(3, tokens.Distinct().Count());
    }

    [Fact]
    public void A_fact_stated_again_takes_the_place_of_what_was_said()
    {
        SignatoryFacts facts = default(SignatoryFacts).With(SignatoryFact.Adult, true).With(SignatoryFact.Adult, false);
        Assert.Equal((SignatoryFact.None, SignatoryFact.Adult, SignatoryFact.None), (facts.Yes, facts.No, facts.Contradictory));
    }
}
