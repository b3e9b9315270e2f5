using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure.Acts;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// One act. What nobody knows is <see langword="null"/> and is never held against anyone; what an act of its kind does not have is too.
/// </summary>
public sealed record ActDocument
{
    /// <summary>Stands for an act that could not be read, so that the others keep their places.</summary>
    internal static ActDocument Unread { get; } = new() { Act = "", On = default };

    /// <summary>What was done, such as <c>deposited</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whether a receipt was handed over: of a deposit, a filing or a receipt.</summary>
    public bool? ReceiptHandedOver { get; init; }

    /// <summary>When the president received what was deposited, where that is another day.</summary>
    public LocalDate? ReceivedByPresident { get; init; }

    /// <summary>Whether a refusal gives its reasons.</summary>
    public bool? Reasoned { get; init; }

    /// <summary>The ordinary session on whose agenda it was entered; <see langword="null"/> for an extraordinary one.</summary>
    public SessionMonth? Session { get; init; }

    /// <summary>The day that session opens.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>When the agenda was sent to the governor.</summary>
    public LocalDate? AgendaSentOn { get; init; }

    /// <summary>When the members were given notice.</summary>
    public LocalDate? NoticeSentOn { get; init; }

    /// <summary>What the council answered: of a deliberation.</summary>
    public CouncilAnswer? Answer { get; init; }

    /// <summary>Whether the committee holds the petition admissible: of an opinion.</summary>
    public bool? Admissible { get; init; }
}
