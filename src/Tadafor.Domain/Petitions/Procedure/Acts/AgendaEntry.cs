using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>It is entered on the agenda of a session.</summary>
internal sealed record AgendaEntry : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public AgendaEntry(LocalDate on)
        : base(on)
    {
    }

    /// <summary>The ordinary session; <see langword="null"/> for an extraordinary one.</summary>
    public SessionMonth? Session { get; init; }

    /// <summary>The day the session opens; <see langword="null"/> when not known.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>The day the agenda was sent to the governor; <see langword="null"/> when not known.</summary>
    public LocalDate? SentToGovernor { get; init; }

    /// <summary>The day members were sent the notice; <see langword="null"/> when not known.</summary>
    public LocalDate? NoticeToMembers { get; init; }

    /// <inheritdoc/>
    public override string Kind => "entered-on-agenda";

    /// <inheritdoc/>
    public override Phrase Text => new("سجلت في جدول الأعمال", "inscrite à l'ordre du jour", "entered on the agenda");
}
