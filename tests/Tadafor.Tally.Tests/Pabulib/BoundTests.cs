using System.Text;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Tests.Pabulib;

/// <summary>What a small compressed file can unpack to is never held, whatever is done with it.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class BoundTests
{
    private const int Rows = 400_000;
    private const long Allowed = 24 * 1024 * 1024;

    [Fact]
    public void Memory_of_a_count_and_of_a_check_does_not_grow_with_equal_ballots()
    {
        using Repeated counted = new(), check = new();
        Assert.NotEmpty(PabulibReader.Read(counted).Problems.Listed);
        Assert.InRange(counted.Held, 0, Allowed);
        PabulibProblems problems = PabulibCheck.Of(check);
        Assert.InRange(check.Held, 0, Allowed);

        // Every voter but one has voted before: errors beyond the list are counted, and the spaces, which are warnings, stand behind them.
        Assert.Equal(Rows - 1, problems.Errors);
        Assert.All(problems.Listed, p => Assert.Equal(PabulibProblemCode.RepeatedVoter, p.Code));
        Assert.True(problems.Warnings > 0);
    }

    // A header and very many rows, and how much is held when the last has been read.
    private sealed class Repeated : Stream
    {
        private static readonly byte[] _head = Encoding.UTF8.GetBytes(
            "META\nkey;value\ndescription;d\ncountry;Morocco\nunit;u\ninstance;1\nnum_projects;2\nnum_votes;400000\nbudget;100\n"
            + "vote_type;approval\nrule;greedy\nPROJECTS\nproject_id;cost;votes\n1;60;400000\n2;50;400000\n"
            + "VOTES\nvoter_id;neighborhood;vote\n");
        private static readonly byte[] _row = Encoding.UTF8.GetBytes("voter; a place with a long name of its own;1,2\n");

        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _at;

        public long Held { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = 0;
            for (; given < count && _at < _head.Length + ((long)Rows * _row.Length); given++, _at++)
            {
                buffer[offset + given] = _at < _head.Length ? _head[_at] : _row[(_at - _head.Length) % _row.Length];
            }

            if (given == 0)
            {
                Held = GC.GetTotalMemory(forceFullCollection: true) - _before;
            }

            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
