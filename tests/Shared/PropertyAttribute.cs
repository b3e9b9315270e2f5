namespace Tadafor.Tests;

/// <summary>
/// A property, tried on inputs drawn at random. A failure shows the seed and what was drawn; <c>TADAFOR_SEED</c> (such as
/// <c>(123,457)</c>, as the failure writes it) draws the same inputs again, in every property that is run.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute()
    {
        Arbitrary = [typeof(Seeds)];
        if (Environment.GetEnvironmentVariable("TADAFOR_SEED") is { Length: > 0 } seed)
        {
            Replay = seed;
        }
    }
}
