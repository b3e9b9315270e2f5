namespace Tadafor.Domain.Charters;

/// <summary>Somebody who drafts, reviews or signs a charter: an organ or a group, never a person.</summary>
/// <param name="Id">Its name in the document; not empty, and one party's alone.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
public sealed record CharterParty(string Id, CharterPartyKind Kind, ClauseWords Name);

/// <summary>What a party is.</summary>
public enum CharterPartyKind
{
    /// <summary>Any other. <c>default</c>.</summary>
    Other = 0,

    /// <summary>The council.</summary>
    Council,

    /// <summary>The administration.</summary>
    Administration,

    /// <summary>A consultative body or a mechanism of dialogue.</summary>
    Body,

    /// <summary>Associations.</summary>
    Associations,

    /// <summary>Citizens.</summary>
    Citizens,
}

/// <summary>Codes of <see cref="CharterPartyKind"/>.</summary>
internal static class CharterPartyKinds
{
    /// <summary>The code in documents.</summary>
    public static string Code(this CharterPartyKind kind) => kind switch
    {
        CharterPartyKind.Other => "other",
        CharterPartyKind.Council => "council",
        CharterPartyKind.Administration => "administration",
        CharterPartyKind.Body => "body",
        CharterPartyKind.Associations => "associations",
        CharterPartyKind.Citizens => "citizens",
    };
}
