using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>The sentence of a decided condition, by the kind of its outermost node.</summary>
internal sealed class Sentence(Evaluator seen) : IConditionVisitor<Phrase>
{
    private static readonly Phrase _pair = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _minimum = new(
        "{0}: {1}؛ الحد الأدنى المطلوب: {2}",
        "{0} : {1} ; minimum requis : {2}",
        "{0}: {1}; minimum required: {2}");

    private static readonly Phrase _below = new(
        "{0}: {1}؛ يجب أن يقل عن {2}",
        "{0} : {1} ; doit être inférieur à {2}",
        "{0}: {1}; must be less than {2}");

    private static readonly Phrase _above = new(
        "{0}: {1}؛ يجب أن يتجاوز {2}",
        "{0} : {1} ; doit dépasser {2}",
        "{0}: {1}; must exceed {2}");

    private static readonly Phrase _longer = new(
        "{0}؛ {1}؛ المدة المطلوبة بينهما: أكثر من {2}",
        "{0} ; {1} ; délai requis entre les deux : plus de {2}",
        "{0}; {1}; time required in between: more than {2}");

    private static readonly Phrase _inEach = new(
        "الحد الأدنى في كل واحدة: {0}؛ {1}",
        "minimum dans chacune : {0} ; {1}",
        "minimum in each: {0}; {1}");

    private static readonly Phrase _among = new("{0}: {1} من أصل {2}", "{0} : {1} sur {2}", "{0}: {1} of {2}");

    private static readonly Phrase _notCounted = new(
        "{0}: {1} من أصل {2}؛ من لا يستوفون هذا الشرط ولا يحتسبون: {3}",
        "{0} : {1} sur {2} ; ne la remplissent pas et ne sont pas comptés : {3}",
        "{0}: {1} of {2}; do not meet it and are not counted: {3}");

    private static readonly Phrase _nothingAsked = new(
        "لا يشترط شيء وفق القراءة المعتمدة للسؤال {0}",
        "rien n'est exigé selon la lecture retenue de {0}",
        "nothing is asked under the reading taken of {0}");

    private static readonly Phrase _anyReading = new(
        "{1} (أيا كانت قراءة السؤال {0})",
        "{1} (quelle que soit la lecture de {0})",
        "{1} (however {0} is read)");

    private static readonly Phrase _sameAnswer = new("الجواب واحد", "la réponse est la même", "the answer is the same");

    public Phrase Visit(Always always) => Generic(always);

    public Phrase Visit(Holds holds) => Stated(holds.Fact) ?? Generic(holds);

    public Phrase Visit(Not not) => not.Of is Holds holds ? Visit(holds) : Generic(not);

    public Phrase Visit(All all) => Deciding(all.Of, Truth.No);

    public Phrase Visit(Any any) => Deciding(any.Of, Truth.Yes);

    public Phrase Visit(AtLeast atLeast) => _minimum.With(Name(atLeast.Left), Value(atLeast.Left), Value(atLeast.Right));

    public Phrase Visit(LessThan lessThan) => lessThan.Left is Constant exceeded
        ? _above.With(Name(lessThan.Right), Value(lessThan.Right), Value(exceeded))
        : _below.With(Name(lessThan.Left), Value(lessThan.Left), Value(lessThan.Right));

    public Phrase Visit(LongerThan longerThan) => _longer.With(
        Stated(longerThan.From) ?? longerThan.From.Label, Stated(longerThan.To) ?? longerThan.To.Label, Units.Years.Of(longerThan.Years));

    // Met, the numbers of all places; not met, those that fall short.
    public Phrase Visit(AtLeastInEach inEach)
    {
        CountRange minimum = seen.Evaluate(inEach.Minimum).Value;
        StatedFact[] members = [.. seen.Read.Where(s => s.Fact is CountFact { Family: { } its } && its == inEach.Count)];
        StatedFact[] tooFew = [.. members.Where(m => ((CountValue)m.Value).Count.IsAtLeast(minimum) == Truth.No)];
        return _inEach.With(minimum.Text, Explanation.Join([.. (tooFew.Length > 0 ? tooFew : members).Select(Words)]));
    }

    // A part is counted apart from its whole, so that a file may state more of the one than its bounds leave of the other.
    public Phrase Visit(Qualifying qualifying)
    {
        CountRange who = seen.Evaluate(qualifying.Who).Value, among = seen.Evaluate((Quantity)qualifying.Among).Value;
        Phrase name = Name(qualifying.Who);
        if (among.AtMost is not { } most)
        {
            return _pair.With(name, who.Text);
        }

        CountRange lacking = new(who.AtMost is { } meeting ? Math.Max(0, among.AtLeast - meeting) : 0, Math.Max(0, most - who.AtLeast));
        return lacking.AtMost == 0 ? _among.With(name, who.Text, among.Text) : _notCounted.With(name, who.Text, among.Text, lacking.Text);
    }

    public Phrase Visit(ConditionByReading byReading)
    {
        Phrase question = Bidi.Quoted(byReading.Readings.Question.Id);
        return seen.Taken(byReading.Readings) switch
        {
            Always => _nothingAsked.With(question),
            { } taken => taken.Accept(this),
            null => _anyReading.With(question, seen.Read.Count == 0 ? _sameAnswer : Explanation.Join([.. seen.Read.Select(Words)])),
        };
    }

    private Phrase Name(Quantity quantity) => quantity is QuantityByReading byReading && seen.Taken(byReading.Readings) is { } taken
        ? Name(taken)
        : quantity.Accept(Wording.Of);

    private Phrase Value(Quantity quantity) => seen.Evaluate(quantity).Value.Text;

    private Phrase? Stated(Fact fact) => seen.Read.FirstOrDefault(s => s.Fact == fact) is { } stated ? Words(stated) : null;

    // One part that came out so decides alone, and the others need not be known; otherwise it takes all of them.
    private Phrase Deciding(IReadOnlyList<Condition> parts, Truth alone)
    {
        Condition[] decisive = [.. parts.Where(p => seen.Evaluate(p).Truth == alone)];
        return Explanation.Join([.. (decisive.Length > 0 ? decisive : parts).Select(p => p.Accept(this)).Distinct()]);
    }

    private static Phrase Words(StatedFact stated) => _pair.With(stated.Fact.Label, stated.Value.Text);

    private static Phrase Generic(Condition condition) => condition.Accept(Wording.Of);
}
