namespace Tadafor.Console.Shell;

/// <summary>The answer of a process: every way in which it cannot be written is one kind of failure.</summary>
internal sealed class FailingWriter(bool closed, TextWriter inner) : GuardedWriter(inner)
{
    protected override void Try(Action write)
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
