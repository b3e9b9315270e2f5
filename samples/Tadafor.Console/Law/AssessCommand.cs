using System.CommandLine;
using System.Text;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor assess</c>: decides a petition file.</summary>
internal static class AssessCommand
{
    private static readonly Phrase _more = new(
        "كل الشروط والوقائع والقراءات: --full",
        "Toutes les conditions, faits et lectures\u00A0: --full",
        "Every condition, fact and reading: --full");

    public static Command Create(Surroundings around)
    {
        PetitionArguments petition = new(Languages.Choice());
        Option<bool> json = new("--json")
        {
            Description = "Print the decision as JSON (see tadafor schema decision); with --lang, words in that language only."
        };
        Option<bool> compact = new("--compact") { Description = "With --json: on one line." };
        Option<bool> brief = new("--brief")
        {
            Description =
            "Print what is read first: the outcome, what fails and its cure, what is due, what is open. So without any of these options."
        };
        Option<bool> full = new("--full") { Description = "Print every condition with its article, facts and sources, and every reading." };
        Option<bool> markdown = new("--markdown") { Description = "Print the decision as Markdown." };
        PageFile html = new();
        Option<bool> lines = new("--lines")
        {
            Description =
            "The input holds many files, one a line (JSON lines), and each is answered on a line (tadafor schema decision-line); all cores work."
        };
        Command command = new(
            "assess",
            "Decide whether a petition file is admissible, with the article beside every answer and what would cure it. "
            + "Exit code 0: admissible; 1: not admissible; 2: bad input; 3: not decided (facts, a judgement or a reading are missing, or the law was not in force).");
        petition.AddTo(command);
        foreach (Option<bool> option in (Option<bool>[])[brief, full, json, compact, markdown, lines])
        {
            command.Add(option);
        }

        html.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(markdown))
            {
                parsed.AddError("Choose --json or --markdown, not both.");
            }

            if (parsed.GetValue(brief) && parsed.GetValue(full))
            {
                parsed.AddError("Choose --brief or --full, not both.");
            }

            if (parsed.GetValue(json) && (parsed.GetValue(brief) || parsed.GetValue(full)))
            {
                parsed.AddError("--json holds everything: leave out --brief and --full.");
            }

            if (parsed.GetValue(lines) && ((Option<bool>[])[brief, full, json, compact, markdown]).Any(parsed.GetValue))
            {
                parsed.AddError("--lines answers on one line each: leave out --brief, --full, --json, --compact and --markdown.");
            }

            if (parsed.GetValue(lines) && html.IsAsked(parsed))
            {
                parsed.AddError("--html is the page of one file: leave out --lines.");
            }

            if (parsed.GetValue(compact) && !parsed.GetValue(json))
            {
                parsed.AddError("--compact is about --json.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(lines))
            {
                return petition.DecideLines(parsed, around);
            }

            List<Complaint> complaints = [];
            html.Check(parsed, [petition.File(parsed)], complaints);
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            if (petition.Decide(parsed, around) is not { } answer)
            {
                return ExitCode.BadInput;
            }

            DecisionDocument document = DecisionDocument.Of(answer.Decision, answer.Read);
            if (!html.Write(parsed, () => DecisionPage.Write(document, answer.File, answer.Language), complaints))
            {
                Complaint.Write(complaints, around);
            }

            around.Output.Write(parsed.GetValue(json) ? Json(document, answer, parsed.GetValue(compact))
                + "\n" : DecisionText.Of(document, answer.Language, new TextSettings
                {
                    Style = parsed.GetValue(markdown) ? TextStyle.Markdown : TextStyle.Plain,
                    Width = around.Columns,
                    IsBrief = !parsed.GetValue(full),
                    File = answer.File,
                }));
            if (!parsed.GetValue(json) && !parsed.GetValue(full))
            {
                around.Output.WriteLine($"\n{_more.In(answer.Language)}");
            }

            return complaints.Count > 0 ? ExitCode.BadInput : OutcomeExit.Of(answer.Decision.Outcome);
        });
        return command;
    }

    private static string Json(DecisionDocument document, Answered answer, bool compact) => (answer.LanguageGiven, compact) switch
    {
        (true, _) => DecisionJson.ToText(document, answer.Language, indented: !compact),
        (false, true) => Encoding.UTF8.GetString(DecisionJson.ToUtf8(document)),
        (false, false) => DecisionJson.ToText(document),
    };
}
