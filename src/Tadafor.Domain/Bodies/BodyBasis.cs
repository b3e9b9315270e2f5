using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>What a voluntary body rests on.</summary>
public enum BodyBasis
{
    /// <summary>The mechanisms of dialogue (113-14 art. 119 and its sisters). <c>default</c>.</summary>
    Mechanisms = 0,

    /// <summary>The council's internal rules.</summary>
    InternalRules,

    /// <summary>A deliberation of the council.</summary>
    Deliberation,

    /// <summary>A charter.</summary>
    Charter,
}

/// <summary>Codes and words of <see cref="BodyBasis"/>.</summary>
public static class BodyBases
{
    /// <summary>The code in documents, such as <c>internal-rules</c>.</summary>
    public static string Code(this BodyBasis basis) => basis switch
    {
        BodyBasis.Mechanisms => "mechanisms",
        BodyBasis.InternalRules => "internal-rules",
        BodyBasis.Deliberation => "deliberation",
        BodyBasis.Charter => "charter",
    };

    /// <summary>The basis in words.</summary>
    public static Phrase Text(this BodyBasis basis) => basis switch
    {
        BodyBasis.Mechanisms => new("الآليات التشاركية", "mécanismes participatifs", "participatory mechanisms"),
        BodyBasis.InternalRules => new("النظام الداخلي", "règlement intérieur", "internal rules"),
        BodyBasis.Deliberation => new("مقرر للمجلس", "délibération du conseil", "a decision of the council"),
        BodyBasis.Charter => new("ميثاق", "charte", "a charter"),
    };
}
