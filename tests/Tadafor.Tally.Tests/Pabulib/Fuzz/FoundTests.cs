using System.Text;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Tests.Pabulib.Fuzz;

/// <summary>What spoiled files have brought to light, each kept as a test.</summary>
public class FoundTests
{
    [Fact]
    public void A_line_end_cut_in_two_by_the_edge_of_a_buffer_is_a_line_end()
    {
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval.Replace("\n", "\r\n", StringComparison.Ordinal));
        for (int chunk = 1; chunk < 60; chunk++)
        {
            Trial.RunStreams(file, chunk);
        }
    }

    [Fact]
    public void Points_beside_an_empty_choice_do_not_lose_the_ballot_in_silence()
    {
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Changed(ExampleFiles.Cumulative, "1;p1,p2;4,2", "1;,p2;4,2"));
        Trial.Run(file);
        Assert.Equal(1, PabulibReader.Read(file).Problems.Errors);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\r")]
    [InlineData("\r\r\r")]
    public void Half_a_line_end_at_the_end_of_the_file_is_reported(string half)
    {
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval.TrimEnd('\n') + half);
        Trial.Run(file);
        PabulibProblem problem = Assert.Single(PabulibReader.Read(file).Problems.Listed);
        Assert.Equal((PabulibProblemCode.ControlCharacter, 28L, 19), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void A_row_that_ends_in_a_carriage_return_keeps_it_when_rows_after_it_are_lost()
    {
        // The section that repeats is lost, and with it the open line at the end of the file.
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval.TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal)
            + "\r\r\nVOTES\r\nvoter_id;vote\r\n9;p1");
        Trial.Run(file);
    }

    [Fact]
    public void A_packed_file_without_its_end_is_not_read_as_a_shorter_one()
    {
        byte[] packed = ExampleFiles.Gzip(ExampleFiles.Approval);
        for (int length = 0; length < packed.Length; length++)
        {
            Assert.True(PabulibReader.Read(packed.AsMemory(0, length)).Problems.Errors > 0, $"{length} of {packed.Length} bytes");
        }

        // Members one after another are one file, as gzip has it.
        string[] halves = [ExampleFiles.Approval[..200], ExampleFiles.Approval[200..]];
        byte[] joined = [.. ExampleFiles.Gzip(halves[0]), .. ExampleFiles.Gzip(halves[1])];
        Readings.AreEqual(PabulibReader.Read(Encoding.UTF8.GetBytes(ExampleFiles.Approval)), PabulibReader.Read(joined));
    }

    [Fact]
    public void Quotation_marks_that_never_close_do_not_make_reading_slow()
    {
        // Each line leaves a cell open to the end of the file; trying every one of them would take hours.
        string line = "x\";\"y\n";
        StringBuilder file = new("META\nkey;value\n");
        for (int i = 0; i < 200_000; i++)
        {
            file.Append(line);
        }

        Assert.True(PabulibReader.Read(Encoding.UTF8.GetBytes(file.ToString())).Problems.Errors >= 200_000);
    }
}
