using System.Globalization;
using System.Text;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Pabulib.Fuzz;

/// <summary>
/// No bytes crash the reader, and for all of them its ways of reading agree. <c>TADAFOR_FUZZ_INPUTS=10000000 dotnet test --filter
/// FuzzTests</c>
/// tries that many spoiled files; <c>TADAFOR_FUZZ_FIRST</c> says where to start.
/// </summary>
public class FuzzTests
{
    [Fact]
    public void Spoiled_files_are_read_alike_in_every_way()
    {
        long first = Number("TADAFOR_FUZZ_FIRST", 0), inputs = Number("TADAFOR_FUZZ_INPUTS", 3000);
        for (long number = first; number < first + inputs; number++)
        {
            Try((ulong)number);
        }
    }

    [FsCheck.Xunit.Property(MaxTest = 300)]
    public void Any_bytes_are_read_alike_in_every_way(byte[] bytes)
    {
        Trial.Run(bytes);
        Trial.RunStreams(bytes, 1);
    }

    [FsCheck.Xunit.Property(MaxTest = 300)]
    public void Any_text_in_any_place_is_read_alike_in_every_way(string text, byte place)
    {
        string[] parts = ExampleFiles.Approval.Split(';');
        parts[place % parts.Length] = text ?? "";
        Trial.Run(Encoding.UTF8.GetBytes(string.Join(';', parts)));
    }

    private static void Try(ulong number)
    {
        byte[] file = Mutator.File(number);
        try
        {
            Trial.Run(file, number % 4 == 0 ? RepeatedChoice.Refuse : RepeatedChoice.CountOnce);
            if (number % 16 == 0)
            {
                Trial.RunStreams(file, 1 + (int)(number / 16 % 40));
            }
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Input {number}: {Convert.ToBase64String(file)}\n{Encoding.UTF8.GetString(file)}", e);
        }
    }

    private static long Number(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? value
            : otherwise;
}
