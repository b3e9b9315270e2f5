using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>A rule: its code and articles, what it asks as tables, whose judgement it calls for, and its examples.</summary>
internal static class RuleBlocks
{
    public static IEnumerable<Block> Of(Rule rule, Language language)
    {
        yield return new Heading(3, rule.Title.In(language), rule.Code);
        yield return new Para([new Code(rule.Code), " — ", rule.Force.Text().In(language), " — ", .. Contents.Cited(rule.Cites, language)]);
        if (rule.Applies is not Always)
        {
            yield return new Para(new Strong(Terms.AppliesIf.In(language)));
            foreach (Block block in ConditionBlocks.OfGuard(rule.Applies, language))
            {
                yield return block;
            }
        }

        foreach (Version<Condition> version in rule.Requires.All)
        {
            yield return new Para(rule.Requires.All.Count == 1
                ? new Strong(Terms.Asked.In(language))
                : new Strong($"{Terms.Asked.In(language)} — {Terms.InForceOn.With(Numerals.Date(version.From.CertainBy)).In(language)}"));
            foreach (Block block in ConditionBlocks.Of(version.Value, language))
            {
                yield return block;
            }
        }

        foreach (YesNoFact judged in rule.Contents.Facts.OfType<YesNoFact>().Where(f => f.Judge is not null))
        {
            yield return new Para(Terms.JudgedBy.With(judged.Judge!).In(language));
        }

        if (rule.Note is { } note)
        {
            yield return QuestionBlocks.Named(Terms.Note, [note.In(language)], language);
        }

        yield return new Para(new Strong(Terms.Examples.In(language)), " — ", Terms.ExamplesNote.In(language));
        yield return ExampleGrid.Of(rule, language);
    }
}
