namespace Tadafor.Console.Shell;

/// <summary>Complaints of a process: where they cannot be written they are dropped; the exit code tells the rest.</summary>
internal sealed class QuietWriter(TextWriter inner) : GuardedWriter(inner)
{
    protected override void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody is left to tell.
        }
    }
}
