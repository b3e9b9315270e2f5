using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The addressee decides on the subject and informs the agent in writing.</summary>
internal sealed record NationalAnswer : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public NationalAnswer(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "answered";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("أخبر الوكيل كتابة بالمآل", "suite communiquée par écrit au mandataire", "agent informed in writing of the outcome");
}
