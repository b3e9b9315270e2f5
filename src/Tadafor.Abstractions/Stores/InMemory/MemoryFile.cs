using NodaTime;

namespace Tadafor.Abstractions.Stores.InMemory;

/// <summary>One file of acts.</summary>
internal sealed class MemoryFile(FileId id)
{
    private readonly List<RecordedAct> _acts = [];
    private readonly Dictionary<string, (string Digest, long Version)> _keys = [];
    private FileState? _state;
    private Instant _changed;
    private Instant? _erased;

    public FileEntry Entry => new() { File = id, Version = _acts.Count, State = _state!, ChangedAt = _changed, ErasedAt = _erased };

    public AppendAnswer Append(AppendOrder order)
    {
        if (_keys.TryGetValue(order.Key, out (string Digest, long Version) done))
        {
            return done.Digest == order.Digest ? new AlreadyDone(done.Version) : new KeyTaken(done.Version);
        }

        if (order.ExpectedVersion != _acts.Count)
        {
            return new StaleVersion(_acts.Count);
        }

        foreach (FileAct act in order.Acts)
        {
            _acts.Add(new()
            {
                Version = _acts.Count + 1,
                Code = act.Code,
                Schema = act.Schema,
                On = act.On,
                Body = act.Body,
                Personal = act.Personal,
                PersonalDigest = act.PersonalDigest,
                Key = order.Key,
                By = order.By,
                At = order.At,
            });
        }

        _state = order.State;
        _changed = order.At;
        _keys.Add(order.Key, (order.Digest, _acts.Count));
        return new Appended(_acts.Count);
    }

    /// <summary>The file, its orders, its acts.</summary>
    public IEnumerable<StorePart> Parts() =>
    [
        Entry,
        .. _keys.Select(k => new StoredOrder(k.Key, k.Value.Digest, k.Value.Version)).OrderBy(o => o.Version).Select(o => (StorePart)o),
        .. _acts.Select(a => (StorePart)a),
    ];

    public void Restore(FileEntry entry) => (_state, _changed, _erased) = (entry.State, entry.ChangedAt, entry.ErasedAt);

    public void Restore(StoredOrder order) => _keys.Add(order.Key, (order.Digest, order.Version));

    public void Restore(RecordedAct act) => _acts.Add(act);

    public RecordedAct[] After(long version) => [.. _acts.Where(a => a.Version > version)];

    public bool IsDue(LocalDate day) => _state!.RetainUntil < day && _acts.Exists(a => a.Personal is not null);

    public FileErasureAnswer Erase(long expectedVersion, Instant at)
    {
        if (expectedVersion != _acts.Count)
        {
            return new StaleVersion(_acts.Count);
        }

        long parts = 0;
        for (int i = 0; i < _acts.Count; i++)
        {
            if (_acts[i].Personal is not null)
            {
                _acts[i] = _acts[i] with { Personal = null };
                parts++;
            }
        }

        if (parts > 0 || _erased is null)
        {
            _erased = StoredMoment.Of(at);
        }

        return new FileErased(parts, _erased.Value);
    }
}
