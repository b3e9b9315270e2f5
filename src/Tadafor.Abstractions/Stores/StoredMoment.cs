using NodaTime;

namespace Tadafor.Abstractions.Stores;

/// <summary>Moments as every store keeps them: to the millisecond.</summary>
internal static class StoredMoment
{
    public static Instant Of(Instant moment) => Instant.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds());
}
