using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor schema</c>: the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    private const string Folder = "schemas/";

    /// <summary>The published schemas, such as <c>decision.v1</c>, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SchemaCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(
                Folder,
                StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    public static Command Create(Surroundings around)
    {
        Argument<string?> name = new("name")
        {
            Description = $"One of: {string.Join(", ", Names)}; without its version, the newest. Nothing, to list them.",
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
            around.Output.WriteLine(string.Join('\n', Names));
            return ExitCode.Done;
        }

        if (Names.LastOrDefault(known => known == name || known.StartsWith($"{name}.v", StringComparison.Ordinal)) is not { } found)
        {
            string near = Nearest.To(
                name,
                Names.SelectMany(n => new[] { n, n[..n.LastIndexOf(".v", StringComparison.Ordinal)] })) is { } suggestion
                ? $"Did you mean {suggestion}? "
                : "";
            Complaint.Write(
                [new Complaint("schema", $"There is no schema '{name}'.", $"{near}There are: {string.Join(", ", Names)}.")],
                around);
            return ExitCode.BadInput;
        }

        using StreamReader schema = new(typeof(SchemaCommand).Assembly.GetManifestResourceStream(Folder + found)!);
        around.Output.Write(schema.ReadToEnd());
        return ExitCode.Done;
    }
}
