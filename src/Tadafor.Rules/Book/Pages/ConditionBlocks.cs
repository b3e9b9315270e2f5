using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>What a condition asks: a sentence, and a table wherever a reading or a case divides it.</summary>
internal static class ConditionBlocks
{
    /// <summary>What a rule asks.</summary>
    public static IEnumerable<Block> Of(Condition condition, Language language) =>
        Of(condition, Terms.Asked, c => c.Accept(Wording.ByDefault), language);

    /// <summary>When a rule applies at all: under some readings always, under others never.</summary>
    public static IEnumerable<Block> OfGuard(Condition guard, Language language) => Of(guard, Terms.Applies, Applies, language);

    private static Phrase Applies(Condition guard) => guard switch
    {
        Always => new YesNoValue(true).Text,
        Not { Of: Always } => new YesNoValue(false).Text,
        _ => guard.Accept(Wording.ByDefault),
    };

    private static IEnumerable<Block> Of(
        Condition condition,
        Phrase heading,
        Func<Condition, Phrase> words,
        Language language) => condition switch
        {
            ConditionByReading => [ByReading(Branch<Condition>.Of(condition), heading, words, language)],
            AtLeast atLeast => Compared(atLeast.Left, Terms.AtLeast, atLeast.Right, language),
            LessThan { Left: Constant exceeded } more => Compared(more.Right, Terms.MoreThan, exceeded, language),
            LessThan lessThan => Compared(lessThan.Left, Terms.LessThan, lessThan.Right, language),
            AtLeastInEach inEach =>
            [
                new Para(new Strong(Terms.Counted.In(language)), Contents.Colon(language), inEach.Count.Each.In(language)),
            .. Side(inEach.Minimum, Terms.AtLeast, language),
        ],
            All all => all.Of.SelectMany(part => Of(part, heading, words, language)),
            _ => [new Bullets([[words(condition).In(language)]])],
        };

    private static IEnumerable<Block> Compared(Quantity left, Phrase comparison, Quantity right, Language language)
    {
        if (IsPlain(left) && IsPlain(right))
        {
            return [new Bullets([[$"{Name(left, language)} — {comparison.In(language)} — {Name(right, language)}"]])];
        }

        return [.. Side(left, Terms.Counted, language), .. Side(right, comparison, language)];
    }

    private static IEnumerable<Block> Side(Quantity quantity, Phrase heading, Language language) => quantity switch
    {
        QuantityByReading => [
            new Para(new Strong(heading.In(language))),
            ByReading(Branch<Quantity>.Of(quantity), Terms.Counted, q => q.Accept(Wording.ByDefault), language)
        ],
        Share { Of: FirstOf table } share =>
        [
            new Para(new Strong(heading.In(language)), Contents.Colon(language), Name(share, language)), Cases(table, language),
        ],
        FirstOf table => [new Para(new Strong(heading.In(language))), Cases(table, language)],
        _ => [new Para(new Strong(heading.In(language)), Contents.Colon(language), Name(quantity, language))],
    };

    private static Grid Cases(FirstOf table, Language language) => Grid.Of(
        [Terms.Case.In(language), Terms.Number.In(language), Terms.Article.In(language)],
        table.Rows
            .Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [row.When.Accept(Wording.ByDefault).In(language)], [new Strong(Name(row.Then, language))],
                Contents.Cited(row.Cites, language),
            ])
            .Append([
                [Terms.Otherwise.In(language)],
                [new Strong(Name(table.Otherwise, language))],
                Contents.Cited(table.OtherwiseCites, language)
            ]));

    private static Grid ByReading<T>(IReadOnlyList<Branch<T>> branches, Phrase last, Func<T, Phrase> words, Language language)
        where T : class
    {
        IReadOnlyList<OpenQuestion> questions = [.. branches.SelectMany(b => b.Path.Select(p => p.Question)).Distinct()];
        return Grid.Of(
            [.. questions.Select(q => q.Id), last.In(language)],
            branches.Select(branch => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                .. questions.Select(question => Taken(branch.Path, question, language)),
                [words(branch.Leaf).In(language)],
            ]));
    }

    private static IReadOnlyList<Inline> Taken(
        IReadOnlyList<(OpenQuestion Question, ReadingOption Option)> path,
        OpenQuestion question,
        Language language)
    {
        foreach ((OpenQuestion asked, ReadingOption option) in path)
        {
            if (asked == question)
            {
                return option == question.Default
                    ? [option.Text.In(language), " (", new Strong(Terms.ByDefault.In(language)), ")"]
                    : [option.Text.In(language)];
            }
        }

        return ["—"];
    }

    private static bool IsPlain(Quantity quantity) => quantity is Constant or Counted;

    private static string Name(Quantity quantity, Language language) => quantity.Accept(Wording.ByDefault).In(language);
}
