namespace Tadafor.Domain.Law;

/// <summary>What is found of one condition.</summary>
public enum Verdict
{
    /// <summary>A fact is missing, an open question divides the answer, or the date of entry into force is not established.</summary>
    Undetermined = 0,

    /// <summary>The condition is met.</summary>
    Satisfied,

    /// <summary>The condition is not met.</summary>
    Unsatisfied,

    /// <summary>Only a person can decide it, and no judgement is on file.</summary>
    AwaitingJudgement,

    /// <summary>The condition does not apply to this file, or not at this stage.</summary>
    NotApplicable,
}

/// <summary>What follows for the whole file.</summary>
public enum Outcome
{
    /// <summary>Facts are missing, or an open question would decide; see the findings.</summary>
    Undetermined = 0,

    /// <summary>Every mandatory condition is met.</summary>
    Admissible,

    /// <summary>At least one mandatory condition is not met.</summary>
    Inadmissible,

    /// <summary>Everything computable is met; a person must still decide.</summary>
    AwaitingJudgement,

    /// <summary>The law was not in force on the legal date.</summary>
    NotInForce,
}
