using System.Globalization;
using Tadafor.Abstractions.Stores;
using Tadafor.Tally.Elections;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Ballots kept as lines of a store (<see cref="ILineStore"/>): how one is written, and an election counted from groups of them, so that a
/// million ballots travel as a few thousand groups.
/// </summary>
public static class StoredBallots
{
    // No identifier: a blank ballot is a line like any other, and no line is empty.
    private const string Blank = ",";

    /// <summary>
    /// A ballot as the content of a line: identifiers of projects with commas between them, such as <c>p3,p17</c>, or with points,
    /// <c>p3=2,p17=1</c>. Where the order says nothing they stand in the order of the projects, so that equal ballots are equal texts.
    /// </summary>
    /// <param name="election">The election: its projects and how ballots are filled in.</param>
    /// <param name="choices">Indices of projects, as for <see cref="ElectionBuilder.Append(ReadOnlySpan{int}, int)"/>.</param>
    /// <param name="points">The points for each, where ballots give points.</param>
    /// <exception cref="ArgumentException">
    /// There is no such project, the numbers of choices and points differ, or an identifier holds a comma or an equals sign.
    /// </exception>
    public static string ToContent(ElectionBuilder election, ReadOnlySpan<int> choices, ReadOnlySpan<long> points = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        bool scored = election.VoteType.HasPoints();
        if (points.Length != (scored ? choices.Length : 0))
        {
            throw new ArgumentException(
                $"A {election.VoteType} ballot with {choices.Length} projects cannot hold {points.Length} points.", nameof(points));
        }

        List<(int Index, string Text)> parts = [];
        for (int i = 0; i < choices.Length; i++)
        {
            string id = choices[i] >= 0 && choices[i] < election.Projects.Count
                ? election.Projects[choices[i]].Id
                : throw new ArgumentOutOfRangeException(nameof(choices), choices[i], "No project has this index.");
            if (id.AsSpan().ContainsAny(',', '='))
            {
                throw new ArgumentException(
                    $"The identifier '{id}' holds a comma or an equals sign: give the project another.", nameof(election));
            }

            parts.Add((choices[i], scored ? string.Create(CultureInfo.InvariantCulture, $"{id}={points[i]}") : id));
        }

        IEnumerable<(int Index, string Text)> ordered = election.VoteType == VoteType.Ordinal ? parts : parts.OrderBy(p => p.Index);
        return parts.Count == 0 ? Blank : string.Join(',', ordered.Select(p => p.Text));
    }

    /// <summary>Counts grouped ballots into an election.</summary>
    /// <param name="election">The election without these ballots.</param>
    /// <param name="groups">The groups, such as <see cref="ILineStore.GroupAsync"/> gives them, in any order.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The election with them.</returns>
    /// <exception cref="InvalidDataException">
    /// What a line says is no ballot of this election; the message tells which. Nothing is left out in silence.
    /// </exception>
    public static async Task<Election> CountAsync(
        ElectionBuilder election, IAsyncEnumerable<LineGroup> groups, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(groups);
        await foreach (LineGroup group in groups.WithCancellation(cancellation).ConfigureAwait(false))
        {
            try
            {
                Add(election, group);
            }
            catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
            {
                throw new InvalidDataException(
                    $"{group.Lines} lines say '{group.Content}', which is no ballot of this election: {wrong.Message}",
                    wrong);
            }
        }

        return election.Build();
    }

    /// <summary>Counts a box of ballots that takes no more: what people chose stays sealed until then.</summary>
    /// <param name="election">The election without these ballots.</param>
    /// <param name="store">Where the box is.</param>
    /// <param name="box">Which box.</param>
    /// <param name="choice">Which ballot of one token counts.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The election; <see langword="null"/> while the box is open, and no ballot was read.</returns>
    /// <exception cref="InvalidDataException">As of the other count.</exception>
    public static async Task<Election?> CountClosedAsync(
        ElectionBuilder election, ILineStore store, FileId box, LineChoice choice, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(store);
        return (await store.CountAsync(box, cancellation).ConfigureAwait(false)).IsClosed
            ? await CountAsync(election, store.GroupAsync(box, choice, cancellation), cancellation).ConfigureAwait(false)
            : null;
    }

    private static void Add(ElectionBuilder election, LineGroup group)
    {
        int voters = checked((int)group.Lines);
        string[] parts = group.Content == Blank ? [] : group.Content.Split(',');
        if (!election.VoteType.HasPoints())
        {
            election.Append([.. parts.Select(election.IndexOf)], voters);
            return;
        }

        string[][] pairs = [.. parts.Select(p => p.Split('='))];
        if (pairs.FirstOrDefault(p => p.Length != 2) is { } other)
        {
            throw new FormatException($"'{string.Join('=', other)}' is no identifier with its points.");
        }

        election.Append(
            [.. pairs.Select(p => election.IndexOf(p[0]))],
            [.. pairs.Select(p => long.Parse(p[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))],
            voters);
    }
}
