using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>Where a body stands by its acts.</summary>
public enum BodyStage
{
    /// <summary>No act is on file. <c>default</c>.</summary>
    NotBegun = 0,

    /// <summary>It is being founded.</summary>
    Founding,

    /// <summary>Its composition is approved.</summary>
    InOffice,

    /// <summary>Its term ended.</summary>
    Ended,

    /// <summary>It was dissolved.</summary>
    Dissolved,
}

/// <summary>Codes and words of <see cref="BodyStage"/>.</summary>
public static class BodyStages
{
    /// <summary>The code, such as <c>in-office</c>.</summary>
    public static string Code(this BodyStage stage) => stage switch
    {
        BodyStage.NotBegun => "not-begun",
        BodyStage.Founding => "founding",
        BodyStage.InOffice => "in-office",
        BodyStage.Ended => "ended",
        BodyStage.Dissolved => "dissolved",
    };

    /// <summary>The stage in words.</summary>
    public static Phrase Text(this BodyStage stage) => stage switch
    {
        BodyStage.NotBegun => new("لم يبدأ إحداثها", "création non commencée", "not begun"),
        BodyStage.Founding => new("في طور التأسيس", "en cours de création", "being founded"),
        BodyStage.InOffice => new("صودق على تأليفها", "composition approuvée", "composition approved"),
        BodyStage.Ended => new("انتهى انتدابها", "mandat terminé", "term ended"),
        BodyStage.Dissolved => new("حلت", "dissoute", "dissolved"),
    };
}
