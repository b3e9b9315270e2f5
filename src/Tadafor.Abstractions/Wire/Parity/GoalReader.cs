using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Parity;

/// <summary>Reads a share of members, wherever a document sets one.</summary>
internal static class GoalReader
{
    /// <summary>The goal; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    /// <param name="json">The object; the caller closes it.</param>
    /// <param name="badShare">What a share above the whole is called.</param>
    public static ParityGoal? Read(JsonFields json, FaultKind badShare)
    {
        string? whom = json.Word("whom", ["women", "men"]);
        long? parts = json.Whole("parts", 1, 100);
        long? of = json.Whole("of", 1, 100, required: json.Has("parts"));
        string? rounding = json.Word("rounding", [Rounding.Up.Code(), Rounding.Down.Code()], required: json.Has("parts"));
        long? least = json.Whole("atLeast", 1, CompositionReader.MostMembers, required: !json.Has("parts"));
        if (parts > of)
        {
            json.Part.Fault(badShare);
            return null;
        }

        return whom is null || (parts is null) != (of is null) || (parts is not null && rounding is null)
            ? null
            : new(
                whom == "women" ? Sex.Woman : Sex.Man,
                (int)(parts ?? 0),
                (int)(of ?? 1),
                rounding == Rounding.Down.Code() ? Rounding.Down : Rounding.Up,
                (int)(least ?? 0));
    }
}
