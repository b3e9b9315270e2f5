using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A cell that holds a list.</summary>
internal static class ListCell
{
    /// <summary>The entries between commas, spaces around them removed, empty ones left out.</summary>
    public static Sequence<string> Of(string cell) =>
        cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToSequence();
}
