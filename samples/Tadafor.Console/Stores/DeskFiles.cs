using System.CommandLine;
using NodaTime.Text;
using Tadafor.Abstractions.Stores;
using Tadafor.Console.Shell;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;

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
