using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>Something wrong with the command or an input.</summary>
/// <param name="Place">Where: an option, a file with line and column.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record Complaint(string Place, string Reason, string Remedy)
{
    /// <summary>Something wrong, in a language.</summary>
    public static Complaint In(string place, Phrase reason, Phrase remedy, Language language) =>
        new(place, Words(reason, language), Words(remedy, language));

    /// <summary>Everything wrong with a document, one a line; nothing when nothing is.</summary>
    public static IEnumerable<Complaint> Of(string path, DocumentFaults? faults, Language language)
    {
        IEnumerable<Complaint> listed = (faults?.Listed ?? []).Select(f => new Complaint(path, Words(f.Text, language), ""));
        return faults is { NotListed: > 0 } ? listed.Append(new Complaint(path, Words(faults.NotListedText, language), "")) : listed;
    }

    /// <summary>Writes all complaints, one a line.</summary>
    public static void Write(IReadOnlyCollection<Complaint> complaints, Surroundings around)
    {
        foreach (Complaint complaint in complaints)
        {
            around.Error.WriteLine(complaint);
        }
    }

    private static string Words(Phrase text, Language language) => Typography.Of(language).Set(text);

    public override string ToString() => Remedy.Length == 0 ? $"{Place}: {Reason}" : $"{Place}: {Reason} {Remedy}";
}
