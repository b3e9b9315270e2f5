using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Collects problems, each in the three languages.</summary>
internal sealed class BodyProblems
{
    private readonly List<BodyProblem> _found = [];

    public Sequence<BodyProblem> Found => _found.ToSequence();

    public void Seats(int seats)
    {
        if (seats < 1)
        {
            Add(BodyFault.NoSeats, null, seats, new(
                "عدد المقاعد {1}: يجب أن يكون مقعدا واحدا على الأقل",
                "sièges : {1} ; il en faut au moins un",
                "seats: {1}; there must be one at least"));
        }
    }

    public void Minimum(int minimum, int seats)
    {
        if (minimum < 0 || minimum > Math.Max(seats, 0))
        {
            Add(BodyFault.MinimumOutOfRange, null, minimum, new(
                "الحد الأدنى للنساء {1}: يجب أن يكون بين صفر وعدد المقاعد",
                "minimum de femmes : {1} ; il va de zéro au nombre de sièges",
                "minimum of women: {1}; it goes from zero to the number of seats"));
        }
    }

    public void Count(long count, Phrase what)
    {
        if (count is < 0 or > Limits.LargestCount)
        {
            Add(BodyFault.CountOutOfRange, null, count, new Phrase(
                "{0}: {1}؛ يجب أن يكون بين صفر وألف مليون",
                "{0} : {1} ; il va de zéro à mille millions",
                "{0}: {1}; it goes from zero to a thousand million"), what);
        }
    }

    public void Votes(string id, long votes)
    {
        if (votes is < 0 or > Limits.LargestCount)
        {
            Add(BodyFault.VotesOutOfRange, id, votes, new(
                "أصوات {0}: {1}؛ يجب أن تكون بين صفر وألف مليون",
                "voix de {0} : {1} ; de zéro à mille millions",
                "votes of {0}: {1}; from zero to a thousand million"));
        }
    }

    public void Ids(IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Add(BodyFault.RepeatedId, same.Key, same.Count(), new(
                "الرمز {0} مكرر: أعط كل واحد رمزا خاصا به",
                "l'identifiant {0} se répète : donner à chacun le sien",
                "the identifier {0} is repeated: give each its own"));
        }
    }

    public void Ladder(TieLadder ties)
    {
        foreach (TieCriterion rung in ties.Criteria.Where(c => c is LowestCost or EarliestDeposit))
        {
            Add(BodyFault.RungWithoutMeaning, rung.ToString(), 0, new(
                "لا معنى للمعيار {0} هنا: استعمل votes أو youngest أو lot:SEED أو id",
                "le critère {0} n'a pas de sens ici : votes, youngest, lot:SEED ou id",
                "the criterion {0} has no meaning here: use votes, youngest, lot:SEED or id"));
        }
    }

    public void Add(BodyFault fault, string? id, long found, Phrase text, Phrase? what = null) =>
        _found.Add(new(fault, id, found, text.With(what ?? Bidi.Quoted(id ?? ""), Numerals.Number(found))));
}
