namespace Tadafor.Console.Tally;

/// <summary>An option of methods and the words it understands; none for a number.</summary>
/// <param name="Option">Its name, such as <c>--utility</c>.</param>
/// <param name="Words">What may be said.</param>
internal record OptionWords(string Option, params string[] Words);

/// <summary>The same, with what each word means.</summary>
/// <param name="option">Its name.</param>
/// <param name="meanings">Each word with its meaning; the first is what leaving the option out means.</param>
internal sealed record OptionWords<T>(string option, params (string Word, T Meaning)[] meanings)
    : OptionWords(option, [.. meanings.Select(m => m.Word)])
{
    /// <summary>What the word given means.</summary>
    public T Of(MethodOptions options) => options.Word(Option) is { } word ? meanings.First(m => m.Word == word).Meaning : meanings[0].Meaning;
}
