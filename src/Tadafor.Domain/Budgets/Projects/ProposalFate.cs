using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>What became of a proposal.</summary>
public enum ProposalFate
{
    /// <summary>Nothing yet, or nothing that the file says. <c>default</c>.</summary>
    Pending = 0,

    /// <summary>It is on the list as it is.</summary>
    Listed,

    /// <summary>It is on the list in a project with others.</summary>
    Merged,

    /// <summary>It is on the list as several projects.</summary>
    Split,

    /// <summary>It was refused, with grounds.</summary>
    Refused,

    /// <summary>It repeats another proposal and goes with it.</summary>
    Duplicate,

    /// <summary>Its proposers withdrew it.</summary>
    Withdrawn,

    /// <summary>The file says several things of it that exclude each other.</summary>
    Contradictory,
}

/// <summary>Codes and words of <see cref="ProposalFate"/>.</summary>
public static class ProposalFates
{
    /// <summary>The code in documents, such as <c>listed</c>.</summary>
    public static string Code(this ProposalFate fate) => fate switch
    {
        ProposalFate.Pending => "pending",
        ProposalFate.Listed => "listed",
        ProposalFate.Merged => "merged",
        ProposalFate.Split => "split",
        ProposalFate.Refused => "refused",
        ProposalFate.Duplicate => "duplicate",
        ProposalFate.Withdrawn => "withdrawn",
        ProposalFate.Contradictory => "contradictory",
    };

    /// <summary>The fate in words.</summary>
    public static Phrase Text(this ProposalFate fate) => fate switch
    {
        ProposalFate.Pending => new("لم يبت فيه بعد", "sans suite connue", "nothing known of it yet"),
        ProposalFate.Listed => new("في القائمة", "sur la liste", "on the list"),
        ProposalFate.Merged => new("في القائمة مدمجا مع غيره", "sur la liste, fusionnée avec d'autres", "on the list, merged with others"),
        ProposalFate.Split => new("في القائمة موزعا على مشاريع", "sur la liste, divisée en projets", "on the list, split into projects"),
        ProposalFate.Refused => new("غير مقبول", "refusée", "refused"),
        ProposalFate.Duplicate => new("مكرر لمقترح آخر", "doublon d'une autre proposition", "repeats another proposal"),
        ProposalFate.Withdrawn => new("سحبه أصحابه", "retirée par ses auteurs", "withdrawn by its proposers"),
        ProposalFate.Contradictory => new(
            "في الملف مآلان متناقضان",
            "le fichier lui donne deux suites qui s'excluent",
            "the file gives it two ends that exclude each other"),
    };
}
