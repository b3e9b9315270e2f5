using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules;

/// <summary>A kind of file with the rules that bear on it.</summary>
public sealed class Route
{
    internal Route(string id, Phrase subject, IReadOnlyList<Rule> rules)
    {
        Id = id;
        Subject = subject;
        Rules = rules;
    }

    /// <summary>The stable identifier, such as <c>commune-citizens</c>.</summary>
    public string Id { get; }

    /// <summary>What is assessed.</summary>
    public Phrase Subject { get; }

    /// <summary>The rules, in the order of the law.</summary>
    internal IReadOnlyList<Rule> Rules { get; }

    /// <summary>Assesses facts under this route.</summary>
    /// <param name="facts">What the file states; what it leaves out is never held against it.</param>
    /// <param name="legalDate">The day that selects the version of the law: the deposit.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    internal Decision Assess(FactSet facts, LocalDate legalDate, Interpretations? interpretations = null) =>
        Assessor.Assess(this, facts, legalDate, interpretations ?? Interpretations.Defaults, Rulebook.Edition);
}
