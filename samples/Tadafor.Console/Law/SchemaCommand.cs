using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;
using Tadafor.Rules;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor schema</c>: the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string?> name = new("name")
        {
            Description = $"One of: {string.Join(", ", DocumentSchemas.Names)}; without its version, the newest. Nothing, to list them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new("schema", "Print the JSON Schema of a document.") { name };
        command.SetAction(parsed => Print(parsed.GetValue(name), around));
        return command;
    }

    private static int Print(string? name, Surroundings around)
    {
        if (name is null)
        {
            around.Output.WriteLine(string.Join('\n', DocumentSchemas.Names));
            return ExitCode.Done;
        }

        if (DocumentSchemas.Find(name) is not { } schema)
        {
            string near = Nearest.To(
                name,
                DocumentSchemas.Names.SelectMany(n => new[] { n, n[..n.LastIndexOf(".v", StringComparison.Ordinal)] })) is { } suggestion
                ? $"Did you mean {suggestion}? "
                : "";
            Complaint.Write(
                [new Complaint("schema", $"There is no schema '{name}'.", $"{near}There are: {string.Join(", ", DocumentSchemas.Names)}.")],
                around);
            return ExitCode.BadInput;
        }

        around.Output.Write(schema);
        return ExitCode.Done;
    }
}
