using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Programmes;

/// <summary>The road of an action programme: which acts stand on a day, and which cannot.</summary>
internal static class ProgrammeProcedure
{
    private static readonly Phrase _twice = new("{0}: مذكور مرتين", "{0} : cité deux fois", "{0}: named twice");

    private static readonly Phrase _afterAdoption = new(
        "{0}: بعد مصادقة المجلس على البرنامج",
        "{0} : après l'adoption du programme",
        "{0}: after the programme was adopted");

    private static readonly Phrase _afterLater = new("{0}: بعد «{1}»", "{0} : après « {1} »", "{0}: after “{1}”");

    private static readonly Phrase _beforeFirst = new("{0}: لا {1} قبله", "{0} : sans « {1} » avant", "{0}: without “{1}” before it");

    private static readonly Phrase _sessionAfter = new(
        "{0}: افتتحت الدورة بعده",
        "{0} : la session s'est ouverte après",
        "{0}: the session opened after it");

    private static readonly Phrase _bothWays = new(
        "{0}: ويقول الملف إنه لم يتم",
        "{0} : le fichier dit aussi que cela n'a pas eu lieu",
        "{0}: the file also says that it did not take place");

    private static readonly Phrase _once = new("احذف أحدهما.", "Retirez l'un des deux.", "Take one of the two out.");

    private static readonly Phrase _correct = new(
        "أضف العمل الناقص قبله، أو صحح العمل أو تاريخه.",
        "Ajoutez l'acte qui manque avant lui, ou corrigez l'acte ou sa date.",
        "Add the act that is missing before it, or correct the act or its day.");

    private static readonly Phrase _correctDay = new("صحح أحد اليومين.", "Corrigez l'un des deux jours.", "Correct one of the two days.");

    /// <summary>The acts that stand up to a day, in order, and what cannot stand, whatever the day.</summary>
    public static (Sequence<ProgrammeAct> Acts, Sequence<ActIrregularity> Irregularities) On(ProgrammeFile file, LocalDate day)
    {
        Sequence<ProgrammeAct> acts = file.Acts;
        List<ActIrregularity> faults = [.. ActOrder.Faults("programme", [.. acts.Select(a => (a.On, a.Kind.Text()))])];
        HashSet<int> disordered = [.. faults.Select(f => f.Index)];
        List<ProgrammeAct> standing = [];
        for (int i = 0; i < acts.Count; i++)
        {
            if (disordered.Contains(i))
            {
                continue;
            }

            if (Wrong(file, standing, acts[i], i) is { } wrong)
            {
                faults.Add(wrong);
                continue;
            }

            standing.Add(acts[i]);
        }

        return (standing.Where(a => a.On <= day).ToSequence(), faults.OrderBy(f => f.Index).ToSequence());
    }

    private static ActIrregularity? Wrong(ProgrammeFile file, List<ProgrammeAct> before, ProgrammeAct act, int index)
    {
        Phrase text = act.Kind.Text();
        if (!act.Kind.IsRepeated() && before.Any(b => IsSame(b, act)))
        {
            return new(index, "programme.act-twice", _twice.With(text), _once);
        }

        if (act.Kind.IsOfPreparation() && before.Any(b => b.Kind == ProgrammeActKind.Adopted && b.On < act.On))
        {
            return new(index, "programme.after-adoption", _afterAdoption.With(text), _correct);
        }

        if (Needed(act.Kind) is { } needed && before.All(b => b.Kind != needed))
        {
            return new(index, "programme.without-act-before", _beforeFirst.With(text, needed.Text()), _correct);
        }

        // Neither an objection nor a visa comes before the decision was received.
        if (act.Kind == ProgrammeActKind.Received
            && before.FirstOrDefault(b => b.On < act.On
                && b.Kind is ProgrammeActKind.Objected or ProgrammeActKind.VisaGranted or ProgrammeActKind.VisaRefused) is { } answered)
        {
            return new(index, "programme.received-after-answer", _afterLater.With(text, answered.Kind.Text()), _correctDay);
        }

        if (act.SessionOn > act.On)
        {
            return new(index, "programme.session-after-act", _sessionAfter.With(text), _correctDay);
        }

        bool? stated = act.Kind switch
        {
            ProgrammeActKind.CitizensConsulted => file.Consulted?.CitizensConsulted,
            ProgrammeActKind.BodyConsulted => file.Consulted?.BodyConsulted,
            ProgrammeActKind.BodyOpined => file.Consulted?.BodyOpined,
            _ => null,
        };
        return stated == false ? new(index, "programme.done-and-not-done", _bothWays.With(text), _once) : null;
    }

    // The visa is granted or refused once; a stage, an administration and a year have each their own act.
    private static bool IsSame(ProgrammeAct one, ProgrammeAct other) =>
        Visa(one.Kind) == Visa(other.Kind)
        && (one.Stage, one.Administration, one.Year) == (other.Stage, other.Administration, other.Year);

    private static ProgrammeActKind Visa(ProgrammeActKind kind) =>
        kind == ProgrammeActKind.VisaRefused ? ProgrammeActKind.VisaGranted : kind;

    private static ProgrammeActKind? Needed(ProgrammeActKind kind) => kind switch
    {
        ProgrammeActKind.DecisionPosted or ProgrammeActKind.DecisionNotified => ProgrammeActKind.DecisionTaken,
        ProgrammeActKind.Maintained => ProgrammeActKind.Objected,
        ProgrammeActKind.SessionClosed or ProgrammeActKind.Received or ProgrammeActKind.Objected or ProgrammeActKind.VisaGranted
            or ProgrammeActKind.VisaRefused => ProgrammeActKind.Adopted,
        _ => null,
    };
}
