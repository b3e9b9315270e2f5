namespace Tadafor.Json;

/// <summary>Holds an immutable record while its fields are read.</summary>
internal sealed class Draft<T>(T value)
{
    public T Value { get; set; } = value;
}
