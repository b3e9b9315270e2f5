using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>The document of a decision, part by part.</summary>
internal static class DecisionMapping
{
    /// <summary>The document without its digest.</summary>
    public static DecisionDocument Unsealed(Decision decision) => new()
    {
        Schema = DecisionDocument.CurrentSchema,
        Outcome = decision.Outcome,
        Route = decision.Route,
        Subject = decision.Subject,
        LegalDate = decision.LegalDate,
        Edition = new() { Version = decision.Edition.Version, Digest = decision.Edition.Digest },
        Readings = Each(decision.Readings, Of),
        Findings = Each(decision.Findings, Of),
        Cure = Of(decision.Cure),
        Facts = Each(decision.Facts, Of),
        Digest = "",
    };

    private static FindingDocument Of(Finding finding) => new()
    {
        Code = finding.Code,
        Verdict = finding.Verdict,
        Force = finding.Force,
        Layers = finding.Layers.Select(layer => layer.Code()).ToSequence(),
        Title = finding.Title,
        Explanation = finding.Explanation,
        Cites = Each(finding.Cites, Of),
        Facts = Each(finding.Facts, Of),
        Missing = Each(finding.Missing, fact => new MissingDocument
        {
            Fact = fact.Code,
            Kind = fact.Match(_ => "count", _ => "yes-no", _ => "date"),
            Label = fact.Label,
        }),
        Awaiting = Each(finding.Awaiting, fact => new JudgementDueDocument { Fact = fact.Code, Label = fact.Label, Judge = fact.Judge! }),
        Questions = Each(finding.Questions, question => question.Id),
        Cure = Of(finding.Cure),
        Trace = TraceMapping.Of(finding.Trace),
    };

    private static ReadingDocument Of(ReadingTaken reading) => new()
    {
        Question = reading.Question.Id,
        Text = reading.Question.Text,
        Cites = Each(reading.Cites, Of),
        Taken = reading.Taken is { } taken ? new() { Option = taken.Id, Text = taken.Text } : null,
        ChosenByCaller = reading.ChosenByCaller,
        DefaultReason = reading.Question.Reason,
        Others = Each(reading.Others, other => new OtherReadingDocument
        {
            Option = other.Option.Id,
            Text = other.Option.Text,
            Outcome = other.Outcome,
            ChangesOutcome = other.ChangesOutcome,
        }),
    };

    private static FactDocument Of(StatedFact stated) => new()
    {
        Fact = stated.Fact.Code,
        Label = stated.Fact.Label,
        Judge = stated.Fact.Match(_ => null, yesNo => yesNo.Judge, _ => null),
        Value = Of(stated.Value),
        Source = Of(stated.Source),
    };

    private static ValueDocument Of(FactValue value) => value.Match<ValueDocument>(
        count => new CountDocument { AtLeast = count.Count.AtLeast, AtMost = count.Count.AtMost, Text = value.Text },
        yesNo => new YesNoDocument { Value = yesNo.Value, Text = value.Text },
        date => new DateDocument { Value = date.Value, Text = value.Text });

    private static SourceDocument Of(FactSource source) => source.Match<SourceDocument>(
        document => new DocumentSource { Document = WellFormed.Of(document.Document), Text = source.Text },
        register => new RegisterSource { Register = WellFormed.Of(register.Register), Text = source.Text },
        _ => new DeclarationSource { Text = source.Text },
        judgement => new JudgementSource
        {
            By = WellFormed.Of(judgement.By),
            On = judgement.On,
            Reason = WellFormed.Of(judgement.Reason),
            Text = source.Text
        },
        _ => new DerivedSource { Text = source.Text });

    private static CureDocument? Of(Cure? cure) =>
        cure is null ? null : new() { Changes = Each(cure.Changes, Of), Incurable = cure.Incurable };

    private static ChangeDocument Of(Change change)
    {
        (string fact, Phrase text, Sequence<CitationDocument> cites) = (change.Fact.Code, change.Text, Each(change.Cites, Of));
        Sequence<ChangeDocument>? or = change.Or.Count == 0 ? null : Each(change.Or, Of);
        return change.Match<ChangeDocument>(
            moreOf => new MoreOfDocument
            {
                Fact = fact,
                Text = text,
                Cites = cites,
                Or = or,
                Additional = moreOf.Additional,
                Cases = moreOf.Cases.Count == 0
                    ? null
                    : Each(moreOf.Cases, c => new MoreWhenDocument { When = c.When, Additional = c.Additional }),
            },
            becomes => new BecomesDocument { Fact = fact, Text = text, Cites = cites, Or = or, Value = becomes.Value },
            notBefore => new NotBeforeDocument { Fact = fact, Text = text, Cites = cites, Or = or, Earliest = notBefore.Earliest });
    }

    internal static CitationDocument Of(Citation citation) => new()
    {
        Instrument = citation.Instrument.Id,
        Article = citation.Article,
        Paragraph = citation.Paragraph,
        Confidence = citation.Confidence,
        Text = citation.Text,
    };

    internal static Sequence<TTo> Each<TFrom, TTo>(Sequence<TFrom> items, Func<TFrom, TTo> map) => items.Select(map).ToSequence();
}
