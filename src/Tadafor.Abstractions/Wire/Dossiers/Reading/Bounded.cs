using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Ends lists whose items are compared with each other where no true list goes on.</summary>
internal static class Bounded
{
    /// <summary>Whether the list is already as long as it may be: the first item beyond is faulted, all beyond are passed over.</summary>
    public static bool IsOver(ref JsonCursor item, ref int items, int most)
    {
        if (++items <= most)
        {
            return false;
        }

        if (items == most + 1)
        {
            item.Fault(FaultKinds.TooManyItems, expected: FaultKinds.AtMost(most));
        }

        item.Skip();
        return true;
    }
}
