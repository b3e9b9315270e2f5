using Tadafor.Tally.Voting.Json;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>The documents of a vote, read with and without waiting for the stream.</summary>
public sealed class VoteDocumentsTests
{
    [Theory]
    [InlineData("voting/paper.json")]
    [InlineData("voting/digital.json")]
    [InlineData("voting/paper-school.json")]
    [InlineData("voting/invalidations.json")]
    [InlineData("voting/box.json")]
    [InlineData("taroudant-2026/roll.json")]
    public async Task A_document_reads_the_same_without_waiting_for_the_stream(string sample)
    {
        byte[] bytes = await File.ReadAllBytesAsync(Path.Combine(Golden.RepositoryRoot, "samples/budgets", sample));
        int read = 0;
        read += await Same(bytes, BallotPaperJson.Read, json => BallotPaperJson.ReadAsync(json));
        read += await Same(bytes, BallotBatchJson.Read, json => BallotBatchJson.ReadAsync(json));
        read += await Same(bytes, InvalidationsJson.Read, json => InvalidationsJson.ReadAsync(json));
        read += await Same(bytes, ClosedVoteJson.Read, json => ClosedVoteJson.ReadAsync(json));
        read += await Same(bytes, VoterRollJson.Read, json => VoterRollJson.ReadAsync(json));

        // It is a document of one of the kinds, and the faults it has as any other are the same too.
        Assert.Equal(1, read);
    }

    private static async Task<int> Same<T>(byte[] bytes, Func<Stream, VoteDocument<T>> read, Func<Stream, Task<VoteDocument<T>>> readAsync)
        where T : class
    {
        using MemoryStream at = new(bytes), awaited = new(bytes);
        string Told(VoteDocument<T> document) => document.Match(_ => "read", faults => faults.Text.En);
        string told = Told(read(at));
        Assert.Equal(told, Told(await readAsync(awaited)));
        return told == "read" ? 1 : 0;
    }
}
