using System.Globalization;
using System.Text;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;

namespace Tadafor.Json;

/// <summary>Where the reader is, as a stack of names and places; written out only when something is to be said about it.</summary>
/// <param name="kinds">Says which names of fields may be written.</param>
internal sealed class JsonPath(FieldFaults kinds)
{
    private const int LongestName = 40;

    private readonly Stack<(string? Name, int Index)> _steps = [];

    public void Enter(string name) => _steps.Push((name, 0));

    public void EnterItem(int index) => _steps.Push((null, index));

    public void Leave() => _steps.Pop();

    /// <summary>
    /// The path, such as <c>$.commune.population[0]</c>. A name that looks like an identity number or a token is not written, nor one that
    /// this kind of document does not have where it may be about a person.
    /// </summary>
    public override string ToString()
    {
        StringBuilder path = new("$");
        foreach ((string? name, int index) in _steps.Reverse())
        {
            _ = name is null ? path.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : path.Append(kinds.RepeatsName(name) || (kinds.AboutPersons && PersonalFields.Contains(name)) ? Step(name) : "[…]");
        }

        return path.ToString();
    }

    /// <summary>The path of a field of the object at a path.</summary>
    public static string Of(string path, string name) => path + Step(name);

    private static string Step(string name) =>
        IsPlain(name) ? $".{name}" : Excerpt.Of(name) is { } shown && name.Length <= LongestName ? $"[{shown}]" : "[…]";

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && name.All(char.IsAsciiLetterOrDigit) && !IdentityNumber.IsLikely(name);
}
