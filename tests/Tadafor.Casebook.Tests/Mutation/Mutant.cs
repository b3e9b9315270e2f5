using Tadafor.Rules.Algebra;

namespace Tadafor.Casebook.Tests.Mutation;

/// <summary>A rule with one thing in it changed.</summary>
internal sealed record Mutant(string What, Rule Rule)
{
    public override string ToString() => $"{Rule.Code}: {What}";
}

/// <summary>A node with one thing in it, or below it, changed.</summary>
internal sealed record Changed<T>(string What, T Node);
