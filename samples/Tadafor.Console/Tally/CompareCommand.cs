using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor compare</c>: several rules on one file.</summary>
internal static class CompareCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = ElectionFile.Argument();
        Option<string?> methods = new("--methods")
        {
            Description = $"Two or more methods, joined by commas, each as in tally: {Methods.Names}; with utility and completion behind colons, such as equal-shares:cost:add1u.",
            HelpName = "a,b",
        };
        Option<string?> ties = TiesParameter.Option();
        Option<string?> constraints = ConstraintsFile.Option();
        Choice<Language> language = Languages.Choice();
        Command command = new("compare", "Count one election by several rules and show where they differ.") { file, methods, ties, constraints, language.Option };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            List<NamedMethod> named = NamedMethod.Read(parsed.GetValue(methods), complaints);
            TieLadder? ladder = TiesParameter.Read(parsed.GetValue(ties), complaints);
            PabulibElection? election = ElectionFile.Read(parsed.GetValue(file)!, words, around, complaints);
            if (complaints.Count > 0 || ladder is null || election is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            TallyRule[] alone = [.. named.Select(m => m.Method.Make(m.Options, election.Election))];
            if (ConstraintsFile.Bind(alone, parsed.GetValue(constraints), election, words, around, complaints) is not { } rules)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Compare(election.Election, [.. named.Zip(rules, (m, rule) => (m.Text, rule))], ladder, words, around);
        });
        return command;
    }

    private static int Compare(Election election, (string Text, TallyRule Rule)[] methods, TieLadder ties, Language language, Surroundings around)
    {
        TallyOutcome[] outcomes = [.. methods.Select(m => Waiting.For(m.Text, around, _ => m.Rule.Count(election, ties)))];
        around.Output.Write(ComparisonTable.Of(election, [.. methods.Select(m => m.Text)], outcomes, language));
        return Array.TrueForAll(outcomes, o => o.Unresolved is null) ? ExitCode.Done : ExitCode.Open;
    }
}
