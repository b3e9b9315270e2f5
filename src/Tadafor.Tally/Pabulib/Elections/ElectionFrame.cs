using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// What META and PROJECTS say about the count. Where they are in error the frame holds what could be understood, so that ballots can still
/// be checked.
/// </summary>
internal sealed class ElectionFrame
{
    public required VoteType VoteType { get; init; }

    public required long Envelope { get; init; }

    public required int Decimals { get; init; }

    public required Sequence<Project> Projects { get; init; }

    /// <summary>
    /// Identifiers of all projects listed, faulty ones included; equal to <see cref="Projects"/> in a file without errors.
    /// </summary>
    public required ProjectIndex Index { get; init; }

    public required MetaNumbers Numbers { get; init; }

}
