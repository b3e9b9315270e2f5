using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// Takes lines of a list of signatories in any order and makes a roll. A token on several lines is one signatory: what its lines say is put
/// together, and a fact on which they disagree is not known.
/// </summary>
public sealed class SignatoryRollBuilder
{
    private const int NoTerritory = -1;

    private readonly TokenTable _tokens = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private SignatoryFacts[] _facts = [];
    private readonly Dictionary<int, int> _otherTerritories = [];
    private int[]? _territories;
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
        ObjectDisposedException.ThrowIf(_built, this);
        int index = _tokens.Place(token, out bool isNew);
        if (index >= _facts.Length)
        {
            Grow();
        }

        SignatoryFacts known = _facts[index], merged = known.And(facts);
        _facts[index] = merged;
        bool moved = !territory.IsEmpty && MoveTo(index, territory);
        return new(!isNew, merged.Contradictory & ~known.Contradictory, moved);
    }

    /// <summary>Makes the roll; the builder cannot be used afterwards.</summary>
    /// <param name="everyone">What holds of every signatory whose own lines do not say otherwise.</param>
    /// <param name="source">Where the list comes from; <see langword="null"/> for a declaration.</param>
    public SignatoryRoll Build(SignatoryFacts everyone = default, FactSource? source = null)
    {
        ObjectDisposedException.ThrowIf(_built, this);
        _built = true;
        return new(_tokens, _facts, everyone.Settled(), _territories, _otherTerritories, _names.ToSequence(), source
            ?? FromDeclaration.Instance);
    }

    /// <summary>Adds a signatory of another list with everything their lines say.</summary>
    internal void AddFrom(SignatoryRoll roll, int index)
    {
        (string? one, string? other) = roll.OwnTerritoriesAt(index);
        Add(roll.TokenAt(index), roll.OwnFactsAt(index), one);
        if (other is not null)
        {
            Add(roll.TokenAt(index), default, other);
        }
    }

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
