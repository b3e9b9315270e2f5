using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>Why a condition came out as it did: one sentence, with the numbers, in three languages.</summary>
internal static class Explanation
{
    public static Phrase Of(Rule rule, Examiner.Examined examined) => examined.Verdict switch
    {
        Verdict.NotApplicable when examined.Uncertain is { } boundary => NotInForceOn(boundary),
        Verdict.NotApplicable => new("لا ينطبق هذا الشرط على هذا الملف أو في هذه المرحلة", "cette condition ne s'applique pas à ce dossier ou à ce stade", "this condition does not apply to this file, or not at this stage"),
        Verdict.Undetermined when examined.Uncertain is { } boundary => new Phrase(
            "تاريخ دخول القاعدة حيز التنفيذ غير محدد بدقة: {0}", "date d'entrée en vigueur non établie : {0}", "date of entry into force not established: {0}").With(boundary.Basis),
        Verdict.AwaitingJudgement => Awaiting(examined.Evaluator.Awaiting),
        Verdict.Undetermined => Undetermined(examined),
        _ => examined.Condition!.Accept(new Sentence(examined.Evaluator)),
    };

    private static Phrase NotInForceOn(Commencement boundary) => new Phrase(
        "القاعدة غير نافذة في التاريخ القانوني: {0}", "règle non en vigueur à la date juridique : {0}", "rule not in force on the legal date: {0}").With(boundary.Basis);

    private static Phrase Awaiting(IReadOnlyList<YesNoFact> awaiting) => Phrase.For(language => string.Join(language == Language.Arabic ? "؛ " : "; ", awaiting.Select(fact =>
        new Phrase("تقدير يعود إلى {0}: {1}", "appréciation qui revient à {0} : {1}", "for {0} to judge: {1}").With(fact.Judge!, fact.Label).In(language))));

    private static Phrase Undetermined(Examiner.Examined examined)
    {
        Evaluator seen = examined.Evaluator;
        IReadOnlyList<Fact> missing = [.. seen.Missing, .. seen.Awaiting];
        if (missing.Count == 0)
        {
            return new Phrase(
                "الجواب يختلف باختلاف قراءة: {0}", "la réponse dépend de la lecture de : {0}", "the answer depends on the reading of: {0}")
                .With(Phrase.Same(string.Join(", ", seen.Questions.Where(q => q.Default is null).Select(q => q.Id))));
        }

        Phrase list = Phrase.For(language => string.Join(language == Language.Arabic ? "؛ " : "; ", missing.Select(f => f.Label.In(language))));
        return new Phrase("لا يذكر الملف بما يكفي: {0}", "le dossier ne dit pas, ou pas assez : {0}", "the file does not say, or not enough: {0}").With(list);
    }

    /// <summary>The sentence of a decided condition, by the kind of its outermost node.</summary>
    private sealed class Sentence(Evaluator seen) : IConditionVisitor<Phrase>
    {
        public Phrase Visit(Always always) => Generic(always);

        public Phrase Visit(Holds holds) => Stated(holds.Fact) ?? Generic(holds);

        public Phrase Visit(Not not) => not.Of is Holds holds ? Visit(holds) : Generic(not);

        public Phrase Visit(All all) => Parts(all.Of);

        public Phrase Visit(Any any) => Parts(any.Of);

        public Phrase Visit(AtLeast atLeast) => new Phrase("{0}: {1}؛ المطلوب: {2}", "{0} : {1} ; requis : {2}", "{0}: {1}; required: {2}")
            .With(Name(atLeast.Left), Value(atLeast.Left), Value(atLeast.Right));

        public Phrase Visit(LessThan lessThan) => new Phrase("{0}: {1}؛ يجب أن يقل عن: {2}", "{0} : {1} ; doit rester inférieur à : {2}", "{0}: {1}; must stay under: {2}")
            .With(Name(lessThan.Left), Value(lessThan.Left), Value(lessThan.Right));

        public Phrase Visit(LongerThan longerThan) => new Phrase("{0}؛ {1}؛ المطلوب أكثر من {2}", "{0} ; {1} ; plus de {2} requis", "{0}; {1}; more than {2} required")
            .With(Stated(longerThan.From) ?? longerThan.From.Label, Stated(longerThan.To) ?? longerThan.To.Label, Units.Years.Of(longerThan.Years));

        public Phrase Visit(ConditionByReading byReading) => seen.Taken(byReading.Readings) is { } taken ? taken.Accept(this) : Generic(byReading);

        private Phrase Name(Quantity quantity) => quantity is QuantityByReading byReading && seen.Taken(byReading.Readings) is { } taken
            ? Name(taken)
            : quantity.Accept(Wording.Of);

        private Phrase Value(Quantity quantity) => seen.Evaluate(quantity).Value.Text;

        private Phrase? Stated(Fact fact) => seen.Read.FirstOrDefault(s => s.Fact == fact) is { } stated
            ? new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(fact.Label, stated.Value.Text)
            : null;

        private Phrase Parts(IReadOnlyList<Condition> parts) =>
            Phrase.For(language => string.Join(language == Language.Arabic ? "؛ " : "; ", parts.Select(p => p.Accept(this).In(language))));

        private static Phrase Generic(Condition condition) => condition.Accept(Wording.Of);
    }
}
