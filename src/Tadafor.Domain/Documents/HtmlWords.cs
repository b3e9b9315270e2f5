using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// Words of one language as HTML: words of another direction or language are isolated and say their language, numbers such as 113-14 do
/// not break.
/// </summary>
internal sealed class HtmlWords(Language language)
{
    private readonly Typography _typography = Typography.Of(language);

    /// <summary>A phrase.</summary>
    public string Of(Phrase words)
    {
        string text = Controls.ShownAround(_typography.IsRightToLeft ? words.In(language) : _typography.Set(words));
        StringBuilder html = new(text.Length + 16);
        int done = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Bidi.Depth(0, text[i]) == 0)
            {
                continue;
            }

            int end = Closing(text, i);
            html.Append(Run(text[done..i])).Append(Apart(text[i], text[(i + 1)..end]));
            i = end;
            done = end + 1;
        }

        return html.Append(Run(text[done..])).ToString();
    }

    private static int Closing(string text, int opening)
    {
        int depth = 1, end = opening + 1;
        for (; end < text.Length; end++)
        {
            depth = Bidi.Depth(depth, text[end]);
            if (depth == 0)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A name, in whatever language, apart from what surrounds it.</summary>
    public string OfName(string name) => Apart(Bidi.FirstStrong, name);

    // What stands between isolates is a name or a code: an element isolates it, and says in what language it is read aloud.
    private string Apart(char isolate, string words) => isolate switch
    {
        Bidi.LeftToRight => $"<bdi dir=\"ltr\">{HtmlText.Escape(words)}</bdi>",
        Bidi.RightToLeft => $"<bdi dir=\"rtl\"{Spoken(words)}>{HtmlText.Escape(words)}</bdi>",
        _ => $"<bdi{Spoken(words)}>{HtmlText.Escape(words)}</bdi>",
    };

    // Among Latin letters, Arabic ones are Arabic; in Arabic, a name in Latin letters is spelled as French spells it.
    private string Spoken(string words)
    {
        bool isArabic = words.Any(Bidi.IsRightToLeft);
        return _typography.IsRightToLeft
            ? !isArabic && words.Any(char.IsLetter) ? " lang=\"fr\"" : ""
            : isArabic ? " lang=\"ar\"" : "";
    }

    private string Run(string text)
    {
        StringBuilder html = new(text.Length + 16);
        if (_typography.IsRightToLeft)
        {
            foreach ((string run, bool isLatin) in Bidi.Runs(text))
            {
                html.Append(isLatin ? $"<bdi>{HtmlText.Escape(run)}</bdi>" : HtmlText.Escape(run));
            }

            return html.ToString();
        }

        int done = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Bidi.IsRightToLeft(text[i]))
            {
                int end = EndOfArabic(text, i);
                html.Append(Unbroken(HtmlText.Escape(text[done..i]))).Append(Apart(Bidi.FirstStrong, text[i..end]));
                i = end - 1;
                done = end;
            }
        }

        return html.Append(Unbroken(HtmlText.Escape(text[done..]))).ToString();
    }

    // Signs and spaces between Arabic letters are of the run, those after the last are not.
    private static int EndOfArabic(string text, int start)
    {
        int end = start + 1;
        for (int i = end; i < text.Length && (Bidi.IsRightToLeft(text[i]) || !char.IsLetterOrDigit(text[i])); i++)
        {
            end = Bidi.IsRightToLeft(text[i]) ? i + 1 : end;
        }

        return end;
    }

    // "113-14" does not break at its dash.
    private static string Unbroken(string text)
    {
        int dash = -1;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '-' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                dash = i;
                break;
            }
        }

        if (dash < 0)
        {
            return text;
        }

        int start = dash, end = dash;
        while (start > 0 && IsOfNumber(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfNumber(text[end]))
        {
            end++;
        }

        return $"{text[..start]}<span class=\"n\">{text[start..end]}</span>{Unbroken(text[end..])}";
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c == '-';
}
