using System.Text;

namespace Tadafor.Console.Shell;

/// <summary>The answer of a process: every way in which it cannot be written is one kind of failure.</summary>
internal sealed class FailingWriter(bool closed, TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void WriteLine() => Try(inner.WriteLine);

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);

            write();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new IOException("Standard output is closed.", error);
        }
    }
}
