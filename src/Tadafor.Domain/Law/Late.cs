using System.Runtime.CompilerServices;

namespace Tadafor.Domain.Law;

/// <summary>What is worked out when somebody reads it, from what can no longer change; equal when the values are.</summary>
internal sealed class Late<T>(Func<T> make) : IEquatable<Late<T>>
{
    // Made twice by two threads it is the same.
    private StrongBox<T>? _made;

    public T Value => (_made ??= new(make())).Value!;

    public bool Equals(Late<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as Late<T>);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
