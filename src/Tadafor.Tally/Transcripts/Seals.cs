using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Transcripts;

/// <summary>Chains the rounds and digests the whole.</summary>
internal static class Seals
{
    public static TranscriptDocument Seal(TranscriptDocument document)
    {
        string previous = document.Election.Digest;
        TranscriptRound[] rounds = [.. document.Rounds];
        for (int i = 0; i < rounds.Length; i++)
        {
            rounds[i] = rounds[i] with { Chain = "" };
            previous = Hex([.. Encoding.UTF8.GetBytes(previous), .. TranscriptJson.ToUtf8(rounds[i])]);
            rounds[i] = rounds[i] with { Chain = previous };
        }

        TranscriptDocument chained = document with { Rounds = rounds.ToSequence(), Digest = "" };
        return chained with { Digest = Hex(TranscriptJson.ToUtf8(chained)) };
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
