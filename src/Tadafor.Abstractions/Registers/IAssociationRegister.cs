using NodaTime;
namespace Tadafor.Abstractions.Registers;

/// <summary>Where what authorities recorded of associations comes from.</summary>
public interface IAssociationRegister
{
    /// <summary>What is known of one association.</summary>
    /// <param name="number">Its number in that register.</param>
    /// <param name="on">The day for which it is asked.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>What is known; <see langword="null"/> when the register does not know it, which says nothing about it.</returns>
    ValueTask<RegisteredAssociation?> FindAsync(string number, LocalDate on, CancellationToken cancellation);
}

/// <summary>An association as a register knows it. What the register does not know is left out, never guessed.</summary>
public sealed record RegisteredAssociation
{
    /// <summary>What register, as findings name it; no person.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it is recognised and constituted in Morocco.</summary>
    public bool? ConstitutedInMorocco { get; init; }

    /// <summary>The day of its declaration.</summary>
    public LocalDate? DeclaredOn { get; init; }

    /// <summary>The day of the provisional receipt.</summary>
    public LocalDate? ProvisionalReceiptOn { get; init; }

    /// <summary>The day of the final receipt.</summary>
    public LocalDate? FinalReceiptOn { get; init; }

    /// <summary>Whether a final receipt was ever issued.</summary>
    public bool? FinalReceiptIssued { get; init; }

    /// <summary>How many members it has.</summary>
    public long? Members { get; init; }

    /// <summary>Whether its situation is regular.</summary>
    public bool? Regular { get; init; }
}
