using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>Something done about a petition, on a day. Each act is the event that its transition leaves behind.</summary>
/// <remarks>Acts are what happened, lawful or not. Whether one breaks the law is said beside it, and changes nothing in it.</remarks>
public abstract record PetitionAct
{
    private protected PetitionAct(LocalDate on) => On = on;

    /// <summary>The day it was done.</summary>
    public LocalDate On { get; }

    /// <summary>The stable name, such as <c>referred</c>, which tells acts apart wherever they are written down.</summary>
    public abstract string Kind { get; }

    /// <summary>What was done.</summary>
    public abstract Phrase Text { get; }
}
