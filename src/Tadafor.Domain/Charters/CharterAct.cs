using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>What is done to a charter.</summary>
public enum CharterEvent
{
    /// <summary>A version was drafted. <c>default</c>.</summary>
    Drafted = 0,

    /// <summary>A version was reviewed.</summary>
    Reviewed,

    /// <summary>A version was adopted: from that day the charter stands.</summary>
    Adopted,

    /// <summary>Another version took its place.</summary>
    Amended,

    /// <summary>A commitment was kept.</summary>
    Kept,
}

/// <summary>Codes and words of <see cref="CharterEvent"/>.</summary>
internal static class CharterEvents
{
    /// <summary>The code in documents.</summary>
    public static string Code(this CharterEvent done) => done switch
    {
        CharterEvent.Drafted => "drafted",
        CharterEvent.Reviewed => "reviewed",
        CharterEvent.Adopted => "adopted",
        CharterEvent.Amended => "amended",
        CharterEvent.Kept => "kept",
    };

    /// <summary>What was done, in a few words.</summary>
    public static Phrase Text(this CharterEvent done) => done switch
    {
        CharterEvent.Drafted => new("إعداد مسودة", "rédaction", "drafted"),
        CharterEvent.Reviewed => new("مراجعة", "relecture", "reviewed"),
        CharterEvent.Adopted => new("اعتماد", "adoption", "adopted"),
        CharterEvent.Amended => new("تعديل", "modification", "amended"),
        CharterEvent.Kept => new("وفاء بالتزام", "engagement tenu", "commitment kept"),
    };
}

/// <summary>An act: on which day, by whom, what.</summary>
public sealed record CharterAct
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The <see cref="CharterParty.Id"/> of who did it.</summary>
    public required string By { get; init; }

    /// <summary>What was done.</summary>
    public required CharterEvent Event { get; init; }

    /// <summary>The version it was done to; <see langword="null"/> for a commitment kept.</summary>
    public string? Version { get; init; }

    /// <summary>The clause: of a remark or of a commitment kept; <see langword="null"/> otherwise.</summary>
    public string? Clause { get; init; }

    /// <summary>Which due day of the commitment was kept; <see langword="null"/> for other acts.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>A remark, or by what one sees that the commitment was kept; <see langword="null"/> for none.</summary>
    public string? Note { get; init; }
}
