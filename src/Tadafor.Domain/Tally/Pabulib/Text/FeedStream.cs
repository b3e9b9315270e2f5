namespace Tadafor.Domain.Tally.Pabulib.Text;

/// <summary>Gives what a feed holds to whoever reads streams.</summary>
internal sealed class FeedStream(ByteFeed feed) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => feed.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (feed.Window.IsEmpty)
        {
            feed.More();
        }

        int count = Math.Min(buffer.Length, feed.Window.Length);
        feed.Window[..count].CopyTo(buffer);
        feed.Skip(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
