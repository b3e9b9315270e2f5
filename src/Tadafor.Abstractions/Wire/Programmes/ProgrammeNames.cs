using Tadafor.Domain.Programmes;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>What things are called in programmes, each by its number.</summary>
internal static class ProgrammeNames
{
    public static string[] Acts { get; } = [.. Enum.GetValues<ProgrammeActKind>().Select(a => a.Code())];

    public static string[] Stages { get; } = [.. Enum.GetValues<ProgrammeStage>().Select(s => s.Code())];
}
