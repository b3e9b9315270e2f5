using System.CommandLine;

namespace Tadafor.Console.Stores;

/// <summary>Commands on a store beside those on files, under one name.</summary>
internal static class Groups
{
    /// <summary>The command with others under it.</summary>
    public static Command With(this Command command, IEnumerable<Command> others)
    {
        foreach (Command other in others)
        {
            command.Add(other);
        }

        return command;
    }
}
