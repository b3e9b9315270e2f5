using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Stores;

/// <summary>A signature, or a ballot: who, as a keyed token, and what the line says.</summary>
public sealed record FileLine
{
    /// <summary>Takes a line.</summary>
    /// <param name="token">The token; 1 to 200 characters, never an identity number.</param>
    /// <param name="content">What the line says, such as the choices of a ballot; compared character by character.</param>
    /// <exception cref="ArgumentException">One of the two cannot be stored.</exception>
    public FileLine(string token, string content)
    {
        Token = StoredText.Checked(token, StoredText.Short, nameof(token));
        Content = StoredText.Checked(content, StoredText.Long, nameof(content));
    }

    /// <summary>Who, as a token.</summary>
    public string Token { get; }

    /// <summary>What the line says.</summary>
    public string Content { get; }

    /// <summary>Shows neither.</summary>
    public override string ToString() => nameof(FileLine);
}

/// <summary>Lines to be taken, all of them or none.</summary>
public sealed record LineBatch
{
    /// <summary>Which file.</summary>
    public required FileId File { get; init; }

    /// <summary>Names the batch within its file; the same batch under the same key is taken once. 1 to 200 characters.</summary>
    public required string Key
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(Key));
    }

    /// <summary>The lines, in order; at least one.</summary>
    public required Sequence<FileLine> Lines
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("A batch holds at least one line.", nameof(Lines));
    }

    /// <summary>SHA-256 of the lines in order, in lower-case hexadecimal.</summary>
    public string Digest => TextDigest.Of(Lines.SelectMany(line => (string[])[line.Token, line.Content]));
}

/// <summary>What comes of a batch.</summary>
public sealed class LinesAnswer : OneOfBase<LinesTaken, LinesAlreadyTaken, LineKeyTaken, LinesClosed>
{
    private LinesAnswer(OneOf<LinesTaken, LinesAlreadyTaken, LineKeyTaken, LinesClosed> input)
        : base(input)
    {
    }

    /// <summary>It was taken.</summary>
    public static implicit operator LinesAnswer(LinesTaken taken) => new(taken);

    /// <summary>It was taken before.</summary>
    public static implicit operator LinesAnswer(LinesAlreadyTaken taken) => new(taken);

    /// <summary>The key stands for another batch.</summary>
    public static implicit operator LinesAnswer(LineKeyTaken taken) => new(taken);

    /// <summary>No line is taken any more.</summary>
    public static implicit operator LinesAnswer(LinesClosed closed) => new(closed);
}

/// <summary>The lines stand, durably.</summary>
/// <param name="Lines">How many lines the file holds now.</param>
public sealed record LinesTaken(long Lines);

/// <summary>The same batch was taken before; nothing was written.</summary>
public sealed record LinesAlreadyTaken;

/// <summary>The key was used for other lines; nothing was written.</summary>
public sealed record LineKeyTaken;

/// <summary>
/// The file was closed; nothing was written. A batch that was taken before the closing is still answered as already taken.
/// </summary>
/// <param name="Lines">How many lines it holds.</param>
public sealed record LinesClosed(long Lines);

/// <summary>A line as a store gives it back.</summary>
/// <param name="Number">Which line of its file: 1 for the first, without gaps.</param>
/// <param name="Line">What it says.</param>
public sealed record StoredLine(long Number, FileLine Line);

/// <summary>Lines that say the same.</summary>
/// <param name="Content">What they say.</param>
/// <param name="Lines">How many; 1 or more.</param>
public sealed record LineGroup(string Content, long Lines);

/// <summary>How many lines a file holds, also after they were erased.</summary>
/// <param name="Lines">Lines.</param>
/// <param name="Tokens">Different tokens among them.</param>
/// <param name="IsClosed">Whether no line is taken any more.</param>
/// <param name="IsErased">Whether the lines themselves are gone.</param>
public sealed record LineCounts(long Lines, long Tokens, bool IsClosed, bool IsErased);

/// <summary>Which lines of one token are counted.</summary>
public enum LineChoice
{
    /// <summary>Each.</summary>
    Every = 0,

    /// <summary>The first.</summary>
    First = 1,

    /// <summary>The last.</summary>
    Last = 2,
}
