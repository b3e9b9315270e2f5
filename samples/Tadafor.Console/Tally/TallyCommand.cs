using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Outcomes.Json;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor tally</c>: counts an election.</summary>
internal sealed class TallyCommand
{
    private readonly Argument<string> _file = ElectionFile.Argument();
    private readonly Choice<TallyMethod> _method = new(
        "--method",
        "The rule. Must be given.",
        [.. TallyMethods.All.Select(m => (m.Name, m))]);
    private readonly MethodParameters _parameters = new();
    private readonly Option<string?> _ties = TiesParameter.Option();
    private readonly Option<string?> _constraints = ConstraintsFile.Option();
    private readonly OverLimitParameter _overLimit = new();
    private readonly Choice<Language> _language = Languages.Choice();
    private readonly Option<bool> _json = new("--json") { Description = "Print the outcome as JSON." };
    private readonly Option<bool> _why = new("--why")
    {
        Description =
        "Also compute, for every project not funded, how many more ballots or which lower cost it needed. Done for --html unless --no-margins."
    };
    private readonly Option<bool> _noMargins = new("--no-margins")
    {
        Description = "Leave these numbers out of --html: the page says why each project was not funded, not by how much."
    };
    private readonly Option<string?> _effort = EffortParameter.Option();
    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write a result page: one file, readable without a network.",
        HelpName = "out.html"
    };
    private readonly Option<string?> _transcript = new("--transcript")
    {
        Description = "Write the transcript that tadafor verify replays.",
        HelpName = "out.json"
    };
    private readonly Option<bool> _force = new(OutputFile.Force)
    {
        Description = "Let --html and --transcript replace files of another kind."
    };

    public static Command Create(Surroundings around)
    {
        TallyCommand tally = new();
        Command command = new(
            "tally",
            "Count an election exactly, with declared ties, and explain the outcome.") { tally._file, tally._method.Option };
        foreach (Option option in (Option[])[
            .. tally._parameters.Options,
            tally._ties,
            tally._constraints,
            tally._overLimit.Option,
            tally._language.Option,
            tally._json,
            tally._why,
            tally._noMargins,
            tally._effort,
            tally._html,
            tally._transcript,
            tally._force
        ])
        {
            command.Add(option);
        }

        command.SetAction(parsed => tally.Run(parsed, around));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        Language language = _language.Read(parsed, complaints).Meaning;
        OutputFile.Check(
            [parsed.GetValue(_file), parsed.GetValue(_constraints)],
            [
                (_html.Name, parsed.GetValue(_html), "<!doctype html>"),
                (_transcript.Name, parsed.GetValue(_transcript), "tadafor/transcript/")
            ],
            parsed.GetValue(_force),
            complaints);
        if (complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        (bool methodGiven, TallyMethod? method) = _method.Read(parsed, complaints);
        if (!methodGiven)
        {
            complaints.Add(new Complaint(
                "--method",
                "Say by which rule to count.",
                $"Choose one of: {string.Join(", ", TallyMethods.All.Select(m => m.Name))}."));
        }

        MethodChoice? choice = _parameters.Read(parsed, method, complaints);
        _overLimit.Read(parsed, complaints);
        TieLadder? ties = TiesParameter.Read(parsed.GetValue(_ties), complaints);
        MarginEffort effort = EffortParameter.Read(parsed.GetValue(_effort), complaints);
        PabulibElection? file = ElectionFile.Read(parsed.GetValue(_file)!, language, around, complaints);
        if (complaints.Count > 0 || method is null || choice is null || ties is null || file is null)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        if (ConstraintsFile.Bind(
            [choice.For(file.Election)],
            parsed.GetValue(_constraints),
            file,
            language,
            around,
            complaints) is not { } bound)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        (IReadOnlyList<TallyRule>? declared, int exit) = _overLimit.Declare(bound, file.Election, ties, language, around);
        return declared is [TallyRule rule] ? Count(parsed, rule, file, ties, effort, language, around) : exit;
    }

    private int Count(
        ParseResult parsed,
        TallyRule rule,
        PabulibElection file,
        TieLadder ties,
        MarginEffort effort,
        Language language,
        Surroundings around)
    {
        if (!Waiting
            .For(rule.Method, around, _ => rule.TryCount(file.Election, ties))
            .TryPickT0(out TallyOutcome outcome, out CountTooLarge tooLarge))
        {
            Complaint.Write([new Complaint(rule.Method, tooLarge.Reason.In(language), tooLarge.Remedy.In(language))], around);
            return ExitCode.Open;
        }

        Explanation explanation = parsed.GetValue(_why) || (parsed.GetValue(_html) is not null && !parsed.GetValue(_noMargins))
            ? Waiting.For("why", around, progress => Explainer.Explain(rule, file.Election, ties, outcome, effort, progress))
            : Explainer.Describe(rule, file.Election, ties, outcome);
        return Answer(parsed, file, explanation, language, around);
    }

    private int Answer(ParseResult parsed, PabulibElection file, Explanation explanation, Language language, Surroundings around)
    {
        List<Complaint> complaints = [];
        if (parsed.GetValue(_transcript) is { } transcript)
        {
            OutputFile.Write(
                transcript,
                VoteCount.Transcript(explanation.Election, explanation.Outcome) + "\n",
                complaints);
        }

        ReportHeading heading = ReportHeading.Of(file.Election.Identity);
        if (parsed.GetValue(_html) is { } html)
        {
            OutputFile.Write(html, ResultPage.Write(explanation, heading, language), complaints);
        }

        around.Output.WriteLine(parsed.GetValue(_json)
            ? OutcomeJson.ToText(explanation)
            : Minutes.Write(explanation, heading, language).TrimEnd('\n'));
        if (complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        return explanation.Outcome.Unresolved is null ? ExitCode.Done : ExitCode.Open;
    }
}
