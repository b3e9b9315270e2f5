using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tests.Petitions;

public class SignatoryTokenTests
{
    private const string Hex = "00ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddee";

    [Fact]
    public void Sixty_four_digits_of_either_case_are_read_and_written_in_lower_case()
    {
        Assert.True(SignatoryToken.TryParse(Hex.ToUpperInvariant(), out SignatoryToken upper));
        Assert.True(SignatoryToken.TryParse(Encoding.ASCII.GetBytes(Hex), out SignatoryToken lower));
        Assert.True(upper == lower);
        byte[] written = new byte[64];
        upper.WriteTo(written);
        Assert.Equal(Hex, Encoding.ASCII.GetString(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AB123456")]
    [InlineData("00ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccdde")]
    [InlineData("00ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddeef")]
    [InlineData("g0ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddee")]
    public void Anything_else_is_not_a_token(string text)
    {
        Assert.False(SignatoryToken.TryParse(text, out _));
        Assert.False(SignatoryToken.TryParse(Encoding.UTF8.GetBytes(text), out _));
    }

    [Fact]
    public void Its_text_shows_the_first_digits_only()
    {
        Assert.True(SignatoryToken.TryParse(Hex, out SignatoryToken token));
        Assert.Equal("00ff17…", token.ToString());
    }

    [Theory]
    [InlineData("AB123456", true)]
    [InlineData("j 123456", true)]
    [InlineData("رقم البطاقة AB123456.", true)]
    [InlineData("XY-1234567", true)]
    [InlineData("BO 6511", false)]
    [InlineData("LO 113-14", false)]
    [InlineData("2-16-403", false)]
    [InlineData("dossier 2023/17", false)]
    [InlineData("ABC123456", false)]
    [InlineData("AB12345678", false)]
    [InlineData("JE-123-456", true)]
    [InlineData("je 123 456", true)]
    [InlineData("J E 1 2 3 4 5", true)]
    [InlineData("territoire JE-123-456 2024", true)]
    [InlineData("JE\u00A0123\u202F456", true)]
    [InlineData("je ١٢٣٤٥٦", true)]
    [InlineData("(ab-12 34 56)", true)]
    [InlineData("0612345678", true)]
    [InlineData("tél. +212 6 12 34 56 78", true)]
    [InlineData("00212-612-345678", true)]
    [InlineData("+212 (0)6 12 34 56 78", true)]
    [InlineData("06.12.34.56.78", true)]
    [InlineData("٠٦١٢٣٤٥٦٧٨", true)]
    [InlineData("du 2023-11-27", false)]
    [InlineData("le budget est de 12 000 dirhams", false)]
    [InlineData("plus de 1 250 000 habitants", false)]
    [InlineData("of 2 500 000", false)]
    [InlineData("TR-2023-01", false)]
    [InlineData("dossier SM-2023-117.", false)]
    [InlineData("TR-202301", true)]
    [InlineData("RGPH 2024, 2.15.234", false)]
    [InlineData("0112345678", false)]
    [InlineData("06123456789", false)]
    [InlineData("2023-11-27", false)]
    [InlineData("", false)]
    public void What_looks_like_an_identity_number_is_recognised(string text, bool likely) =>
        Assert.Equal(likely, IdentityNumber.IsLikely(text));

    [Property(MaxTest = 3000)]
    public void Whatever_a_key_takes_is_recognised_alone_and_among_words(Seed seed)
    {
        Random random = new(seed.Item);
        using SignatureKey key = new(SHA256.HashData("a key for tests"u8));
        string[] between = ["", "", "", " ", "-", "\u00A0", "\u200F", " - ", "\u2011"];
        StringBuilder text = new();
        int letters = random.Next(0, 4), digits = random.Next(3, 10);
        for (int i = 0; i < letters + digits; i++)
        {
            text.Append(i < letters ? (char)("aJ"[random.Next(2)] + random.Next(10)) : (char)("0٠۰"[random.Next(3)] + random.Next(10)))
                .Append(between[random.Next(between.Length)]);
        }

        if (!key.TryToken(text.ToString(), out _))
        {
            return;
        }

        Assert.True(IdentityNumber.IsLikely(text.ToString()), text.ToString());
        Assert.True(IdentityNumber.IsLikely($"ورقة: {text}، 2024"), text.ToString());
        Assert.True(IdentityNumber.IsLikely($"[{text}] 12"), text.ToString());
    }
}
