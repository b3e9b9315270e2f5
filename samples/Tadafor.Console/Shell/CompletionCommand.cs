using System.CommandLine;

namespace Tadafor.Console.Shell;

/// <summary>
/// <c>tadafor completion</c>: a script for a shell. It asks the command itself, through the directive of the command-line library, so that
/// it never lags behind; where the command has nothing to say, the shell offers files.
/// </summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Where, string Script)[] _shells =
    [
        ("bash", "eval \"$(tadafor completion bash)\"   # in ~/.bashrc", """
            _tadafor() {
              local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]}
              COMPREPLY=($(compgen -W "$(tadafor "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _tadafor tadafor
            """),
        ("zsh", "eval \"$(tadafor completion zsh)\"   # in ~/.zshrc, after compinit", """
            _tadafor() {
              local -a found
              found=(${(f)"$(tadafor "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
              if (( ${#found} )); then compadd -- $found; else _files; fi
            }
            compdef _tadafor tadafor
            """),
        ("fish", "tadafor completion fish | source   # in ~/.config/fish/config.fish", """
            function __tadafor
                set -l line (commandline -cp)
                tadafor "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c tadafor -a '(__tadafor)'
            """),
        ("pwsh", "tadafor completion pwsh | Out-String | Invoke-Expression   # in $PROFILE", """
            Register-ArgumentCompleter -Native -CommandName tadafor -ScriptBlock {
                param($word, $line, $at)
                tadafor "[suggest:$at]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """),
    ];

    public static Command Create(Surroundings around)
    {
        string[] names = [.. _shells.Select(shell => shell.Shell)];
        Argument<string> shell = new("shell") { Description = $"One of: {string.Join(", ", names)}." };
        shell.CompletionSources.Add(names);
        Command command = new("completion", "Print a script that lets a shell complete commands, options and their words.") { shell };
        command.SetAction(parsed =>
        {
            string wanted = parsed.GetValue(shell)!;
            (string name, string where, string script) = _shells.FirstOrDefault(known => known.Shell == wanted);
            if (name is null)
            {
                Complaint.Write(
                    [new Complaint("completion", $"'{wanted}' is not known.", $"Choose one of: {string.Join(", ", names)}.")],
                    around);
                return ExitCode.BadInput;
            }

            around.Output.WriteLine($"# {where}\n{script}");
            return ExitCode.Done;
        });
        return command;
    }
}
