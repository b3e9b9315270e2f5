using NodaTime;

namespace Tadafor.Abstractions.Registers.InMemory;

/// <summary>Associations by number, in memory.</summary>
/// <param name="associations">The associations; compared by number, character by character.</param>
public sealed class AssociationList(IReadOnlyDictionary<string, RegisteredAssociation> associations) : IAssociationRegister
{
    /// <inheritdoc/>
    public ValueTask<RegisteredAssociation?> FindAsync(string number, LocalDate on, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(number);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(associations.GetValueOrDefault(number));
    }
}
