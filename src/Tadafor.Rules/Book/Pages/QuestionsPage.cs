using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The index of open questions.</summary>
internal static class QuestionsPage
{
    public const string Key = "questions";

    private static readonly Phrase _intro = new(
        "حيث يسكت القانون أو يلتبس، تسمي القاعدة السؤال وقراءاته. من يستعمل المكتبة يختار؛ وإلا طبقت القراءة الافتراضية، أو جربت كل القراءات حيث لا قراءة افتراضية. ويذكر القرار الأسئلة التي يتوقف عليها وهل كان جواب آخر سيغيره.",
        "Là où la loi se tait ou hésite, la règle nomme la question et ses lectures. L'utilisateur choisit ; sinon la lecture par défaut s'applique, ou toutes sont essayées quand aucune ne s'impose. La décision dit sur quelles questions elle repose et si une autre réponse l'aurait changée.",
        "Where the law is silent or ambiguous, the rule names the question and its readings. The user chooses; otherwise the default applies, or all are tried where none can be defended. The decision says on which questions it rests and whether another answer would have changed it.");

    public static Page In(Language language) => new(Key, "questions", Terms.Questions.In(language),
        [
            new Para(_intro.In(language)),
            .. OpenQuestions.All.Concat(TimeQuestions.All).SelectMany(q => Of(q, language)),
        ]);

    private static IEnumerable<Block> Of(OpenQuestion question, Language language)
    {
        IReadOnlyList<Inline>[] users = [.. Rulebook.Articles
            .SelectMany(article => article.Rules.Where(rule => rule.Contents.Questions.Contains(question))
                .Select(rule => (IReadOnlyList<Inline>)[new Link($"{article.Id}#{rule.Code}", rule.Title.In(language))]))];
        IEnumerable<Block> said = QuestionBlocks.Of(question, language, level: 2, anchored: true);
        return users.Length == 0 ? said :
        [
            .. said,
            new Para([
                new Strong(Terms.UsedBy.In(language)),
                Contents.Colon(language),
                .. Contents.Join(users, Contents.Separator(language))
            ]),
        ];
    }
}
