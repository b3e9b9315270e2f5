using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Reads the cells of one ballot and enters it.</summary>
internal sealed class BallotReader(ElectionFrame frame, BallotIntake intake, ProblemLog log, PabulibReadOptions options)
{
    private readonly ProjectIndex _projects = frame.Index;
    private readonly VoterRegister _voters = new();
    private readonly bool _hasPoints = frame.VoteType.HasPoints();

    public void Read(RecordReader records, in BallotCells cells, bool hasVoter)
    {
        if (hasVoter)
        {
            Voter(records, in cells);
        }

        bool isGood = _hasPoints ? ChoicesWithPoints(records, in cells) : Choices(records, in cells);
        if (!isGood)
        {
            intake.Discard();
        }
        else if (!intake.TryEnter())
        {
            log.Add(
                PabulibProblemCode.TotalTooLarge,
                records.Line,
                0,
                _hasPoints ? "points" : "votes",
                expected: Numbers.Text(long.MaxValue));
        }
    }

    private void Voter(RecordReader records, in BallotCells cells)
    {
        scoped ReadOnlySpan<byte> voter = cells.Voter.Trim(" \t"u8);
        if (!Ascii.IsValid(voter))
        {
            Span<byte> plain = voter.Length <= 256 ? stackalloc byte[256] : new byte[voter.Length];
            voter = plain[..PlainSpelling.Of(voter, plain)].Trim(" \t"u8);
        }

        if (voter.IsEmpty)
        {
            Report(records, cells.VoterOffset, PabulibProblemCode.EmptyVoterId, "voter_id");
        }
        else if (!_voters.Add(voter))
        {
            Report(records, cells.VoterOffset, PabulibProblemCode.RepeatedVoter, "voter_id", voter);
        }
    }

    private bool Choices(RecordReader records, in BallotCells cells)
    {
        ReadOnlySpan<byte> vote = cells.Vote;
        if (IsBlank(vote))
        {
            return true;
        }

        bool isGood = true;
        for (int start = 0; start <= vote.Length;)
        {
            int project = _projects.FindNext(cells.VoteAndBeyond, start, vote.Length, out int length);
            if (project < 0)
            {
                project = OddProject(records, in cells, vote.Slice(start, length), start);
                isGood &= project >= 0 || project == Nothing;
            }

            if (project >= 0 && !intake.Add(project))
            {
                isGood &= Repeated(records, in cells, vote.Slice(start, length), start);
            }

            start += length + 1;
        }

        return isGood;
    }

    private bool ChoicesWithPoints(RecordReader records, in BallotCells cells)
    {
        ReadOnlySpan<byte> vote = cells.Vote, points = cells.Points;
        int choices = IsBlank(vote) ? 0 : vote.Count((byte)',') + 1, numbers = IsBlank(points) ? 0 : points.Count((byte)',') + 1;
        if (choices != numbers)
        {
            Report(records, cells.PointsOffset, PabulibProblemCode.PointsLengthDiffers, "points", points, Numbers.Text(choices));
            return false;
        }

        bool isGood = true;
        for (int i = 0, start = 0, pointsStart = 0; i < choices; i++)
        {
            int end = EndOf(vote, start), pointsEnd = EndOf(points, pointsStart);
            ReadOnlySpan<byte> number = points[pointsStart..pointsEnd];
            ReadOnlySpan<byte> id = vote[start..end];
            int project = _projects.Find(id) is >= 0 and int found ? found : OddProject(records, in cells, id, start);
            if (project == Nothing)
            {
                // With empty points it is only a comma too many; points for no project are an error.
                if (!IsBlank(number))
                {
                    Report(
                        records,
                        cells.PointsOffset + (cells.IsExact ? pointsStart : 0),
                        PabulibProblemCode.PointsForNothing,
                        "points",
                        number);
                    isGood = false;
                }
            }
            else if (!TryPoints(records, in cells, number, pointsStart, out ExactNumber given) || project < 0)
            {
                isGood = false;
            }
            else
            {
                isGood &= intake.Add(project, given) || Repeated(records, in cells, id, start);
            }

            (start, pointsStart) = (end + 1, pointsEnd + 1);
        }

        return isGood;
    }

    /// <summary>What <see cref="OddProject"/> finds between two commas in a row.</summary>
    private const int Nothing = -2;

    /// <summary>
    /// The project of an identifier with spaces around it; -1 after an unknown one was reported, or <see cref="Nothing"/>.
    /// </summary>
    private int OddProject(RecordReader records, in BallotCells cells, ReadOnlySpan<byte> id, int offset)
    {
        ReadOnlySpan<byte> trimmed = id.Trim(" \t"u8);
        if (trimmed.IsEmpty)
        {
            Report(records, cells.VoteOffset + (cells.IsExact ? offset : 0), PabulibProblemCode.EmptyChoice, "vote");
            return Nothing;
        }

        int project = _projects.Find(trimmed);
        if (project >= 0)
        {
            return project;
        }

        if (IsUnseen(trimmed))
        {
            Report(records, cells.VoteOffset + (cells.IsExact ? offset : 0), PabulibProblemCode.EmptyChoice, "vote");
            return Nothing;
        }

        project = _projects.FindPlain(trimmed);
        if (project < 0)
        {
            Report(records, cells.VoteOffset + (cells.IsExact ? offset : 0), PabulibProblemCode.UnknownProject, "vote", trimmed);
        }

        return project;
    }

    private bool TryPoints(RecordReader records, in BallotCells cells, ReadOnlySpan<byte> text, int offset, out ExactNumber points)
    {
        NumberFault fault = ExactNumber.TryParse(text, out points);
        if (fault == NumberFault.None && (points.Digits >= 0 || frame.VoteType == VoteType.Scoring))
        {
            return true;
        }

        PabulibProblemCode code = fault == NumberFault.None ? PabulibProblemCode.NegativePoints : PabulibProblemCode.UnreadablePoints;
        Report(records, cells.PointsOffset + (cells.IsExact ? offset : 0), code, "points", text);
        return false;
    }

    /// <summary>Reports a project named twice and says whether the ballot is good all the same.</summary>
    private bool Repeated(RecordReader records, in BallotCells cells, ReadOnlySpan<byte> id, int offset)
    {
        bool isGood = options.RepeatedChoice == RepeatedChoice.CountOnce;
        PabulibProblemCode code = isGood ? PabulibProblemCode.RepeatedChoice : PabulibProblemCode.RefusedRepeatedChoice;
        Report(records, cells.VoteOffset + (cells.IsExact ? offset : 0), code, "vote", id.Trim(" \t"u8));
        return isGood;
    }

    private void Report(
        RecordReader records,
        int offset,
        PabulibProblemCode code,
        string subject,
        ReadOnlySpan<byte> found = default,
        string expected = "")
    {
        if (log.IsFull(code))
        {
            log.Add(code, 0, 0);
            return;
        }

        (long line, int column) = records.PlaceOf(offset);
        log.Add(code, line, column, subject, Encoding.UTF8.GetString(found), expected);
    }

    /// <summary>Whether nothing of a text can be seen.</summary>
    private static bool IsUnseen(ReadOnlySpan<byte> text)
    {
        if (text.Length > 64 || Ascii.IsValid(text))
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[64];
        return IsBlank(plain[..PlainSpelling.Of(text, plain)]);
    }

    private static bool IsBlank(ReadOnlySpan<byte> cell) => !cell.ContainsAnyExcept((byte)' ', (byte)'\t');

    private static int EndOf(ReadOnlySpan<byte> list, int start) =>
        list[start..].IndexOf((byte)',') is >= 0 and int length ? start + length : list.Length;
}
