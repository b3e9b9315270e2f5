using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>What the council did with an accepted petition. Nothing obliges it to adopt.</summary>
public enum CouncilAnswer
{
    /// <summary>It did not examine it. <c>default</c>.</summary>
    NotExamined = 0,

    /// <summary>It adopted what was asked.</summary>
    Adopted,

    /// <summary>It did not adopt it.</summary>
    NotAdopted,
}

/// <summary>Names and codes of the answers.</summary>
internal static class CouncilAnswers
{
    /// <summary>The answer in words.</summary>
    public static Phrase Text(this CouncilAnswer answer) => answer switch
    {
        CouncilAnswer.NotExamined => new("لم تدرس", "non examinée", "not examined"),
        CouncilAnswer.Adopted => new("صودق عليها", "adoptée", "adopted"),
        CouncilAnswer.NotAdopted => new("لم يصادق عليها", "non adoptée", "not adopted"),
    };

    /// <summary>The stable code, such as <c>not-adopted</c>.</summary>
    public static string Code(this CouncilAnswer answer) => answer switch
    {
        CouncilAnswer.NotExamined => "not-examined",
        CouncilAnswer.Adopted => "adopted",
        CouncilAnswer.NotAdopted => "not-adopted",
    };
}
