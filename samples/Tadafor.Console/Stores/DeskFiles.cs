using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;
using Tadafor.Rules.Questions;

namespace Tadafor.Console.Stores;

/// <summary>What the commands on every desk's files share: lists, histories, decisions computed again, and what an answer says.</summary>
/// <param name="kind">The kind of files; also the name of the command.</param>
/// <param name="find">Finds a file.</param>
/// <param name="page">Gives a page of files.</param>
internal sealed class DeskFiles<TFile>(
    string kind,
    Func<IActStore, string, Task<TFile?>> find,
    Func<IActStore, string?, FilePosition?, ValueTask<FilePage>> page)
    where TFile : DeskFile
{
    private static readonly Phrase _erased = new("محيت وثائقه", "pièces effacées", "documents erased");
    private static readonly Phrase _same = new("القرار {0}: مطابق", "décision {0} : identique", "decision {0}: the same");
    private static readonly Phrase _other = new("القرار {0}: مختلف", "décision {0} : différente", "decision {0}: different");
    private static readonly Phrase _lost = new("القرار {0}: تعذر حسابه", "décision {0} : incalculable", "decision {0}: cannot be computed");

    /// <summary>Lets the rules say where a file stands on a day, keeps the answer, and shows it.</summary>
    /// <param name="around">Where answers go.</param>
    /// <param name="description">What the command says of itself.</param>
    /// <param name="order">Gives the order to the desk.</param>
    /// <param name="told">The answer in words.</param>
    /// <param name="answers">The answers of a file; the last is the one just kept.</param>
    public Command Examine(
        Surroundings around,
        string description,
        Func<IActStore, string, LocalDate, Writing, Interpretations, Task<DeskAnswer<TFile>>> order,
        Func<TFile, LocalDate, Interpretations, Language, string> told,
        Func<TFile, Sequence<KeptAnswer>> answers)
    {
        ReadingChoices choices = new([.. OpenQuestions.OfDecisions, .. TimeQuestions.All.Except(OpenQuestions.OfDecisions)]);
        Command command = new("examine", description) { choices.Option };
        DeskOptions options = new(kind);
        options.AddTo(command, writes: true, dated: true);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            LocalDate on = options.Day(parsed, complaints);
            Interpretations readings = choices.Read(parsed, words, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                if (Answer(order(store, reference, on, options.Writing(parsed), readings), reference, words, complaints) is not { } file)
                {
                    return ExitCode.BadInput;
                }

                around.Output.Write(told(file, on, readings, words));
                return AnswerExit.Of(answers(file)[^1].Outcome);
            });
        });
        return command;
    }

    /// <summary>Shows where a file stands on a day; without a day, that of its last act.</summary>
    /// <param name="around">Where it is shown.</param>
    /// <param name="description">What the command says of itself.</param>
    /// <param name="told">Where the file stands, in words.</param>
    public Command Show(Surroundings around, string description, Func<TFile, LocalDate?, Language, string> told)
    {
        Command command = new("show", description);
        DeskOptions options = new(kind);
        Option<string?> on = new("--on") { Description = "The day of looking.", HelpName = "yyyy-MM-dd" };
        command.Add(on);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Looked(options, parsed, around, (file, words) => around.Output.Write(told(file, day, words)));
        });
        return command;
    }

    public Command History(Surroundings around)
    {
        Command command = new("history", "Every act of the file as it is kept, with who wrote it and when.");
        DeskOptions options = new(kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed => Looked(options, parsed, around, (file, words) =>
        {
            foreach (RecordedAct act in file.History)
            {
                string gone = act.IsErased ? $"  {_erased.In(words)}" : "";
                around.Output.WriteLine(
                    $"{act.Version}  {Numerals.Iso(act.On)}  {act.Code}  {act.By}  {InstantPattern.General.Format(act.At)}{gone}");
            }
        }));
        return command;
    }

    public Command List(Surroundings around)
    {
        Option<string?> state = new("--state") { Description = "Only files in this state, such as under-examination." };
        Choice<Language> language = Languages.Choice();
        StoreOption option = new();
        Command command = new("list", "The files of a store, by the day of their state.") { state, language.Option, option.Option };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            language.Read(parsed, complaints);
            return option.Use(parsed, makes: false, around, complaints, store =>
            {
                FilePage listed = new([], null);
                do
                {
                    listed = page(store, parsed.GetValue(state), listed.Next).AsTask().GetAwaiter().GetResult();
                    foreach (FileEntry entry in listed.Entries)
                    {
                        around.Output.WriteLine($"{Numerals.Iso(entry.State.Since)}  {entry.State.Code}  {entry.File.Reference}");
                    }
                }
                while (listed.Next is not null);
                return ExitCode.Done;
            });
        });
        return command;
    }

    /// <summary>Computes every answer of a file again.</summary>
    public Command Recheck(Surroundings around, Func<IActStore, string, Task<Sequence<AnswerRecheck>?>> again) => Recheck(
        around,
        async (store, reference) => (await again(store, reference))?
            .Select(r => (r.Version, r.Now is null ? (bool?)null : r.IsSame))
            .ToArray());

    /// <summary>Computes every decision of a file again.</summary>
    public Command Recheck(
        Surroundings around, Func<IActStore, string, Task<IReadOnlyList<(long Version, bool? Same)>?>> again)
    {
        Command command = new(
            "recheck",
            "Compute every decision of the file again, from what it was given on and with the readings chosen then. "
            + "Exit code 0: all the same; 1: one differs; 2: bad input; 3: one cannot be computed.");
        DeskOptions options = new(kind);
        options.AddTo(command, writes: false, dated: false);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = options.Language(parsed, complaints);
            string reference = options.Reference(parsed, complaints);
            return options.Store.Use(parsed, makes: false, around, complaints, store =>
            {
                if (again(store, reference).GetAwaiter().GetResult() is not { } decisions)
                {
                    return Missing(reference, complaints);
                }

                foreach ((long version, bool? same) in decisions)
                {
                    Phrase said = same switch { true => _same, false => _other, null => _lost };
                    around.Output.WriteLine(Typography.Of(words).Set(said.With(Numerals.Number(version))));
                }

                return decisions.Any(d => d.Same == false) ? ExitCode.No
                    : decisions.Any(d => d.Same is null) ? ExitCode.Open
                    : ExitCode.Done;
            });
        });
        return command;
    }

    /// <summary>Shows a file; a complaint when there is none.</summary>
    public int Looked(DeskOptions options, ParseResult parsed, Surroundings around, Action<TFile, Language> show)
    {
        List<Complaint> complaints = [];
        Language words = options.Language(parsed, complaints);
        string reference = options.Reference(parsed, complaints);
        return options.Store.Use(parsed, makes: false, around, complaints, store =>
        {
            if (find(store, reference).GetAwaiter().GetResult() is not { } file)
            {
                return Missing(reference, complaints);
            }

            show(file, words);
            return ExitCode.Done;
        });
    }

    /// <summary>The file after an order; <see langword="null"/>, with complaints, when it was not done.</summary>
    public static TFile? Answer(Task<DeskAnswer<TFile>> order, string reference, Language words, List<Complaint> complaints) =>
        order.GetAwaiter().GetResult().Match<TFile?>(
            file => file,
            faults =>
            {
                complaints.AddRange(Complaint.Of(reference, faults, words));
                return null;
            },
            _ => null);

    /// <summary>Gives an order and says where the file stands then.</summary>
    public static int Done(
        Task<DeskAnswer<TFile>> order,
        string reference,
        Language words,
        Surroundings around,
        List<Complaint> complaints,
        Func<TFile, Phrase> standing)
    {
        if (Answer(order, reference, words, complaints) is not { } file)
        {
            return ExitCode.BadInput;
        }

        around.Output.WriteLine(Typography.Of(words).Set(standing(file)));
        return ExitCode.Done;
    }

    private int Missing(string reference, List<Complaint> complaints)
    {
        complaints.Add(new Complaint(reference, "There is no file under this reference.", $"See tadafor {kind} list."));
        return ExitCode.BadInput;
    }
}
