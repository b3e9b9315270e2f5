namespace Tadafor.Conformance.Tests;

/// <summary>Tests that measure memory: one after the other.</summary>
[CollectionDefinition(nameof(Measured), DisableParallelization = true)]
public class Measured;
