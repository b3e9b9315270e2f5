using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Abstractions.Wire.Feasts;

/// <summary>What comes of reading a table of feasts: the table, or everything that is wrong with it.</summary>
public sealed class FeastsResult : OneOfBase<ProclaimedFeasts, DocumentFaults>
{
    private FeastsResult(OneOf<ProclaimedFeasts, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A table was read.</summary>
    public static implicit operator FeastsResult(ProclaimedFeasts feasts) => new(feasts);

    /// <summary>The document has faults.</summary>
    public static implicit operator FeastsResult(DocumentFaults faults) => new(faults);
}
