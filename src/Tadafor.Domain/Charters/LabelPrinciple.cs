using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>The six principles of the citizen-commune label, a scheme of partners and no law.</summary>
public enum LabelPrinciple
{
    /// <summary>Participation. <c>default</c>.</summary>
    Participation = 0,

    /// <summary>Transparency and accountability.</summary>
    Transparency,

    /// <summary>Equity and equality.</summary>
    Equity,

    /// <summary>Efficiency and effectiveness.</summary>
    Efficiency,

    /// <summary>Solidarity and cooperation.</summary>
    Solidarity,

    /// <summary>Durability.</summary>
    Durability,
}

/// <summary>Codes and words of <see cref="LabelPrinciple"/>.</summary>
internal static class LabelPrinciples
{
    /// <summary>The code in documents.</summary>
    public static string Code(this LabelPrinciple principle) => principle switch
    {
        LabelPrinciple.Participation => "participation",
        LabelPrinciple.Transparency => "transparency",
        LabelPrinciple.Equity => "equity",
        LabelPrinciple.Efficiency => "efficiency",
        LabelPrinciple.Solidarity => "solidarity",
        LabelPrinciple.Durability => "durability",
    };

    /// <summary>The principle in words.</summary>
    public static Phrase Text(this LabelPrinciple principle) => principle switch
    {
        LabelPrinciple.Participation => new("المشاركة", "participation", "participation"),
        LabelPrinciple.Transparency => new("الشفافية والمساءلة", "transparence et redevabilité", "transparency and accountability"),
        LabelPrinciple.Equity => new("الإنصاف والمساواة", "équité et égalité", "equity and equality"),
        LabelPrinciple.Efficiency => new("النجاعة والفعالية", "efficience et efficacité", "efficiency and effectiveness"),
        LabelPrinciple.Solidarity => new("التضامن والتعاون", "solidarité et coopération", "solidarity and cooperation"),
        LabelPrinciple.Durability => new("الاستدامة", "durabilité", "durability"),
    };
}

/// <summary>What somebody answers of a principle. Nothing is computed from it.</summary>
/// <param name="Principle">Which.</param>
/// <param name="By">The <see cref="CharterParty.Id"/> of who answers.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">The answer, in its author's words.</param>
/// <param name="Evidence">What it rests on, such as a document; empty when nothing was named.</param>
public sealed record PrincipleAnswer(LabelPrinciple Principle, string By, LocalDate On, string Answer, Sequence<string> Evidence);
