using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Recount;

/// <summary>Reads a definition to the letter: every clause must be asked for once, and every answer must be a known one.</summary>
internal sealed class Clauses(TallyDefinition definition)
{
    private readonly List<DefinitionClause> _left = [.. definition.Clauses];
    private readonly List<string> _unknown = [];

    /// <summary>Statements about the election that are not so.</summary>
    public List<string> Untrue { get; } = [];

    /// <summary>The meaning of the clause on an aspect.</summary>
    /// <param name="aspect">The aspect; the definition must answer it once.</param>
    /// <param name="choices">The answers understood, each with what it means.</param>
    public T Read<T>(DefinitionAspect aspect, params ReadOnlySpan<(string Choice, T Meaning)> choices)
    {
        DefinitionClause? clause = Take(aspect);
        foreach ((string choice, T meaning) in choices)
        {
            if (clause?.Choice == choice)
            {
                if (clause.Value.Length > 0)
                {
                    _unknown.Add($"{clause}: the answer takes no value.");
                }

                return meaning;
            }
        }

        _unknown.Add(clause is null ? $"{aspect}: no clause answers this." : $"{clause}: not understood.");
        return choices[0].Meaning;
    }

    /// <summary>Asks for the only answer understood.</summary>
    public void Expect(DefinitionAspect aspect, string choice) => Read(aspect, (choice, true));

    /// <summary>
    /// The value of a clause whose answer must be <paramref name="choice"/>; <see langword="null"/> when the aspect has another answer.
    /// </summary>
    public string? Value(DefinitionAspect aspect, string choice)
    {
        DefinitionClause? clause = _left.Find(c => c.Aspect == aspect);
        if (clause?.Choice != choice)
        {
            return null;
        }

        _left.Remove(clause);
        return clause.Value;
    }

    /// <summary>The answer on an aspect, not yet read; <see langword="null"/> when there is none.</summary>
    public string? ChoiceOf(DefinitionAspect aspect) => _left.Find(c => c.Aspect == aspect)?.Choice;

    /// <summary>Whether a clause on the aspect is left.</summary>
    public bool Has(DefinitionAspect aspect) => _left.Exists(c => c.Aspect == aspect);

    /// <summary>Notes that a value could not be read.</summary>
    public void Unreadable(DefinitionAspect aspect, string value) => _unknown.Add($"{aspect}: the value '{value}' cannot be read.");

    /// <summary>Notes that clauses exclude each other, when they do.</summary>
    public void Forbid(bool contradiction, string reason)
    {
        if (contradiction)
        {
            Contradiction(reason);
        }
    }

    /// <summary>Notes that clauses exclude each other.</summary>
    public void Contradiction(string reason) => _unknown.Add(reason);

    /// <summary>Why the definition cannot be recounted; <see langword="null"/> when every clause was read and understood.</summary>
    public RecountRefusal? Refusal()
    {
        string[] unknown = [.. _unknown, .. _left.Select(c => $"{c}: not a clause of this method, or given twice.")];
        return unknown.Length > 0 ? new RecountRefusal(RecountFault.DefinitionUnknown, [.. unknown])
            : Untrue.Count > 0 ? new RecountRefusal(RecountFault.DefinitionUntrue, [.. Untrue])
            : null;
    }

    /// <summary>All clauses on an aspect that may have any number of answers.</summary>
    public List<DefinitionClause> TakeAll(DefinitionAspect aspect)
    {
        List<DefinitionClause> taken = _left.FindAll(c => c.Aspect == aspect);
        _left.RemoveAll(c => c.Aspect == aspect);
        return taken;
    }

    private DefinitionClause? Take(DefinitionAspect aspect)
    {
        DefinitionClause? clause = _left.Find(c => c.Aspect == aspect);
        if (clause is not null)
        {
            _left.Remove(clause);
        }

        return clause;
    }
}
