namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Yes and no as people write them in tables.</summary>
internal static class YesOrNo
{
    /// <summary><see langword="null"/> for anything else.</summary>
    public static bool? Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<string> yes = ["yes", "oui", "نعم", "true", "vrai", "1", "x"], no = ["no", "non", "لا", "false", "faux", "0"];
        return Holds(yes, text) ? true : Holds(no, text) ? false : null;
    }

    private static bool Holds(ReadOnlySpan<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
