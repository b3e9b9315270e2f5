using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The president of a House asks the Head of Government to check registration on the electoral lists.</summary>
internal sealed record RegistrationAsked : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public RegistrationAsked(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "registration-asked";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أشعر رئيس الحكومة للتحقق من التسجيل في اللوائح",
        "chef du gouvernement saisi pour vérifier l'inscription sur les listes",
        "Head of Government asked to check registration");
}
