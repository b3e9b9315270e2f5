using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// Takes lines of a list of signatories in any order and makes a roll. A token on several lines is one signatory: what its lines say is put
/// together, and a fact on which they disagree is not known. A line that leaves a fact open says of it what is stated of every signatory.
/// </summary>
public sealed class SignatoryRollBuilder
{
    private const int NoTerritory = -1;

    // Of a signatory with several lines, which facts one of them at least leaves open, and these marks.
    private const ushort Several = 1 << 15, One = 1 << 14, Carried = 1 << 13, Facts = (1 << SignatoryFacts.FactCount) - 1;

    private readonly TokenTable _tokens = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private SignatoryFacts[] _facts = [];
    private readonly Dictionary<int, int> _otherTerritories = [];
    private int[]? _territories;
    private ushort[]? _open;
    private bool _built;

    /// <summary>Creates a builder without lines.</summary>
    public SignatoryRollBuilder() => _byName = _places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many different signatories the lines so far name.</summary>
    public int Count => _tokens.Count;

    /// <summary>Adds a line.</summary>
    /// <param name="token">Who signed.</param>
    /// <param name="facts">What the line says.</param>
    /// <param name="territory">The territory it names; empty for none.</param>
    /// <returns>Whether the token was seen before, and on what this line disagrees with an earlier one.</returns>
    /// <exception cref="InvalidOperationException">The roll is built already.</exception>
    public SignatoryLine Add(SignatoryToken token, SignatoryFacts facts, ReadOnlySpan<char> territory = default)
    {
        int index = PlaceOf(token, out bool isNew);
        SignatoryFacts known = _facts[index], merged = known.And(facts);
        if (!isNew)
        {
            NoteOpen(index, known, facts);
        }

        _facts[index] = merged;
        bool moved = !territory.IsEmpty && MoveTo(index, territory);
        return new(index, !isNew, merged.Contradictory & ~known.Contradictory, moved);
    }

    /// <summary>Makes the roll; the builder cannot be used afterwards.</summary>
    /// <param name="everyone">What holds of every signatory whose own lines do not say otherwise.</param>
    /// <param name="source">Where the list comes from; <see langword="null"/> for a declaration.</param>
    public SignatoryRoll Build(SignatoryFacts everyone = default, FactSource? source = null)
    {
        ObjectDisposedException.ThrowIf(_built, this);
        _built = true;
        for (int i = 0; i < (_open?.Length ?? 0) && i < Count; i++)
        {
            SignatoryFact against = AgainstEveryone(i, everyone.Settled());
            _facts[i] = _facts[i].And(new(against, against));
        }

        return new(_tokens, _facts, everyone.Settled(), _territories, _otherTerritories, _names.ToSequence(), source
            ?? FromDeclaration.Instance);
    }

    /// <summary>Adds a signatory of another list with everything their lines say.</summary>
    internal void AddFrom(SignatoryRoll roll, int index)
    {
        int place = PlaceOf(roll.TokenAt(index), out bool isNew);
        _facts[place] = _facts[place].And(roll.OwnFactsAt(index));
        if (isNew)
        {
            OpenFacts()[place] = Carried;
        }

        (string? one, string? other) = roll.OwnTerritoriesAt(index);
        foreach (string? territory in (ReadOnlySpan<string?>)[one, other])
        {
            if (territory is not null)
            {
                MoveTo(place, territory);
            }
        }
    }

    /// <summary>
    /// The facts on which one line of a signatory says otherwise than another, which leaves them open, and so says what is stated of
    /// everyone.
    /// </summary>
    internal SignatoryFact AgainstEveryone(int index, SignatoryFacts everyone)
    {
        SignatoryFacts own = _facts[index];
        return _open is null || index >= _open.Length || (_open[index] & Several) == 0
            ? SignatoryFact.None
            : (SignatoryFact)(_open[index] & Facts) & ((own.Yes & everyone.No) | (own.No & everyone.Yes)) & ~own.Contradictory;
    }

    private int PlaceOf(SignatoryToken token, out bool isNew)
    {
        ObjectDisposedException.ThrowIf(_built, this);
        int index = _tokens.Place(token, out isNew);
        if (index >= _facts.Length)
        {
            Grow();
        }

        return index;
    }

    // What another list holds of a signatory stands for the lines it was made of: only the lines added here are compared.
    private void NoteOpen(int index, SignatoryFacts known, SignatoryFacts facts)
    {
        ushort[] open = OpenFacts();
        ushort state = open[index], left = LeftOpen(facts);
        open[index] = (state & Carried) != 0 ? (ushort)(left | One)
            : (state & (One | Several)) != 0 ? (ushort)(state | left | Several)
            : (ushort)(LeftOpen(known) | left | Several);
    }

    private ushort[] OpenFacts()
    {
        if (_open is null || _open.Length < _facts.Length)
        {
            Array.Resize(ref _open, _facts.Length);
        }

        return _open;
    }

    private static ushort LeftOpen(SignatoryFacts facts) => (ushort)(Facts & ~(int)(facts.Yes | facts.No));

    private bool MoveTo(int index, ReadOnlySpan<char> name)
    {
        if (_territories is null)
        {
            _territories = new int[_facts.Length];
            Array.Fill(_territories, NoTerritory);
        }

        if (!_byName.TryGetValue(name, out int territory))
        {
            territory = _names.Count;
            string added = name.ToString();
            _names.Add(added);
            _places.Add(added, territory);
        }

        int known = _territories[index];
        if (known < 0)
        {
            _territories[index] = territory;
        }

        return known >= 0 && known != territory && _otherTerritories.TryAdd(index, territory);
    }

    private void Grow()
    {
        int size = Math.Max(64, _facts.Length * 2);
        Array.Resize(ref _facts, size);
        if (_territories is not null)
        {
            int old = _territories.Length;
            Array.Resize(ref _territories, size);
            _territories.AsSpan(old).Fill(NoTerritory);
        }
    }
}
