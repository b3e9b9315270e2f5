using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The president notifies the refusal to the agent or the legal representative.</summary>
internal sealed record RefusalNotice : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public RefusalNotice(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether it states its reasons; <see langword="null"/> when not known.</summary>
    public bool? Reasoned { get; init; }

    /// <inheritdoc/>
    public override string Kind => "refusal-notified";

    /// <inheritdoc/>
    public override Phrase Text => new("بلغ الرئيس قرار الرفض", "refus notifié par le président", "refusal notified by the president");
}
