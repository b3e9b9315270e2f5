using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What elections of bodies count.</summary>
internal static class BodyNouns
{
    public static CountedNoun Votes => Nouns.Votes;
}
