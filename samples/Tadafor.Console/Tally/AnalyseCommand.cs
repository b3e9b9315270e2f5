using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Analysis;
using Tadafor.Tally.Analysis.Json;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor analyse</c>: what outcomes mean for the voters.</summary>
internal static class AnalyseCommand
{
    private static readonly Phrase _represented = new(
        "مصوتون لهم مشروع ممول: {0} من {1}.",
        "Votants avec un projet financé : {0} sur {1}.",
        "Voters with a funded project: {0} of {1}.");

    public static Command Create(Surroundings around)
    {
        Argument<string> file = ElectionFile.Argument();
        Option<string?> methods = new("--methods")
        {
            Description = "Two or more methods, joined by commas, as in compare; the others are compared with the first.",
            HelpName = "a,b",
        };
        Option<string?> ties = TiesParameter.Option();
        Option<bool> json = new("--json")
        {
            Description = "Print statistics, axioms and comparisons as JSON (tadafor schema tally-analysis)."
        };
        Choice<Language> language = Languages.Choice();
        Command command = new("analyse", "Count one election by several rules and show who is represented and which axioms hold.")
        {
            file,
            methods,
            ties,
            json,
            language.Option
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            List<(string Text, MethodChoice Choice)> named = MethodParameters.ReadMany(parsed.GetValue(methods), complaints);
            TieLadder? ladder = TiesParameter.Read(parsed.GetValue(ties), complaints);
            PabulibElection? election = ElectionFile.Read(parsed.GetValue(file)!, words, around, complaints);
            if (complaints.Count > 0 || ladder is null || election is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Analyse(election.Election, named, ladder, parsed.GetValue(json), words, around);
        });
        return command;
    }

    private static int Analyse(
        Election election,
        List<(string Text, MethodChoice Choice)> named,
        TieLadder ties,
        bool json,
        Language language,
        Surroundings around)
    {
        List<TallyOutcome> outcomes = [];
        List<Complaint> tooLarge = [];
        foreach ((string text, MethodChoice choice) in named)
        {
            Waiting.For(text, around, _ => choice.For(election).TryCount(election, ties)).Switch(
                outcomes.Add,
                large => tooLarge.Add(new Complaint(text, large.Reason.In(language), large.Remedy.In(language))));
        }

        if (tooLarge.Count > 0)
        {
            Complaint.Write(tooLarge, around);
            return ExitCode.Open;
        }

        around.Output.WriteLine(json ? AnalysisJson.ToText(election, outcomes.ToSequence()) : Text(election, named, outcomes, language));
        return outcomes.TrueForAll(o => o.Unresolved is null) ? ExitCode.Done : ExitCode.Open;
    }

    private static string Text(
        Election election,
        List<(string Text, MethodChoice Choice)> named,
        List<TallyOutcome> outcomes,
        Language language)
    {
        List<string> lines = [];
        foreach (((string text, MethodChoice _), TallyOutcome outcome) in named.Zip(outcomes))
        {
            ResultStatistics statistics = ResultStatistics.Of(election, outcome.Funded);
            lines.Add($"## {text}\n");
            lines.Add(_represented.With(Numerals.Number(statistics.VotersRepresented), Numerals.Number(statistics.Voters)).In(language)
                + "\n");
            lines.AddRange(AxiomReport.Of(
                election,
                outcome.Funded).Findings.Select(f => $"- {f.Title.In(language)}: {f.Text.In(language)}"));
            lines.Add("");
        }

        return string.Join('\n', lines).TrimEnd('\n');
    }
}
