using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// A list of signatories, each once, in columns: a token, the facts known, a territory. A million take about fifty megabytes. Made by
/// <see cref="SignatoryRollBuilder"/>; immutable.
/// </summary>
public sealed class SignatoryRoll : Signatories, IEquatable<SignatoryRoll>
{
    private readonly TokenTable _tokens;
    private readonly SignatoryFacts[] _facts;
    private readonly int[]? _territories;

    private readonly Dictionary<int, int> _otherTerritories;

    internal SignatoryRoll(
        TokenTable tokens,
        SignatoryFacts[] facts,
        SignatoryFacts everyone,
        int[]? territories,
        Dictionary<int, int> otherTerritories,
        Sequence<string> territoryNames,
        FactSource source)
    {
        _tokens = tokens;
        _facts = facts;
        Everyone = everyone;
        _territories = territories;
        _otherTerritories = otherTerritories;
        TerritoryNames = territoryNames;
        Source = source;
    }

    /// <summary>How many signatories there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>Where the list comes from.</summary>
    public FactSource Source { get; }

    /// <summary>What is stated of every signatory whose own lines do not say otherwise: of those who are added later too.</summary>
    public SignatoryFacts Everyone { get; }

    /// <summary>The territories named, in the order of their first appearance.</summary>
    public Sequence<string> TerritoryNames { get; }

    /// <summary>The signatory at a place, from 0 to <see cref="Count"/> − 1.</summary>
    public SignatoryToken TokenAt(int index) => _tokens[index];

    /// <summary>What is known of the signatory at a place, from their own lines or from what is stated of everyone.</summary>
    public SignatoryFacts FactsAt(int index) => OwnFactsAt(index).OrElse(Everyone).Settled();

    /// <summary>
    /// What the lines of the signatory at a place say themselves; a fact on which they disagree is
    /// <see cref="SignatoryFacts.Contradictory"/>.
    /// </summary>
    public SignatoryFacts OwnFactsAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return _facts[index];
    }

    /// <summary>The territory of the signatory at a place; <see langword="null"/> when none is named or the lines name two.</summary>
    public string? TerritoryAt(int index) => OwnTerritoriesAt(index) is (var one, null) ? one : null;

    /// <summary>
    /// The territories that the lines of the signatory at a place name: none, one, or the first two on which they disagree.
    /// </summary>
    public (string? One, string? Other) OwnTerritoriesAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return (
            _territories?[index] is int territory and >= 0 ? TerritoryNames[territory] : null,
            _otherTerritories.TryGetValue(index, out int other) ? TerritoryNames[other] : null);
    }

    /// <summary>Counts every group.</summary>
    public SignatoryTally Tally()
    {
        GroupCounter counter = new();
        SignatoryFacts everyone = Everyone;
        foreach (SignatoryFacts facts in _facts.AsSpan(0, Count))
        {
            counter.Add(facts.OrElse(everyone).Settled());
        }

        return counter.ToTally();
    }

    /// <summary>
    /// Counts every group in each territory, in the order of <see cref="TerritoryNames"/>. Signatories whose territory is not known are in
    /// none; see
    /// <see cref="WithoutTerritory"/>.
    /// </summary>
    public Sequence<SignatoryTally> TallyByTerritory()
    {
        GroupCounter[] counters = [.. TerritoryNames.Select(_ => new GroupCounter())];
        for (int i = 0; _territories is not null && i < Count; i++)
        {
            if (_territories[i] >= 0 && !_otherTerritories.ContainsKey(i))
            {
                counters[_territories[i]].Add(FactsAt(i));
            }
        }

        return counters.Select(c => c.ToTally()).ToSequence();
    }

    /// <summary>How many signatories have no known territory.</summary>
    public int WithoutTerritory =>
        _territories is null ? Count : _territories.Take(Count).Count(territory => territory < 0) + _otherTerritories.Count;

    /// <inheritdoc/>
    public bool Equals(SignatoryRoll? other)
    {
        if (other is null || Count != other.Count || Source != other.Source || Everyone != other.Everyone)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (TokenAt(i) != other.TokenAt(i) || _facts[i] != other._facts[i] || OwnTerritoriesAt(i) != other.OwnTerritoriesAt(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SignatoryRoll);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Source, Count > 0 ? TokenAt(0) : default);

    /// <summary>
    /// What the list says, of its first twenty signatories: the beginning of each token, as <see cref="SignatoryToken.ToString"/> shows it.
    /// </summary>
    public override string ToString()
    {
        IEnumerable<string> shown = Enumerable.Range(0, Math.Min(Count, 20)).Select(i =>
        {
            SignatoryFacts own = OwnFactsAt(i);
            (string? one, string? other) = OwnTerritoriesAt(i);
            return $"{TokenAt(i)} yes: {own.Yes}; no: {own.No}; territory: {one}{(other is null ? "" : $" or {other}")}";
        });
        string rest = Count > 20 ? ", …" : "";
        return $"{Count} signatories from {Source}, of everyone yes: {Everyone.Yes}; no: {Everyone.No} [{string.Join(", ", shown)}{rest}]";
    }
}
