using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Questions;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>
/// Finds what a phrase names, in the language of its table; a phrase that names nothing is answered with the nearest that does.
/// </summary>
internal sealed class Vocabulary(Language language)
{
    private static readonly IReadOnlyList<Language> _languages = [Language.Arabic, Language.French, Language.English];

    /// <summary>The rules of the rule book, those that stand a charter's clauses against it, and those of participatory budgets.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. Rulebook.Rules, .. CharterRules.Every, .. LocalRuleChecks.Every, .. ScreeningChecks.Every,
    ];

    /// <summary>
    /// Every fact that a rule reads, the wider counts of which it is a part, and the dates that only choose among versions.
    /// </summary>
    public static IReadOnlyList<Fact> Facts { get; } =
    [
        .. Rules.SelectMany(r => r.Contents.Facts).SelectMany(WithWider).Distinct()
    ];

    private static IEnumerable<Fact> WithWider(Fact fact) =>
        fact is CountFact count ? count.PartOf.SelectMany(WithWider).Prepend(fact) : [fact];

    public Language Language => language;

    /// <summary>The language whose word for the last column this is.</summary>
    public static Language OfLastColumn(string heading)
    {
        Phrase[] words =
        [
            Keywords.Verdict, Keywords.Outcome, Keywords.Value, Keywords.Day, Keywords.NextSession, Keywords.Needed, Keywords.Counted,
        ];
        foreach (Language candidate in _languages)
        {
            if (words.Any(w => Same(heading, w.In(candidate))))
            {
                return candidate;
            }
        }

        IEnumerable<string> valid = _languages.SelectMany(l => words.Select(w => w.In(l)));
        throw new CaseException($"the last column is called '{heading}'. Did you mean '{Nearest.To(heading, valid)}'?");
    }

    /// <summary>Counts that are asked place by place: a heading names the place.</summary>
    public static IReadOnlyList<CountFamily> Families { get; } =
    [
        .. Rules.SelectMany(r => r.Contents.Families).Distinct()
    ];

    public Fact FactCalled(string phrase) => AtPlace(phrase) ?? One(phrase, Facts, f => f.Label, "fact");

    // A member's phrase is the family's with a place in it: what stands between the two halves is the place.
    private CountFact? AtPlace(string phrase)
    {
        const string Anywhere = "@";
        string heading = Plain(phrase);
        foreach (CountFamily family in Families)
        {
            string[] halves = Plain(family.In(Anywhere).Label.In(language)).Split(Anywhere);
            if (heading.Length > halves[0].Length + halves[1].Length
                && heading.StartsWith(halves[0], StringComparison.OrdinalIgnoreCase) && heading.EndsWith(
                    halves[1],
                    StringComparison.OrdinalIgnoreCase))
            {
                return family.In(heading[halves[0].Length..^halves[1].Length].Trim());
            }
        }

        return null;
    }

    public static Rule RuleCalled(string code) => Rules.FirstOrDefault(r => Same(r.Code, code))
        ?? throw new CaseException($"no rule has the code '{code}'. Did you mean '{Nearest.To(code, Rules.Select(r => r.Code))}'?");

    public static Route RouteCalled(string code)
    {
        IReadOnlyList<Route> routes = Rulebook.Routes;
        return routes.FirstOrDefault(r => Same(r.Id, code))
            ?? throw new CaseException($"no route has the code '{code}'. Did you mean '{Nearest.To(code, routes.Select(r => r.Id))}'?");
    }

    /// <summary>The question a heading names by its identifier; <see langword="null"/> when it looks like none.</summary>
    public static OpenQuestion? QuestionCalled(string heading)
    {
        if (heading.Length < 2 || heading[0] != 'Q' || !char.IsAsciiDigit(heading[1]))
        {
            return null;
        }

        return OpenQuestions.Find(heading)
            ?? throw new CaseException($"no open question is called '{heading}'. Did you mean '{Nearest.To(heading, OpenQuestions.All.Select(q => q.Id))}'?");
    }

    /// <summary>An option by its identifier or its words.</summary>
    public ReadingOption OptionCalled(OpenQuestion question, string words) =>
        question.Options.FirstOrDefault(o => Same(o.Id, words)) ?? One(words, question.Options, o => o.Text, $"reading of {question.Id}");

    /// <summary>The one thing that a phrase names.</summary>
    public T One<T>(string phrase, IEnumerable<T> things, Func<T, Phrase> words, string kind)
    {
        foreach (T thing in things)
        {
            if (Same(phrase, words(thing).In(language)))
            {
                return thing;
            }
        }

        foreach (T thing in things)
        {
            if (_languages.Any(l => Same(phrase, words(thing).In(l))))
            {
                throw new CaseException($"'{phrase}' names a {kind} in another language than the table's. Write '{words(thing).In(language)}'.");
            }
        }

        throw new CaseException($"'{phrase}' names no {kind}. Did you mean '{Nearest.To(phrase, things.Select(t => words(t).In(language)))}'?");
    }

    public static bool Same(string a, string b) => string.Equals(Plain(a), Plain(b), StringComparison.OrdinalIgnoreCase);

    // Spaces of any kind are one space; isolates and other unseen signs do not count.
    private static string Plain(string text) => string.Join(' ', text
        .Replace("\u2066", string.Empty, StringComparison.Ordinal).Replace("\u2068", string.Empty, StringComparison.Ordinal).Replace(
            "\u2069",
            string.Empty,
            StringComparison.Ordinal)
        .Split([' ', '\u00A0', '\u202F', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
