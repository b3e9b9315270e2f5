using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// What is found of local rules, in words: first what stands against opening, then what is asked for, then what is in order.
/// </summary>
public static class BudgetRulesText
{
    private static readonly Phrase _ready = new(
        "يمكن فتح باب المقترحات بهذه القواعد",
        "l'appel à projets peut s'ouvrir sous ces règles",
        "the call can open under these rules");

    private static readonly Phrase _digest = new("بصمة القواعد: {0}", "empreinte des règles : {0}", "digest of the rules: {0}");
    private static readonly Phrase _inOrder = new("في محله", "en ordre", "in order");
    private static readonly Phrase _change = new("ما يغير أو يضاف: {0}", "à changer ou à ajouter : {0}", "to change or to add: {0}");

    /// <summary>The findings as plain text.</summary>
    public static string Of(BudgetRulesAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(
            [
                (0, Bidi.Quoted(answer.Reference)),
                (0, Phrase.Pair(_ready, answer.Ready.Text())),
                (0, _digest.With(Phrase.Same(answer.Digest))),
                .. Lines(answer.Findings),
            ],
            language);
    }

    /// <summary>Findings in the order of what must be done.</summary>
    internal static IEnumerable<(int Depth, Phrase Words)> Lines(IEnumerable<PlacedFinding> findings)
    {
        PlacedFinding[] all = [.. findings];
        PlacedFinding[] met = [.. all.Where(f => f.Finding.Verdict is Verdict.Satisfied or Verdict.NotApplicable)];
        foreach ((int, Phrase) line in all.Except(met)
            .OrderBy(f => f.Finding.Verdict == Verdict.Unsatisfied ? 0 : 1).SelectMany(f => Lines(f)))
        {
            yield return line;
        }

        if (met.Length > 0)
        {
            yield return (0, Phrase.Pair(_inOrder, Numerals.Number(met.Length)));
            foreach (PlacedFinding found in met)
            {
                yield return (1, Phrase.Join(
                    Separators.Semicolon,
                    [Phrase.Pair(found.Finding.Title, Bidi.Quoted(found.Place)), found.Finding.LayersText()]));
            }
        }
    }

    // That a local rule binds as a local rule is said by its name.
    private static IEnumerable<Phrase> Grounds(Finding finding) =>
    [
        .. finding.Cites.Select(c => c.Text),
        .. finding.Force == Force.Local ? [] : new[] { finding.Force.Text() },
        finding.LayersText(),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(PlacedFinding found) =>
    [
        (0, Phrase.Pair(found.Finding.Title, found.Finding.Verdict.Text())),
        (1, found.Finding.Explanation),
        (1, Phrase.Join(Separators.Semicolon, Grounds(found.Finding))),
        (1, Bidi.Quoted(found.Place)),
        .. found.Remedy is { } remedy ? [(1, _change.With(remedy))] : Array.Empty<(int, Phrase)>(),
    ];
}
