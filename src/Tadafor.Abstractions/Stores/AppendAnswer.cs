using OneOf;

namespace Tadafor.Abstractions.Stores;

/// <summary>What comes of an order to append. A failure of the machine is an exception, and the order may be given again.</summary>
public sealed class AppendAnswer : OneOfBase<Appended, AlreadyDone, StaleVersion, KeyTaken>
{
    private AppendAnswer(OneOf<Appended, AlreadyDone, StaleVersion, KeyTaken> input)
        : base(input)
    {
    }

    /// <summary>It was done.</summary>
    public static implicit operator AppendAnswer(Appended appended) => new(appended);

    /// <summary>The same order was done before.</summary>
    public static implicit operator AppendAnswer(AlreadyDone done) => new(done);

    /// <summary>Somebody else wrote first.</summary>
    public static implicit operator AppendAnswer(StaleVersion stale) => new(stale);

    /// <summary>The key stands for another order.</summary>
    public static implicit operator AppendAnswer(KeyTaken taken) => new(taken);
}

/// <summary>The acts stand, durably.</summary>
/// <param name="Version">How many acts the file holds now.</param>
public sealed record Appended(long Version);

/// <summary>The same order, under the same key, was done before; nothing was written.</summary>
/// <param name="Version">How many acts the file held after it.</param>
public sealed record AlreadyDone(long Version);

/// <summary>The file holds another number of acts than expected; nothing was written.</summary>
/// <param name="Version">How many it holds; 0 when there is no such file.</param>
public sealed record StaleVersion(long Version);

/// <summary>The key was used for another order in this file; nothing was written.</summary>
/// <param name="Version">How many acts the file held after that one.</param>
public sealed record KeyTaken(long Version);
