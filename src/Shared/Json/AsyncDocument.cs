namespace Tadafor.Json;

/// <summary>Reads and writes documents over streams that must not be waited for, such as the body of a web request.</summary>
internal static class AsyncDocument
{
    private const int HeldAtOnce = 1024 * 1024;

    /// <summary>
    /// Reads a document. Up to a megabyte is fetched before reading begins, so that no thread waits; of a longer one the rest streams by on
    /// a thread of
    /// the pool, so that memory does not grow with the text.
    /// </summary>
    public static async Task<T> ReadAsync<T>(Stream source, Func<Stream, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        byte[] head = new byte[HeldAtOnce];
        int filled = await source.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (filled < head.Length)
        {
            using MemoryStream whole = new(head, 0, filled, writable: false);
            return read(whole);
        }

        return await Task.Run(
            () =>
            {
                using AwaitedStream rest = new(source, head, cancellation);
                return read(rest);
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes a document, its parts as they are made.</summary>
    public static Task WriteAsync(Stream destination, Action<Stream> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return Task.Run(
            async () =>
            {
                using (AwaitedStream through = new(destination, [], cancellation))
                using (BufferedStream buffered = new(through, HeldAtOnce))
                {
                    write(buffered);
                }

                await destination.FlushAsync(cancellation).ConfigureAwait(false);
            },
            cancellation);
    }

    // On a thread of the pool nothing can be waiting for this thread: to wait here cannot lock up.
    private sealed class AwaitedStream(Stream inner, byte[] head, CancellationToken cancellation) : Stream
    {
        private int _passed;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_passed == head.Length)
            {
                return inner.ReadAsync(buffer.AsMemory(offset, count), cancellation).AsTask().GetAwaiter().GetResult();
            }

            int taken = Math.Min(count, head.Length - _passed);
            head.AsSpan(_passed, taken).CopyTo(buffer.AsSpan(offset));
            _passed += taken;
            return taken;
        }

        public override void Write(byte[] buffer, int offset, int count) =>
            inner.WriteAsync(buffer.AsMemory(offset, count), cancellation).AsTask().GetAwaiter().GetResult();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
