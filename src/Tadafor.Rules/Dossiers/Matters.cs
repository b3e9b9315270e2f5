using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// The catalogues of powers: communes (113-14 arts 83 to 92 and 110), prefectures and provinces (112-14 arts 79, 86 and 89), regions
/// (111-14 arts 82, 91 and 94).
/// </summary>
public static class Matters
{
    // A word of more entries than this tells none of them apart.
    private const int MostEntriesOfAWord = 3;

    private static readonly string[] _articles = ["وال", "بال", "لل", "ال"];

    /// <summary>The matters of a council; none for a kind of petition that no council receives.</summary>
    public static IReadOnlyList<Matter> Of(PetitionKind kind) => [.. PowersOf(kind).Select(Public)];

    /// <summary>
    /// The matters whose words, in any of the three languages, or whose identifier begin with a word; accents, hamza and small or capital
    /// letters
    /// aside. All of them for an empty word.
    /// </summary>
    public static IReadOnlyList<Matter> Find(PetitionKind kind, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        string[] wanted = [.. PlainLetters.Words(word).Select(Stem)];
        return
        [
            .. PowersOf(kind)
                .Where(power => WordsOf(power).ToArray() is var words
                    && wanted.All(w => words.Any(own => own.StartsWith(w, StringComparison.Ordinal))))
                .Select(Public),
        ];
    }

    /// <summary>The matters that the title of a petition recalls, those with the most words in common first; at most three.</summary>
    public static IReadOnlyList<Matter> Recalled(PetitionKind kind, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        IReadOnlyList<Power> powers = PowersOf(kind);
        HashSet<string> said = [.. PlainLetters.Words(title).Select(Stem).Where(w => w.Length > 3)];
        HashSet<string> telling = [.. powers.SelectMany(p => WordsOf(p).Distinct()).GroupBy(w => w)
            .Where(same => same.Count() <= MostEntriesOfAWord && said.Contains(same.Key)).Select(same => same.Key)];
        return
        [
            .. powers.Select(power => (Power: power, Common: WordsOf(power).Distinct().Count(telling.Contains)))
                .Where(found => found.Common > 0)
                .OrderByDescending(found => found.Common)
                .Take(3)
                .Select(found => Public(found.Power)),
        ];
    }

    internal static IReadOnlyList<Power> PowersOf(PetitionKind kind) => kind switch
    {
        PetitionKind.Commune => CommunePowers.All,
        PetitionKind.Province => ProvincePowers.All,
        PetitionKind.Region => RegionPowers.All,
        _ => [],
    };

    private static Matter Public(Power power) => new(power.Id, power.Kind.Text(), power.Text, power.Cites);

    private static IEnumerable<string> WordsOf(Power power) =>
        new[] { power.Text.Ar, power.Text.Fr, power.Text.En, power.Id }.SelectMany(PlainLetters.Words).Select(Stem);

    // The article and the particles written with it are no part of the word.
    private static string Stem(string word) =>
        _articles.FirstOrDefault(a => word.Length > a.Length + 2 && word.StartsWith(a, StringComparison.Ordinal)) is { } article
            ? word[article.Length..]
            : word;
}
