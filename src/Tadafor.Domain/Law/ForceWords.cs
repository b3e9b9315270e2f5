using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>Codes and words for <see cref="Force"/>.</summary>
public static class ForceWords
{
    /// <summary>The stable code, such as <c>mandatory</c>.</summary>
    public static string Code(this Force force) => force switch
    {
        Force.Mandatory => "mandatory",
        Force.Endeavour => "endeavour",
        Force.Local => "local",
        Force.Recommended => "recommended",
    };

    /// <summary>How a provision binds, in a few words.</summary>
    public static Phrase Text(this Force force) => force switch
    {
        Force.Mandatory => new("إلزامي", "obligatoire", "mandatory"),
        Force.Endeavour => new("التزام ببذل عناية", "obligation de moyens", "obligation of means"),
        Force.Local => new("قاعدة محلية من النظام الداخلي", "règle locale du règlement intérieur", "local rule of the internal rules"),
        Force.Recommended => new("موصى به", "recommandé", "recommended"),
    };
}
