namespace Tadafor.Conformance.Checks;

/// <summary>A promise and how it is tried.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Promise">The promise.</param>
/// <param name="Needs">Without which it cannot be tried.</param>
/// <param name="BuildsOn">Beginnings of names of checks without which failing says nothing new.</param>
/// <param name="Run">Tries it.</param>
internal sealed record StoreCheck(string Name, string Promise, Needs Needs, string[] BuildsOn, Func<Bench, CancellationToken, Task> Run);

/// <summary>What a check needs.</summary>
[Flags]
internal enum Needs
{
    None = 0,
    Acts = 1,
    Lines = 2,
    Reopen = 4,
    Beside = 8,
    Kept = 16,
    Whole = 32,
}
