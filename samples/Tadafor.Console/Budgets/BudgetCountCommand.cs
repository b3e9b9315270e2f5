using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget count</c>: counts a published box, and says whether a published count is equal.</summary>
internal sealed class BudgetCountCommand
{
    private readonly BoxCount _count = new();
    private readonly Choice<Language> _language = Languages.Choice();
    private readonly Option<bool> _why = new("--why")
    {
        Description = "Also how many more ballots or which lower cost every project not funded needed.",
    };
    private readonly Option<string?> _out = new("--out") { Description = "Write the count, to be published.", HelpName = "count.json" };
    private readonly Option<string?> _pb = new("--pb")
    {
        Description = "Write the ballots in the Pabulib format.",
        HelpName = "ballots.pb"
    };
    private readonly Option<string?> _against = new("--against")
    {
        Description = "A published count: say whether it is equal. Without --method its own transcript is counted again.",
        HelpName = "count.json",
    };
    private readonly Option<string?> _receipt = new("--receipt")
    {
        Description = "A voter's code: say whether their ballot is in the box, and do nothing else.",
        HelpName = "code",
    };
    private readonly Option<bool> _force = new(OutputFile.Force) { Description = "Let --out and --pb replace files of another kind." };

    public static Command Create(Surroundings around)
    {
        BudgetCountCommand count = new();
        Command command = new(
            "count",
            "Count a closed box from its published file alone, and say whether a published count is equal. "
            + "Exit code 0: counted, equal, in the box; 1: not equal, not in the box, cannot be counted so; 2: bad input; "
            + "3: a tie is not settled, or the method cannot be counted again.")
        {
            count._why, count._out, count._pb, count._against, count._receipt, count._force, count._language.Option,
        };
        count._count.AddTo(command);
        command.SetAction(parsed => count.Run(parsed, around));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        Language language = _language.Read(parsed, complaints).Meaning;
        OutputFile.Check(
            [.. _count.Files(parsed), parsed.GetValue(_against)],
            [(_out.Name, parsed.GetValue(_out), VoteCountJson.Schema), (_pb.Name, parsed.GetValue(_pb), "META")],
            parsed.GetValue(_force),
            complaints);
        ClosedVote? vote = complaints.Count > 0 ? null : _count.Box(parsed, language, around, complaints);
        byte[]? published = vote is null || parsed.GetValue(_against) is not { } path ? null : Bytes(path, around, complaints);
        bool alone = parsed.GetValue(_receipt) is not null || (parsed.GetValue(_against) is not null && !_count.SaysHow(parsed));
        var how = alone ? null : _count.How(parsed, vote, language, around, complaints);
        if (vote is null || complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        if (parsed.GetValue(_receipt) is { } code)
        {
            return Find(vote, code, language, around);
        }

        return how is null ? Replay(vote, published!, language, around)
            : BoxCount.Count(vote, how.Value, language, around) is { } counted ? Answer(parsed, counted, published, language, around)
            : ExitCode.No;
    }

    private int Answer(ParseResult parsed, CountedVote counted, byte[]? published, Language language, Surroundings around)
    {
        List<Complaint> complaints = [];
        if (parsed.GetValue(_out) is { } path)
        {
            OutputFile.Write(path, VoteCountJson.ToText(counted), complaints);
        }

        if (parsed.GetValue(_pb) is { } pb)
        {
            OutputFile.Write(pb, System.Text.Encoding.UTF8.GetString(counted.Vote.ToPabulib()), complaints);
        }

        if (complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        if (published is not null)
        {
            bool equal = published.AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(VoteCountJson.ToText(counted)));
            Say(equal ? Equal : NotEqual, language, around);
            return equal ? ExitCode.Done : ExitCode.No;
        }

        CountedElection count = counted.Count;
        around.Output.Write(Minutes.Write(
            parsed.GetValue(_why) ? count.Explain() : count.Describe(),
            ReportHeading.Of(count.Election.Identity),
            language));
        return count.Outcome.Unresolved is null ? ExitCode.Done : ExitCode.Open;
    }

    private static int Replay(ClosedVote vote, byte[] published, Language language, Surroundings around) =>
        VoteCountJson.Verify(published, vote).Match(
            equal =>
            {
                Say(Equal, language, around);
                around.Output.WriteLine(equal.Definition.ToString());
                return ExitCode.Done;
            },
            open =>
            {
                Say(
                    new Phrase(
                        "الوثيقة تخص هذا الصندوق، لكن طريقتها لا تعاد هنا: {0}",
                        "le document est bien de cette urne, mais sa méthode ne se recompte pas ici : {0}",
                        "the count is of this box, but its method cannot be counted again here: {0}").With(Phrase.Same(open.Method)),
                    language,
                    around);
                return ExitCode.Open;
            },
            differences =>
            {
                Say(NotEqual, language, around);
                Complaint.Write([.. differences.Select(d => new Complaint("--against", Typography.Of(language).Set(d), ""))], around);
                return ExitCode.No;
            });

    private static int Find(ClosedVote vote, string code, Language language, Surroundings around)
    {
        if (!code.Any(char.IsLetterOrDigit))
        {
            Complaint.Write([BudgetComplaints.NoCode("--receipt", language)], around);
            return ExitCode.BadInput;
        }

        VoterReceipt receipt = VoterReceipt.Of(code);
        int found = vote.Find(receipt);
        Say(
            found > 0
                ? new(
                    "هذه الورقة محتسبة في الصندوق المنشور",
                    "ce bulletin est compté dans l'urne publiée",
                    "this ballot counts in the published box")
                : new(
                    "لا ورقة في الصندوق المنشور بهذا الرمز",
                    "aucun bulletin de l'urne publiée n'a ce code",
                    "no ballot of the published box has this code"),
            language,
            around);
        if (found > 1)
        {
            Say(
                new(
                    "أكثر من ورقة بهذا الوصل: أبلغ الجماعة",
                    "plus d'un bulletin a ce récépissé : prévenir la commune",
                    "more than one ballot has this receipt: tell the commune"),
                language,
                around);
        }

        if (vote.ChoicesOf(receipt) is { } choices)
        {
            around.Output.WriteLine(string.Join(", ", choices));
        }

        return found == 1 ? ExitCode.Done : ExitCode.No;
    }

    private static Phrase Equal => new(
        "مطابق: النتيجة المنشورة هي ما يعطيه الصندوق المنشور",
        "égal : le résultat publié est celui que donne l'urne publiée",
        "equal: the published count is what the published box gives");

    private static Phrase NotEqual => new(
        "غير مطابق: النتيجة المنشورة ليست ما يعطيه الصندوق المنشور",
        "non égal : le résultat publié n'est pas celui que donne l'urne publiée",
        "not equal: the published count is not what the published box gives");

    private static void Say(Phrase phrase, Language language, Surroundings around) =>
        around.Output.WriteLine(Typography.Of(language).Set(phrase));

    private static byte[]? Bytes(string path, Surroundings around, List<Complaint> complaints)
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
