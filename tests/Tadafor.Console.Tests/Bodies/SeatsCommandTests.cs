using static Tadafor.Console.Tests.Shell;

namespace Tadafor.Console.Tests.Bodies;

/// <summary><c>tadafor seats</c>.</summary>
public class SeatsCommandTests
{
    [Theory]
    [InlineData("council-lists", 0, "The seats are given")]
    [InlineData("body-with-minimum-of-women", 0, "Elected: 3 of 3")]
    [InlineData("open-tie", 3, "Elected: 1 of 2")]
    public void Exit_codes_and_first_words_say_what_it_came_to(string sample, int code, string words)
    {
        (int answered, string output, string error) = Run("seats", Sample($"seats/{sample}.json"), "--lang", "en");
        Assert.Equal((code, ""), (answered, error));
        Assert.StartsWith(words, output, StringComparison.Ordinal);
        Assert.Equal(code, Run("seats", Sample($"seats/{sample}.json"), "--json").Code);
    }

    [Fact]
    public void A_vote_that_makes_no_sense_is_explained()
    {
        string json = File.ReadAllText(Sample("seats/open-tie.json"));
        (int code, string output, string error) = RunWith(
            json.Replace("\"ballots\": 23", "\"ballots\": 1", StringComparison.Ordinal), "seats", "-", "--lang", "en");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("9", error, StringComparison.Ordinal);
        Assert.Equal(2, RunWith("{}", "seats", "-").Code);
        Assert.Equal(2, Run("seats", "no-such-file.json").Code);
        Assert.Equal(2, RunWith(json, "seats", "-", "--json", "--markdown").Code);
    }
}
