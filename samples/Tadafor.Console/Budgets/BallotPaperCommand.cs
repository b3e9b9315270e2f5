using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Voting;
using Tadafor.Rules.Texts;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget paper</c>: the ballot paper, made from the rules and the frozen list.</summary>
internal sealed class BallotPaperCommand
{
    private static readonly Phrase _same = new(
        "مطابقة: الورقة المنشورة هي ما تعطيه القواعد واللائحة المنشورتان",
        "égal : le bulletin publié est celui que donnent les règles et la liste publiées",
        "equal: the published paper is what the published rules and list give");

    private readonly Argument<string> _rules = new("rules") { Description = "The local rules, in JSON (tadafor schema budget-rules)." };
    private readonly Argument<string> _list = new("projects")
    {
        Description = "The proposals and the frozen list, in JSON (tadafor schema budget-projects).",
    };

    private readonly Option<string?> _reference = new("--reference")
    {
        Description = "What the vote is called, such as PB-2026; voters' tokens are made for it. Not needed with --against.",
        HelpName = "PB-2026",
    };

    private readonly Option<string?> _title = new("--title") { Description = "The title of the vote.", HelpName = "words" };
    private readonly Option<string?> _place = new("--place") { Description = "Where it is held.", HelpName = "words" };
    private readonly Option<string?> _out = new("--out") { Description = "Write the paper, to be published.", HelpName = "paper.json" };
    private readonly Option<string?> _html = new("--html") { Description = "Write the paper as a page to print.", HelpName = "paper.html" };
    private readonly Option<string?> _against = new("--against")
    {
        Description = "A published paper: say whether it is the one that rules and list give.",
        HelpName = "paper.json",
    };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Print it as Markdown." };
    private readonly Option<bool> _force = new(OutputFile.Force) { Description = "Let --out and --html replace files of another kind." };
    private readonly Choice<Language> _language = Languages.Choice();

    public static Command Create(Surroundings around)
    {
        BallotPaperCommand paper = new();
        Command command = new(
            "paper",
            "Make the ballot paper from the local rules and the frozen list: to print, and as the document that a vote is opened with. "
            + "Exit code 0: made, or equal; 1: rules or list do not make one yet, or the published one is another; 2: bad input.")
        {
            paper._rules, paper._list, paper._reference, paper._title, paper._place, paper._out, paper._html, paper._against,
            paper._markdown, paper._force, paper._language.Option,
        };
        command.SetAction(parsed => paper.Run(parsed, around));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        Language language = _language.Read(parsed, complaints).Meaning;
        OutputFile.Check(
            [parsed.GetValue(_rules), parsed.GetValue(_list), parsed.GetValue(_against)],
            [(_out.Name, parsed.GetValue(_out), BallotPaperJson.Schema), (_html.Name, parsed.GetValue(_html), "<!doctype html>")],
            parsed.GetValue(_force),
            complaints);
        BudgetRules? rules = InputFile.Read(parsed.GetValue(_rules)!, BudgetRulesJson.Read, language, around, complaints);
        PublishedList? list = PublishedList.Read(parsed.GetValue(_list)!, language, around, complaints);
        BallotPaper? published = parsed.GetValue(_against) is { } path
            ? InputFile.Read(path, BallotPaperJson.Read, language, around, complaints)
            : null;
        string? reference = parsed.GetValue(_reference) ?? published?.Reference;
        if (reference is not { Length: > 0 } && parsed.GetValue(_against) is null)
        {
            complaints.Add(BudgetComplaints.Needed(_reference.Name, language));
        }

        if (rules is null || list is null || reference is null || complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        ElectionIdentity identity = new()
        {
            Title = parsed.GetValue(_title) ?? published?.Identity.Title ?? "",
            Place = parsed.GetValue(_place) ?? published?.Identity.Place ?? "",
            Currency = "MAD",
        };
        return BallotPapers.Of(rules, list.File, list.Digest, reference, identity).Match(
            made => published is null ? Write(parsed, made, rules, language, around) : Compare(published, made, language, around),
            lacking => Refuse("paper", lacking, language, around));
    }

    private int Write(ParseResult parsed, BallotPaper paper, BudgetRules rules, Language language, Surroundings around)
    {
        List<Complaint> complaints = [];
        if (parsed.GetValue(_out) is { } path)
        {
            OutputFile.Write(path, BallotPaperJson.ToText(paper), complaints);
        }

        if (parsed.GetValue(_html) is { } html)
        {
            OutputFile.Write(html, BallotPaperText.ToHtml(paper, rules, language), complaints);
        }

        around.Output.Write(BallotPaperText.Of(
            paper,
            rules,
            language,
            parsed.GetValue(_markdown) ? TextStyle.Markdown : TextStyle.Plain));
        Complaint.Write(complaints, around);
        return complaints.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private int Compare(BallotPaper published, BallotPaper made, Language language, Surroundings around)
    {
        Phrase[] differences = [.. BallotPapers.Differences(published, made)];
        if (differences.Length > 0)
        {
            return Refuse(_against.Name, differences, language, around);
        }

        around.Output.WriteLine(Typography.Of(language).Set(_same));
        return ExitCode.Done;
    }

    private static int Refuse(string place, IEnumerable<Phrase> reasons, Language language, Surroundings around)
    {
        Complaint.Write([.. reasons.Select(r => new Complaint(place, Typography.Of(language).Set(r), ""))], around);
        return ExitCode.No;
    }
}
