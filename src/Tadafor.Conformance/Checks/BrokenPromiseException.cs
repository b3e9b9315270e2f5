namespace Tadafor.Conformance.Checks;

/// <summary>A promise was broken; the message is the story.</summary>
internal sealed class BrokenPromiseException(string story) : Exception(story);
