using NodaTime;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>An act that is noted before the bureau rules and moves nothing.</summary>
internal abstract record ActBeforeRuling : PetitionAct
{
    private protected ActBeforeRuling(LocalDate on)
        : base(on)
    {
    }
}
