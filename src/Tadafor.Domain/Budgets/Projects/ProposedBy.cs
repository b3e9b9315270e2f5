namespace Tadafor.Domain.Budgets.Projects;

/// <summary>Who made a proposal: a kind of proposer, never a person.</summary>
public enum ProposedBy
{
    /// <summary>A citizen. <c>default</c>.</summary>
    Citizen = 0,

    /// <summary>An association.</summary>
    Association,

    /// <summary>Several citizens together, without an association.</summary>
    Group,
}

/// <summary>Codes of <see cref="ProposedBy"/>.</summary>
public static class Proposers
{
    /// <summary>The code in documents: <c>citizen</c>, <c>association</c> or <c>group</c>.</summary>
    public static string Code(this ProposedBy by) => by switch
    {
        ProposedBy.Citizen => "citizen",
        ProposedBy.Association => "association",
        ProposedBy.Group => "group",
    };
}
