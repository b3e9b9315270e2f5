namespace Tadafor.Console.Shell;

/// <summary>Something wrong with the command or an input.</summary>
/// <param name="Place">Where: an option, a file with line and column.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record Complaint(string Place, string Reason, string Remedy)
{
    /// <summary>Writes all complaints, one a line.</summary>
    public static void Write(IReadOnlyCollection<Complaint> complaints, Surroundings around)
    {
        foreach (Complaint complaint in complaints)
        {
            around.Error.WriteLine(complaint);
        }
    }

    public override string ToString() => Remedy.Length == 0 ? $"{Place}: {Reason}" : $"{Place}: {Reason} {Remedy}";
}
