using NodaTime;

namespace Tadafor.Tally.Voting;

/// <summary>An invalidation as the closed box tells it: what it touched, by whom, when, why, and whether it was taken back.</summary>
/// <param name="Batch">The batch or urn.</param>
/// <param name="Line">The ballot; <see langword="null"/> for all of the batch.</param>
/// <param name="By">The organ or office.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="RevokedOn">The day it was taken back; <see langword="null"/> for one in force.</param>
public sealed record PublishedInvalidation(string Batch, int? Line, string By, LocalDate On, string Reason, LocalDate? RevokedOn)
{
    internal static PublishedInvalidation Of(VoteInvalidation made) =>
        new(made.Batch.Text, made.Line, made.Act.By, made.Act.On, made.Act.Reason, made.Revoked?.On);
}
