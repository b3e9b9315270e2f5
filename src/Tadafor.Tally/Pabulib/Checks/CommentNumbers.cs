using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Comments are numbered inside one value: <c>#1: ... #2: ...</c>.</summary>
internal static class CommentNumbers
{
    /// <summary>The number that should come where it does not; <see langword="null"/> when all is in order.</summary>
    public static string? FirstMissing(string comments)
    {
        List<(int At, string Number)> marks = Marks(comments);
        int next = marks.Count > 0 && marks[0].At > 0 ? 0 : marks.TakeWhile((mark, i) => mark.Number == Numbers.Text(i + 1)).Count();
        return comments.Length == 0 || (next > 0 && next == marks.Count) ? null : $"#{Numbers.Text(next + 1)}:";
    }

    /// <summary>Number signs that are followed by a number, or none, and a colon; any other is a sign like another.</summary>
    private static List<(int At, string Number)> Marks(string comments)
    {
        List<(int, string)> marks = [];
        for (int at = comments.IndexOf('#', StringComparison.Ordinal); at >= 0; at = comments.IndexOf('#', at + 1))
        {
            int end = at + 1;
            while (end < comments.Length && char.IsAsciiDigit(comments[end]))
            {
                end++;
            }

            if (end < comments.Length && comments[end] == ':')
            {
                marks.Add((at, comments[(at + 1)..end]));
            }
        }

        return marks;
    }
}
