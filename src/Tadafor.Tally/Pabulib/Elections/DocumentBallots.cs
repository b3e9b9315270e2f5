using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Reads ballots row by row for counting, cell by cell as text: the plain twin of <see cref="BallotReader"/>. No row is kept.
/// </summary>
/// <param name="log">Takes what is wrong.</param>
/// <param name="options">What is read, and how many problems are listed.</param>
/// <param name="observer">Looks at every ballot that could be read.</param>
internal sealed class DocumentBallots(ProblemLog log, PabulibReadOptions options, IBallotObserver? observer = null)
{
    private readonly VoterRegister _voters = new();
    private readonly List<GivenPoints> _ballot = [];
    private VoteColumns _columns = null!;
    private ProjectNames _projects = null!;
    private bool _isReadable;

    public ElectionFrame? Frame { get; private set; }

    public BallotIntake? Intake { get; private set; }

    /// <summary>Number of ballots.</summary>
    public long Rows { get; private set; }

    /// <summary>The election of a document, exactly as reading the written file would give it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="earlier">The problems that reading it had met.</param>
    /// <param name="options">What is read, and how many problems are listed.</param>
    public static PabulibResult Election(PabulibDocument document, PabulibProblems earlier, PabulibReadOptions options)
    {
        ProblemLog log = new(options.ProblemLimit);
        log.Add(earlier);
        DocumentBallots ballots = new(log, options);
        ballots.Read(document);
        return ElectionConclusion.Of(ballots.Frame, ballots.Intake, ballots.Rows, document.Header, log);
    }

    /// <summary>All ballots of a document.</summary>
    public void Read(PabulibDocument document)
    {
        if (document.Votes.Header.Cells.Count == 0)
        {
            return;
        }

        Begin(document.Header, document.Votes.Header);
        foreach (PabulibRow row in document.Votes.Rows)
        {
            Row(row);
        }
    }

    /// <summary>Ballots come next.</summary>
    /// <param name="header">What the file says before them.</param>
    /// <param name="columns">The names of their columns.</param>
    public void Begin(PabulibHeader header, PabulibRow columns)
    {
        Frame = FrameReader.Read(header, log);
        _columns = new VoteColumns(columns, Frame.VoteType, log);
        _isReadable = _columns.AreComplete(Frame.VoteType);
        if (!_isReadable)
        {
            return;
        }

        Intake = new BallotIntake(Frame);
        observer?.Begin(Frame, _columns);
        _projects = new ProjectNames(Frame.Projects);
    }

    /// <summary>One ballot.</summary>
    public void Row(PabulibRow row)
    {
        if (_isReadable && row.Cells.Count > 1 && row.Cells.All(static cell => cell.AsSpan().Trim(" \t").IsEmpty))
        {
            log.Add(PabulibProblemCode.EmptyLine, row.Line, row.Line > 0 ? 1 : 0);
            return;
        }

        Rows++;
        if (!_isReadable)
        {
            return;
        }

        RowWidth.Check(row, _columns.Count, _columns.Needed, log);
        if (row.Cells.Count > _columns.Needed)
        {
            Read(row);
        }
    }

    private void Read(PabulibRow row)
    {
        if (_columns.Voter >= 0 && _columns.Voter < row.Cells.Count)
        {
            string voter = PlainSpelling.Of(row.Cells[_columns.Voter]).Trim(' ', '\t');
            if (voter.Length == 0)
            {
                log.At(row, _columns.Voter, PabulibProblemCode.EmptyVoterId, "voter_id");
            }
            else if (!_voters.Add(Encoding.UTF8.GetBytes(voter)))
            {
                log.At(row, _columns.Voter, PabulibProblemCode.RepeatedVoter, "voter_id", voter);
            }
        }

        _ballot.Clear();
        string[] choices = List(row.Cells[_columns.Vote]);
        if (_columns.Points < 0 ? !Choices(row, choices) : !ChoicesWithPoints(row, choices, List(row.Cells[_columns.Points])))
        {
            Intake!.Discard();
            return;
        }

        observer?.Ballot(row, _ballot);
        if (!Intake!.TryEnter())
        {
            string subject = _columns.Points < 0 ? "votes" : "points";
            log.Add(PabulibProblemCode.TotalTooLarge, row.Line, 0, subject, expected: Numbers.Text(long.MaxValue));
        }
    }

    private bool Choices(PabulibRow row, string[] choices)
    {
        bool isGood = true;
        for (int i = 0, offset = 0; i < choices.Length; offset += choices[i].Length + 1, i++)
        {
            if (PlainSpelling.Of(choices[i]).Trim(' ', '\t').Length == 0)
            {
                log.At(row, _columns.Vote, PabulibProblemCode.EmptyChoice, "vote", offset: offset);
            }
            else if (!TryProject(row, choices[i], offset, out int project))
            {
                isGood = false;
            }
            else
            {
                _ballot.Add(new GivenPoints(project, default));
                isGood &= Intake!.Add(project) || Repeated(row, choices[i], offset);
            }
        }

        return isGood;
    }

    private bool ChoicesWithPoints(PabulibRow row, string[] choices, string[] points)
    {
        if (choices.Length != points.Length)
        {
            log.At(
                row,
                _columns.Points,
                PabulibProblemCode.PointsLengthDiffers,
                "points",
                row.Cells[_columns.Points],
                Numbers.Text(choices.Length));
            return false;
        }

        bool isGood = true;
        for (int i = 0, offset = 0, pointsOffset = 0; i < choices.Length; offset += choices[i].Length
            + 1, pointsOffset += points[i].Length + 1, i++)
        {
            if (PlainSpelling.Of(choices[i]).Trim(' ', '\t').Length == 0)
            {
                log.At(row, _columns.Vote, PabulibProblemCode.EmptyChoice, "vote", offset: offset);
                if (points[i].Trim(' ', '\t').Length > 0)
                {
                    log.At(row, _columns.Points, PabulibProblemCode.PointsForNothing, "points", points[i], offset: pointsOffset);
                    isGood = false;
                }

                continue;
            }

            bool isKnown = TryProject(row, choices[i], offset, out int project);
            bool isNumber = TryPoints(row, points[i], pointsOffset, out ExactNumber given);
            _ballot.Add(new GivenPoints(project, given));
            isGood &= isKnown && isNumber && (Intake!.Add(project, given) || Repeated(row, choices[i], offset));
        }

        return isGood;
    }

    private bool TryProject(PabulibRow row, string choice, int offset, out int project)
    {
        string id = choice.Trim(' ', '\t');
        bool isKnown = _projects.TryFind(id, out project);
        if (!isKnown)
        {
            log.At(row, _columns.Vote, PabulibProblemCode.UnknownProject, "vote", id, offset: offset);
        }

        return isKnown;
    }

    private bool TryPoints(PabulibRow row, string text, int offset, out ExactNumber points)
    {
        NumberFault fault = ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out points);
        if (fault == NumberFault.None && (points.Digits >= 0 || Frame!.VoteType == VoteType.Scoring))
        {
            return true;
        }

        PabulibProblemCode code = fault == NumberFault.None ? PabulibProblemCode.NegativePoints : PabulibProblemCode.UnreadablePoints;
        log.At(row, _columns.Points, code, "points", text, offset: offset);
        return false;
    }

    private bool Repeated(PabulibRow row, string choice, int offset)
    {
        bool isGood = options.RepeatedChoice == RepeatedChoice.CountOnce;
        PabulibProblemCode code = isGood ? PabulibProblemCode.RepeatedChoice : PabulibProblemCode.RefusedRepeatedChoice;
        log.At(row, _columns.Vote, code, "vote", choice.Trim(' ', '\t'), offset: offset);
        return isGood;
    }

    private static string[] List(string cell) => cell.Trim(' ', '\t').Length == 0 ? [] : cell.Split(',');
}
