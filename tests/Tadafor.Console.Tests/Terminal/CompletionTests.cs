using System.Diagnostics;

namespace Tadafor.Console.Tests.Terminal;

/// <summary><c>tadafor completion</c>: shells complete from the command tree itself.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _tadafor tadafor")]
    [InlineData("zsh", "compdef _tadafor tadafor")]
    [InlineData("fish", "complete -c tadafor")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName tadafor")]
    public void A_script_for_each_shell_asks_the_command(string shell, string registers)
    {
        (int code, string script, _) = Tests.Shell.Run("completion", shell);
        Assert.Equal(0, code);
        Assert.Contains(registers, script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_told_which_there_are()
    {
        (int code, _, string error) = Tests.Shell.Run("completion", "csh");
        Assert.Equal(2, code);
        Assert.Contains("bash, zsh, fish, pwsh", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tadafor asse", "assess")]
    [InlineData("tadafor tally votes.pb --method equal-sh", "equal-shares")]
    [InlineData("tadafor assess file.json --la", "--lang")]
    [InlineData("tadafor assess file.json --lang ", "ar", "fr", "en")]
    [InlineData("tadafor completion ", "bash", "zsh", "fish", "pwsh")]
    public void Commands_options_and_their_words_are_suggested(string line, params string[] expected)
    {
        (int code, string output, _) = Tests.Shell.Run($"[suggest:{line.Length}]", line);
        Assert.Equal(0, code);
        string[] suggested = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Empty(expected.Except(suggested));
    }

    /// <summary>The script as bash runs it, with a command in the path that answers what this one answers.</summary>
    [SkippableFact]
    public async Task Bash_offers_what_the_command_suggests()
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash here.");
        string script = Tests.Shell.Run("completion", "bash").Output;
        string suggestions = Tests.Shell.Run("[suggest:9]", "tadafor a").Output;
        const string Ask =
            "\nCOMP_LINE='tadafor a'; COMP_POINT=9; COMP_WORDS=(tadafor a); COMP_CWORD=1; _tadafor; printf '%s\\n' \"${COMPREPLY[@]}\"";
        ProcessStartInfo start = new("/bin/bash", ["-c", $"tadafor() {{ cat <<'END'\n{suggestions}END\n}}\n{script}{Ask}"])
        {
            RedirectStandardOutput = true,
        };
        using Process bash = Process.Start(start)!;
        string offered = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(["analyse", "assess"], offered.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
