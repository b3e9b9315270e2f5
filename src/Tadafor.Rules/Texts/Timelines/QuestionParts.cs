using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>The open questions that dates rest on, with the reading in effect or the options tried.</summary>
internal static class QuestionParts
{
    public static IEnumerable<Block> Of(Timetable table)
    {
        OpenQuestion[] questions = [.. table.Questions];
        return questions.Length == 0
            ? []
            : questions
                .Select(q => (Block)Line.Entry(
                    "•",
                    new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Phrase.Same(q.Id), q.Text),
                    [.. Details(q, table.Interpretations)]))
                .Prepend(Line.Section(new("ما تركه القانون مفتوحا", "Ce que la loi laisse ouvert", "What the law leaves open")));
    }

    private static IEnumerable<Detail> Details(OpenQuestion question, Interpretations interpretations)
    {
        if (interpretations.For(question) is { } taken)
        {
            yield return new(new("القراءة المعتمدة", "lecture retenue", "reading taken"), taken.Text);
            yield break;
        }

        foreach (ReadingOption option in question.Options)
        {
            yield return new(null, new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(option.Text, Phrase.Same(option.Id)));
        }
    }
}
