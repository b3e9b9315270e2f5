using System.Text;
using Tadafor.Domain.Petitions;
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
    [InlineData("", false)]
    public void What_looks_like_an_identity_number_is_recognised(string text, bool likely) =>
        Assert.Equal(likely, IdentityNumber.IsLikely(text));
}
