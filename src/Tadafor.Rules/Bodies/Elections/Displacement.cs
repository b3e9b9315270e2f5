using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>One man who gives way to one woman.</summary>
/// <remarks>
/// The least-voted man is paired with the most-voted woman, and so on. Among equals the pairing follows the identifier: it changes no seat.
/// </remarks>
public sealed record Displacement
{
    internal Displacement(CandidateVotes displaced, CandidateVotes by, int womenByVotes, int minimum)
    {
        Displaced = displaced;
        By = by;
        WomenByVotes = womenByVotes;
        Minimum = minimum;
    }

    /// <summary>The man who would have a seat by votes alone.</summary>
    public CandidateVotes Displaced { get; }

    /// <summary>The woman who takes it.</summary>
    public CandidateVotes By { get; }

    /// <summary>How many women had a seat by votes alone.</summary>
    public int WomenByVotes { get; }

    /// <summary>The minimum of women asked for.</summary>
    public int Minimum { get; }

    /// <summary>Who gives way to whom, with the votes of both and the reason.</summary>
    public Phrase Reason => new Phrase(
        "{0} ({1}) يترك مقعده للمترشحة {2} ({3}): عدد النساء بالأصوات وحدها {4}، والحد الأدنى {5}",
        "{0} ({1}) cède son siège à {2} ({3}) : femmes élues par les seules voix : {4}, minimum : {5}",
        "{0} ({1}) gives way to {2} ({3}): women by votes alone: {4}, minimum: {5}").With(
            Bidi.Quoted(Displaced.Candidate.Id),
            BodyNouns.Votes.Of(Displaced.Votes),
            Bidi.Quoted(By.Candidate.Id),
            BodyNouns.Votes.Of(By.Votes),
            Numerals.Number(WomenByVotes), Numerals.Number(Minimum));
}
