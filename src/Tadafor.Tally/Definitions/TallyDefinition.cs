using System.Globalization;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Definitions;

/// <summary>
/// What exactly was counted: the method, the version of its definition, and the answer to every question on which programs differ.
/// Carried by every outcome, so that two programs cannot silently mean different things.
/// </summary>
public sealed record TallyDefinition
{
    /// <summary>Creates a definition.</summary>
    /// <param name="method">The method's name, such as <c>equal-shares</c>.</param>
    /// <param name="version">Raised whenever the same clauses would select other projects than before; 1 or more.</param>
    /// <param name="clauses">The answers, in the order of <see cref="DefinitionAspect"/>.</param>
    internal TallyDefinition(string method, int version, Sequence<DefinitionClause> clauses)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(clauses);
        Method = method;
        Version = version;
        Clauses = clauses;
    }

    /// <summary>The method's name.</summary>
    public string Method { get; }

    /// <summary>The version of the method's definition in this library.</summary>
    public int Version { get; }

    /// <summary>The answers.</summary>
    internal Sequence<DefinitionClause> Clauses { get; }

    /// <summary>The definition on one line, the same in every culture; equal definitions give equal lines.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Method}/{Version}: {string.Join("; ", Clauses)}");
}
