namespace Tadafor.Tally.LocalRules;

/// <summary>What rules can ask of a person beside age and a link to the commune. Naming one here does not make it lawful.</summary>
public enum PersonalCondition
{
    /// <summary>Registration on the electoral lists.</summary>
    Registration = 0,

    /// <summary>Membership of an association, a party or a group.</summary>
    Membership,

    /// <summary>Being a woman, or a man.</summary>
    Sex,

    /// <summary>Social or regional origin, or colour.</summary>
    Origin,

    /// <summary>A belief or a culture.</summary>
    Belief,

    /// <summary>A language.</summary>
    Language,

    /// <summary>A disability, or having none.</summary>
    Disability,
}
