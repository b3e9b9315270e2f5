using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>Lines for a terminal: words of a file reach it, whatever the command, without a control that it would obey.</summary>
internal sealed class ShownWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        string[] lines = (value ?? "").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            inner.Write(Controls.ShownAround(i < lines.Length - 1 ? lines[i].TrimEnd('\r') : lines[i]));
            inner.Write(i < lines.Length - 1 ? "\n" : "");
        }
    }

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();
}
