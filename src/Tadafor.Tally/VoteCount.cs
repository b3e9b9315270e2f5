using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally;

/// <summary>The door to counting: read an election, count it, verify a published count.</summary>
public static class VoteCount
{
    /// <summary>Reads an election from a file in the Pabulib format, plain or gzip.</summary>
    /// <param name="file">The file; it is read to its end and left open.</param>
    public static PabulibResult Read(Stream file) => PabulibReader.Read(file);

    /// <summary>Counts an election.</summary>
    /// <param name="election">The election.</param>
    /// <param name="method">The method in short form, such as <c>equal-shares:cost:add1</c>; <see cref="TallyMethods.All"/> lists
    /// them.</param>
    /// <param name="ties">The ladder that settles ties, such as <c>votes,cost,id</c>; there is no default.</param>
    /// <param name="cancellation">Ends the count between two steps of its work.</param>
    /// <returns>The count, or everything that stands against it: words that are not understood, or an election too large for the
    /// method.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VoteCountResult Count(Election election, string method, string ties, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(ties);
        List<Phrase> problems = [];
        MethodChoice? choice = TallyMethods
            .Read(method)
            .Match<MethodChoice?>(c => c, faults => Note<MethodChoice>(problems, faults.Select(f => Joined(f.Reason, f.Remedy))));
        TieLadder? ladder = TieLadder.Read(ties).Match<TieLadder?>(l => l, faults => Note<TieLadder>(problems, faults.Select(f => f.Text)));
        if (choice is null || ladder is null)
        {
            return new VoteCountResult(problems.ToSequence());
        }

        TallyRule rule = choice.For(election);
        return rule.TryCount(election, ladder, cancellation).Match(
            outcome => new VoteCountResult(new CountedElection(election, rule, ladder, outcome)),
            tooLarge => new VoteCountResult((Sequence<Phrase>)[Joined(tooLarge.Reason, tooLarge.Remedy)]));
    }

    /// <summary>
    /// Verifies a published transcript: counts the election again by code that shares nothing with the rules and compares every word.
    /// </summary>
    /// <param name="transcript">The transcript as UTF-8 JSON.</param>
    /// <param name="election">The election, read from the published file.</param>
    /// <param name="cancellation">Ends the recount between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Verification Verify(ReadOnlyMemory<byte> transcript, Election election, CancellationToken cancellation = default) =>
        TranscriptVerifier.Verify(transcript, election, cancellation);

    /// <summary>The transcript of a count, as indented JSON: what anyone needs to verify it.</summary>
    /// <param name="election">The election.</param>
    /// <param name="outcome">What its count came to.</param>
    public static string Transcript(Election election, TallyOutcome outcome) =>
        TranscriptJson.ToText(TranscriptDocument.Of(election, outcome));

    private static T? Note<T>(List<Phrase> problems, IEnumerable<Phrase> found)
        where T : class
    {
        problems.AddRange(found);
        return null;
    }

    private static Phrase Joined(Phrase reason, Phrase remedy) => Phrase.For(language => $"{reason.In(language)} {remedy.In(language)}");
}
