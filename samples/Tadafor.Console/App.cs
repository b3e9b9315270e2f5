using System.CommandLine;
using Tadafor.Console.Bodies;
using Tadafor.Console.Budgets;
using Tadafor.Console.Charters;
using Tadafor.Console.Council;
using Tadafor.Console.Law;
using Tadafor.Console.Parity;
using Tadafor.Console.Participation;
using Tadafor.Console.Programmes;
using Tadafor.Console.Shell;
using Tadafor.Console.Signatures;
using Tadafor.Console.Stores;
using Tadafor.Console.Tally;
using Tadafor.Console.Timelines;

namespace Tadafor.Console;

/// <summary>The whole command line, apart from the process it runs in.</summary>
internal static class App
{
    /// <summary>Runs one command; returns its exit code and never throws.</summary>
    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        around = around.Shown();
        RootCommand root = new("Local participation law of Moroccan communes, and exact participatory-budget tallies.")
        {
            AssessCommand.Create(around),
            LetterCommand.Create(around),
            TimelineCommand.Create(around),
            RegimesCommand.Create(around),
            SeatsCommand.Create(around),
            MattersCommand.Create(around),
            ParityCommand.Create(around),
            CharterCommand.Create(around).With(CharterStoreCommands.All(around)),
            BodyCommand.Body(around).With(BodyStoreCommands.All(around)),
            BodyCommand.Opinion(around).With(OpinionStoreCommands.All(around)),
            CouncilCommand.Create(around),
            ProgrammeCommand.Create(around),
            BudgetCommand.Create(around).With(BudgetStoreCommands.All(around)),
            RecordCommand.Create(around),
            SchemaCommand.Create(around),
            TallyCommand.Create(around),
            VerifyCommand.Create(around),
            CompareCommand.Create(around),
            AnalyseCommand.Create(around),
            PbCommand.Create(around),
            RulebookCommand.Create(around),
            SignaturesCommand.Create(around).With(LedgerStoreCommands.All(around)),
            PetitionCommand.Create(around),
            ArchiveCommands.Export(around),
            ArchiveCommands.Import(around),
            CompletionCommand.Create(around),
            ManualCommand.Create(around),
        };
        VersionLines.Extend(root, around);
        return Invocation.Run(root, args, around);
    }
}
