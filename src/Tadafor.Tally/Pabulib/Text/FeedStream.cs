namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Gives what a feed holds, and then some more bytes, to whoever reads streams.</summary>
internal sealed class FeedStream(ByteFeed feed, ReadOnlyMemory<byte> after) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _after = after;

    public override int Read(Span<byte> buffer)
    {
        if (!feed.Window.IsEmpty || feed.More())
        {
            int count = Math.Min(buffer.Length, feed.Window.Length);
            feed.Window[..count].CopyTo(buffer);
            feed.Skip(count);
            return count;
        }

        int rest = Math.Min(buffer.Length, _after.Length);
        _after.Span[..rest].CopyTo(buffer);
        _after = _after[rest..];
        return rest;
    }
}
