using System.CommandLine;
using System.CommandLine.Invocation;
using Tadafor.Domain.Faults;

namespace Tadafor.Console.Shell;

/// <summary>Parses and runs; every failure becomes a sentence and an exit code.</summary>
internal static class Invocation
{
    public static int Run(RootCommand root, IReadOnlyList<string> args, Surroundings around)
    {
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            Output = around.Output,
            Error = around.Error
        };
        try
        {
            return parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction
                ? Complain(parsed, around)
                : parsed.Invoke(configuration);
        }
        catch (IOException broken)
        {
            // The reader of the answer went away, or a disk is full.
            string reason = broken.Message.EndsWith('.') ? broken.Message : $"{broken.Message}.";
            Complaint.Write([new Complaint("tadafor", reason, "Check the disk, or what the answer was piped into.")], around);
            return ExitCode.BadInput;
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            Complaint.Write(
                [new Complaint("tadafor", $"Unforeseen: {unforeseen.Message}", "Please report this with the command and the file.")],
                around);
            return ExitCode.BadInput;
        }
    }

    private static int Complain(ParseResult parsed, Surroundings around)
    {
        string command = string.Join(' ', parsed.CommandResult.Command.Parents
            .OfType<Command>()
            .Reverse()
            .Append(parsed.CommandResult.Command)
            .Select(c => c is RootCommand ? "tadafor" : c.Name));
        string remedy = $"See {command} --help.";

        // What follows an unknown command is unknown too; of unknown options each is its own mistake.
        string[] options = [.. parsed.UnmatchedTokens.Where(t => t.StartsWith('-'))], strays = options.Length > 0
            ? options
            : [.. parsed.UnmatchedTokens.Take(1)];
        IEnumerable<Complaint> complaints = strays.Length > 0
            ? strays.Select(s => new Complaint(
                command,
                $"'{s}' is not known here.",
                Near(s, parsed.CommandResult.Command) is { } near ? $"Did you mean {near}? {remedy}" : remedy))
            : parsed.Errors.Select(e => new Complaint(command, e.Message, remedy));
        Complaint.Write([.. complaints], around);
        return ExitCode.BadInput;
    }

    private static string? Near(string stray, Command command) =>
        Nearest.To(stray, command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)));
}
