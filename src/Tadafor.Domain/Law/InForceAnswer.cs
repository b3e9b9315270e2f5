using OneOf;

namespace Tadafor.Domain.Law;

/// <summary>What was in force on a day: a version, nothing, or not known.</summary>
internal sealed class InForceAnswer<T> : OneOfBase<Version<T>, NotInForce, UncertainForce>
    where T : class
{
    private InForceAnswer(OneOf<Version<T>, NotInForce, UncertainForce> input)
        : base(input)
    {
    }

    /// <summary>A version was in force.</summary>
    public static implicit operator InForceAnswer<T>(Version<T> version) => new(version);

    /// <summary>Nothing was in force.</summary>
    public static implicit operator InForceAnswer<T>(NotInForce none) => new(none);

    /// <summary>It is not known.</summary>
    public static implicit operator InForceAnswer<T>(UncertainForce uncertain) => new(uncertain);
}
