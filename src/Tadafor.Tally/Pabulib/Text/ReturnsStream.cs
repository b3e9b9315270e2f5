namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Reads a text whose lines end with carriage returns as one whose lines end with line feeds.</summary>
internal sealed class ReturnsStream(ByteFeed feed) : ReadOnlyStream
{
    private readonly FeedStream _source = new(feed, default);

    public override int Read(Span<byte> buffer)
    {
        int count = _source.Read(buffer);
        buffer[..count].Replace((byte)'\r', (byte)'\n');
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        _source.Dispose();
        base.Dispose(disposing);
    }
}
