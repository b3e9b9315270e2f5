using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary>The option <c>--ties</c>, which has no default.</summary>
internal static class TiesParameter
{
    public static Option<string?> Option() => new("--ties")
    {
        Description = "What settles ties, in order, joined by commas: votes (most first), cost (lowest first), deposit (earliest first), lot:SEED "
            + "(order by SHA-256 of seed and id), id (by code point, \"10\" before \"9\"), refuse (stop there). Must be given.",
        HelpName = "ladder",
    };

    /// <summary>The ladder; nothing, and complaints, when it is absent or cannot be read.</summary>
    public static TieLadder? Read(string? text, List<Complaint> complaints)
    {
        if (text is null)
        {
            complaints.Add(new Complaint(
                "--ties",
                "Say what settles ties: there is no default, because it can decide the result.",
                "For example --ties votes,cost,id, or --ties refuse to stop at a tie."));
            return null;
        }

        return TieLadder.Read(text).Match<TieLadder?>(
            static ladder => ladder,
            problems =>
            {
                complaints.AddRange(problems.Select(p => new Complaint("--ties", p.ToString(), "")));
                return null;
            });
    }
}
