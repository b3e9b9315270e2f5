using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time;

/// <summary>Choices taken together.</summary>
internal static class ReadingChoices
{
    /// <summary>Whether no question is answered differently. One that only one side answers does not set them apart.</summary>
    public static bool AgreesWith(this Sequence<ReadingChoice> one, Sequence<ReadingChoice> other) =>
        one.All(choice => other.FirstOrDefault(c => c.Question == choice.Question) is not { } same || same.Option == choice.Option);

    /// <summary>Both, each choice once.</summary>
    public static Sequence<ReadingChoice> JoinedWith(this Sequence<ReadingChoice> one, Sequence<ReadingChoice> other) =>
        one.Concat(other).Distinct().ToSequence();
}
