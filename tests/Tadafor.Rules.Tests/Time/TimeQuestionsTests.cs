using Tadafor.Domain.Law;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Time;

/// <summary>A question that the three laws on councils leave open alike names the place in each of them.</summary>
public sealed class TimeQuestionsTests
{
    private static readonly Instrument[] _laws = [Instruments.OrganicLaw113_14, Instruments.OrganicLaw112_14, Instruments.OrganicLaw111_14];

    // Sessions of a commune open in the first week of their month; those of the others on a Monday, which needs no reading.
    private static readonly OpenQuestion[] _ofCommunesAlone = [TimeQuestions.FirstWeek];

    [Fact]
    public void A_question_of_time_and_procedure_names_each_law_it_bears_on()
    {
        OpenQuestion[] ofCouncils =
        [
            TimeQuestions.Ends, TimeQuestions.Notice, TimeQuestions.Months, TimeQuestions.MonthEnd, TimeQuestions.Roll,
            TimeQuestions.Holidays,
            TimeQuestions.NextSession, TimeQuestions.FirstWeek, TimeQuestions.ThirdCall, TimeQuestions.SecondCall,
            TimeQuestions.CommitteeSilence,
        ];
        Assert.All(ofCouncils, question => Assert.Equal(
            _ofCommunesAlone.Contains(question) ? 1 : _laws.Length,
            question.Cites.Select(c => c.Instrument).Distinct().Count(_laws.Contains)));
    }
}
