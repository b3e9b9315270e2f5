using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>Reads a decision of a council field by field.</summary>
internal static class CouncilDecisionReader
{
    private static readonly Phrase _correct = new("صحح أحد اليومين.", "Corrigez l'un des deux jours.", "Correct one of the two days.");

    public static FieldFaults Kinds { get; } = new("council-decision", aboutPersons: true);

    /// <summary>The decision; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static CouncilDecision? Read(JsonFields root)
    {
        root.Schema(CouncilDecisionJson.Schema);
        string? reference = root.Text("reference", required: true);
        int? level = Word(root, "level", CouncilDecisionNames.Levels, required: true);
        LocalDate? taken = root.Date("takenOn", required: true);
        int? matter = Word(root, "matter", CouncilDecisionNames.Matters) + 1;
        LocalDate? closed = root.Date("sessionClosedOn"), received = root.Date("receivedOn");
        LocalDate? objected = root.Date("objectedOn"), maintained = root.Date("maintainedOn");
        LocalDate? visa = root.Date("visaOn"), refused = root.Date("visaRefusedOn");
        root.Close();
        if (reference is null || level is null || taken is null)
        {
            return null;
        }

        CouncilDecision decision = new()
        {
            Reference = reference,
            Level = (CompositionLevel)level,
            TakenOn = taken.Value,
            Matter = (VisaMatter)(matter ?? 0),
            SessionClosedOn = closed,
            ReceivedOn = received,
            ObjectedOn = objected,
            MaintainedOn = maintained,
            VisaOn = visa,
            VisaRefusedOn = refused,
        };
        foreach (DecisionContradiction contradiction in decision.Contradictions)
        {
            (string field, FaultKind kind) = Of(contradiction);
            root.Take(field)!.Fault(kind);
        }

        return decision;
    }

    // The place of the word in its list, which is the value it stands for.
    private static int? Word(JsonFields json, string name, IReadOnlyList<string> words, bool required = false) =>
        json.Word(name, words, required) is { } word ? Array.IndexOf([.. words], word) : null;

    private static (string Field, FaultKind Kind) Of(DecisionContradiction contradiction) => contradiction switch
    {
        DecisionContradiction.ClosedBeforeTaken => ("sessionClosedOn", Kind("closed-before-taken", new(
            "اختتمت الدورة قبل اتخاذ المقرر",
            "session close avant la délibération",
            "the session closed before the decision was taken"))),
        DecisionContradiction.ReceivedBeforeTaken => ("receivedOn", Kind("received-before-taken", new(
            "توصل بالمقرر قبل اتخاذه",
            "délibération reçue avant d'être prise",
            "the decision was received before it was taken"))),
        DecisionContradiction.ObjectedBeforeReceived => ("objectedOn", Kind("objected-before-received", new(
            "تعرض سابق للتوصل بالمقرر",
            "opposition antérieure à la réception",
            "an objection before the decision was received"))),
        DecisionContradiction.MaintainedBeforeObjection => ("maintainedOn", Kind("maintained-before-objection", new(
            "إبقاء على المقرر سابق للتعرض",
            "délibération maintenue avant l'opposition",
            "maintained before the objection"))),
        DecisionContradiction.VisaBeforeReceived => ("visaOn", Kind("visa-before-received", new(
            "تأشيرة سابقة للتوصل بالمقرر",
            "visa antérieur à la réception",
            "a visa before the decision was received"))),
        DecisionContradiction.RefusedBeforeReceived => ("visaRefusedOn", Kind("refused-before-received", new(
            "رفض التأشير سابق للتوصل بالمقرر",
            "refus de visa antérieur à la réception",
            "a refusal of the visa before the decision was received"))),
        DecisionContradiction.VisaBothWays => ("visaRefusedOn", Kind("visa-both-ways", new(
            "تأشيرة منحت ورفضت معا",
            "visa à la fois accordé et refusé",
            "a visa both granted and refused"))),
    };

    private static FaultKind Kind(string code, Phrase says) => new($"council-decision.{code}", says, _correct);
}
