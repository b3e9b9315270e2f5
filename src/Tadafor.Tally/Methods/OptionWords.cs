namespace Tadafor.Tally.Methods;

/// <summary>An option of methods with what each of its words means.</summary>
/// <param name="name">Its name.</param>
/// <param name="meanings">Each word with its meaning; the first is what leaving the option out means.</param>
internal sealed class OptionWords<T>(string name, params (string Word, T Meaning)[] meanings)
{
    public MethodOption Option { get; } = new(name, [.. meanings.Select(m => m.Word)]);

    /// <summary>What the word given means.</summary>
    public T Of(GivenOptions given) => given.Word(name) is { } word ? meanings.First(m => m.Word == word).Meaning : meanings[0].Meaning;
}
