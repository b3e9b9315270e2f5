using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The petitioners ask to withdraw it, under the reading by which the procedure goes on (Q19).</summary>
internal sealed record WithdrawalSetAside : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public WithdrawalSetAside(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "withdrawal-set-aside";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "طلب السحب، دون أثر على المسطرة",
        "retrait demandé, sans effet sur la procédure",
        "withdrawal asked, without effect on the procedure");
}
