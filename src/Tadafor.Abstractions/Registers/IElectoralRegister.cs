using NodaTime;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Registers;

/// <summary>
/// Where it is known who is registered on the electoral lists, or may be. It is asked by tokens and answers by tokens: no name, no identity
/// number passes.
/// </summary>
public interface IElectoralRegister
{
    /// <summary>What is known of signatories.</summary>
    /// <param name="tokens">Whom; at most a thousand at a time.</param>
    /// <param name="on">The day for which it is asked, such as that of a deposit.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>
    /// What is known, by token. Somebody who is not there is not known: a register that knows somebody is not registered says so.
    /// </returns>
    ValueTask<KnownElectors> FindAsync(Sequence<SignatoryToken> tokens, LocalDate on, CancellationToken cancellation);
}

/// <summary>What an electoral register knows of those it was asked about.</summary>
/// <param name="Source">What register, as findings name it; no person.</param>
/// <param name="Facts">By token; only those of whom something is known.</param>
public sealed record KnownElectors(string Source, IReadOnlyDictionary<SignatoryToken, SignatoryFacts> Facts);
