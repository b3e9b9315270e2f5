using System.Numerics;
using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>A value of the file and its path; what is wrong with it is noted, and reading goes on.</summary>
internal readonly record struct ConstraintsCursor(JsonElement Value, string Path, List<ConstraintsFault> Faults)
{
    private static readonly Phrase Object = new("كائنا بين قوسين معقوفين", "un objet entre accolades", "an object in braces"), Array = new("قائمة بين معقوفتين", "une liste entre crochets", "a list in brackets"),
        Words = new("نصا غير فارغ بين علامتي اقتباس", "un texte non vide entre guillemets", "a text in quotation marks that is not empty"), Number = new("عددا صحيحا", "un nombre entier", "a whole number"),
        MoneyAmount = new("مبلغا بالأرقام، بلا علامتي اقتباس", "un montant en chiffres, sans guillemets", "an amount in digits, without quotation marks");

    /// <summary>The properties by name; a fault for one that is not known, and for each of the first <paramref name="required"/> that is missing.</summary>
    public Dictionary<string, ConstraintsCursor> Properties(int required, params string[] known)
    {
        Dictionary<string, ConstraintsCursor> properties = new(StringComparer.Ordinal);
        if (!Is(JsonValueKind.Object, Object))
        {
            return properties;
        }

        foreach (JsonProperty property in Value.EnumerateObject())
        {
            string path = $"{Path}.{property.Name}";
            if (known.Contains(property.Name))
            {
                properties.Add(property.Name, new ConstraintsCursor(property.Value, path, Faults));
            }
            else
            {
                Faults.Add(ConstraintsFaults.Unknown(path, known));
            }
        }

        foreach (string name in known.Take(required).Where(n => !properties.ContainsKey(n)))
        {
            Faults.Add(ConstraintsFaults.Missing($"{Path}.{name}"));
        }

        return properties;
    }

    /// <summary>The entries of an object whose names are data.</summary>
    public IEnumerable<(string Name, ConstraintsCursor Value)> Entries()
    {
        if (Is(JsonValueKind.Object, Object))
        {
            foreach (JsonProperty property in Value.EnumerateObject())
            {
                yield return (property.Name, new ConstraintsCursor(property.Value, $"{Path}['{property.Name}']", Faults));
            }
        }
    }

    public IEnumerable<ConstraintsCursor> Items()
    {
        if (Is(JsonValueKind.Array, Array))
        {
            int index = 0;
            foreach (JsonElement item in Value.EnumerateArray())
            {
                yield return new ConstraintsCursor(item, $"{Path}[{index++}]", Faults);
            }
        }
    }

    public string Text()
    {
        string text = Value.ValueKind == JsonValueKind.String ? Value.GetString()! : "";
        return text.Length > 0 ? text : Fault(ConstraintsFaults.NotA(Path, Words), "");
    }

    public Sequence<string> Texts() => Items().Select(i => i.Text()).ToSequence();

    public long Whole() => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt64(out long number) ? number : Fault(ConstraintsFaults.NotA(Path, Number), 0L);

    /// <summary>An amount of the currency, in units of 10^-<paramref name="decimals"/>.</summary>
    public long Money(int decimals) => Value.ValueKind != JsonValueKind.Number ? Fault(ConstraintsFaults.NotA(Path, MoneyAmount), 0L)
        : Value.TryGetDecimal(out decimal amount) && TryScale(amount, decimals, out long scaled) ? scaled
        : Fault(ConstraintsFaults.TooFine(Path), 0L);

    public T Word<T>(Func<T, string> code)
        where T : struct, Enum
    {
        string word = Value.ValueKind == JsonValueKind.String ? Value.GetString()! : Value.GetRawText();
        T[] known = Enum.GetValues<T>();
        int at = System.Array.FindIndex(known, k => code(k) == word);
        return at >= 0 ? known[at] : Fault(ConstraintsFaults.UnknownWord(Path, word, known.Select(code)), default(T));
    }

    /// <summary>A decimal number in smaller units, when it is whole in them.</summary>
    public static bool TryScale(decimal amount, int decimals, out long scaled)
    {
        BigInteger digits = new(decimal.Truncate(amount));
        decimal rest = amount - decimal.Truncate(amount);
        for (int i = 0; i < decimals; i++)
        {
            rest *= 10;
            digits = (digits * 10) + new BigInteger(decimal.Truncate(rest));
            rest -= decimal.Truncate(rest);
        }

        bool fits = rest == 0 && BigInteger.Abs(digits) <= long.MaxValue;
        scaled = fits ? (long)digits : 0;
        return fits;
    }

    private bool Is(JsonValueKind kind, Phrase expected) => Value.ValueKind == kind || Fault(ConstraintsFaults.NotA(Path, expected), false);

    private T Fault<T>(ConstraintsFault fault, T instead)
    {
        Faults.Add(fault);
        return instead;
    }
}
