using NodaTime;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Registers.InMemory;

/// <summary>What is known of electors by token, in memory, whatever the day.</summary>
/// <param name="source">What register, as findings name it; no person.</param>
/// <param name="facts">What is known.</param>
public sealed class ElectorList(string source, IReadOnlyDictionary<SignatoryToken, SignatoryFacts> facts) : IElectoralRegister
{
    /// <inheritdoc/>
    public ValueTask<KnownElectors> FindAsync(Sequence<SignatoryToken> tokens, LocalDate on, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(new KnownElectors(
            source,
            tokens.Where(facts.ContainsKey).Distinct().ToDictionary(token => token, token => facts[token])));
    }
}
