namespace Tadafor.Console.Tests.Terminal;

/// <summary><c>tadafor manual</c>: the whole command on a page, in three languages.</summary>
public class ManualTests
{
    [Theory]
    [InlineData("ar", "الأوامر", "البت في ملف عريضة")]
    [InlineData("fr", "COMMANDES", "recevabilité d'un dossier")]
    [InlineData("en", "COMMANDS", "decide a petition file")]
    public void The_page_names_every_command_in_the_language_asked(string language, string heading, string words)
    {
        (int code, string page, _) = Tests.Shell.Run("manual", "--lang", language);
        Assert.Equal(0, code);
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        string[] commands = [.. Tests.Shell.Run("[suggest:8]", "tadafor ").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => char.IsLetter(word[0]))];
        Assert.Contains("assess", commands);
        Assert.All(commands, command => Assert.Contains($"\n    {command}\n", page, StringComparison.Ordinal));
    }
}
