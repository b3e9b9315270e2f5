namespace Tadafor.Rules.Tests;

/// <summary>Circles among arrows: the strongly connected parts of more than one member.</summary>
internal static class Circles
{
    /// <summary>Each circle by its arrows, with an example of what makes each.</summary>
    /// <param name="arrows">From where, to where, and an example.</param>
    public static IReadOnlyList<string> In(Dictionary<string, Dictionary<string, string>> arrows)
    {
        Dictionary<string, HashSet<string>> reached = arrows.Keys.ToDictionary(k => k, k => Reached(k, arrows));
        List<string> circles = [];
        HashSet<string> told = [];
        foreach (string start in arrows.Keys.Order(StringComparer.Ordinal).Where(k => reached[k].Contains(k)))
        {
            if (told.Contains(start))
            {
                continue;
            }

            string[] members = [.. reached[start]
                .Where(k => reached.TryGetValue(k, out HashSet<string>? back) && back.Contains(start))
                .Order(StringComparer.Ordinal)];
            told.UnionWith(members);
            circles.Add(string.Join("; ", from member in members
                                          from way in arrows[member]
                                          where members.Contains(way.Key)
                                          select $"{member} -> {way.Key} ({way.Value})"));
        }

        return circles;
    }

    private static HashSet<string> Reached(string start, Dictionary<string, Dictionary<string, string>> arrows)
    {
        HashSet<string> reached = [];
        Stack<string> next = new([start]);
        while (next.TryPop(out string? from))
        {
            foreach (string to in arrows.TryGetValue(from, out Dictionary<string, string>? ways) ? ways.Keys : Enumerable.Empty<string>())
            {
                if (reached.Add(to))
                {
                    next.Push(to);
                }
            }
        }

        return reached;
    }
}
