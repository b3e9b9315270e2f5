using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A file read in full. There is always a document, of what could be read.</summary>
internal sealed record PabulibDocumentResult
{
    internal PabulibDocumentResult(PabulibDocument document, PabulibProblems problems)
    {
        Document = document;
        Problems = problems;
    }

    /// <summary>What the file holds.</summary>
    public PabulibDocument Document { get; }

    /// <summary>
    /// What cannot be seen in the document any more: damaged characters, sections missing or in another order. What is wrong with the
    /// content is
    /// found by <see cref="ToElection"/> and by checking the document.
    /// </summary>
    public PabulibProblems Problems { get; }

    /// <summary>The election, with the problems of reading and those of the content.</summary>
    public PabulibResult ToElection(PabulibReadOptions? options = null) =>
        DocumentBallots.Election(Document, Problems, options ?? PabulibReadOptions.Default);
}
