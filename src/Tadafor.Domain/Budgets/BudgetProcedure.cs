using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>The road of a participatory budget: which acts stand on a day, and what in them cannot be.</summary>
internal static class BudgetProcedure
{
    /// <summary>
    /// The acts that stand up to a day, in order, and everything that cannot be, whatever the day. What an act needs before it is looked
    /// for among all acts listed ahead of it, so that one wrong act does not make every later one wrong.
    /// </summary>
    public static (Sequence<BudgetAct> Acts, Sequence<ActIrregularity> Irregularities) On(BudgetCycleFile file, LocalDate day)
    {
        Sequence<BudgetAct> acts = file.Acts;
        List<ActIrregularity> faults = [.. ActOrder.Faults("budget", [.. acts.Select(a => (a.On, a.Kind.Text()))])];
        HashSet<int> disordered = [.. faults.Select(f => f.Index)];
        BudgetFold fold = new();
        List<BudgetAct> standing = [];
        for (int i = 0; i < acts.Count; i++)
        {
            if (disordered.Contains(i))
            {
                continue;
            }

            BudgetFault[] wrong = [.. BudgetFaults.Of(acts, i, fold)];
            faults.AddRange(wrong.Select(w => new ActIrregularity(i, $"budget.{w.Code}", w.Text, w.Remedy)));
            if (wrong.All(w => w.Stands))
            {
                fold.Apply(acts[i]);
                standing.Add(acts[i]);
            }
        }

        return (standing.Where(a => a.On <= day).ToSequence(), faults.OrderBy(f => f.Index).ToSequence());
    }
}

/// <summary>Something that cannot be.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Stands">Whether the act took place all the same, and what follows builds on it; otherwise it is left out.</param>
internal sealed record BudgetFault(string Code, Phrase Text, Phrase Remedy, bool Stands = false);

/// <summary>What in an act of a participatory budget cannot be.</summary>
internal static class BudgetFaults
{
    private static readonly Phrase _twice = new("{0}: مذكور مرتين", "{0} : cité deux fois", "{0}: named twice");

    private static readonly Phrase _once = new("احذف أحدهما.", "Retirez l'un des deux.", "Take one of the two out.");

    private static readonly Phrase _afterEnd = new("{0}: بعد «{1}»", "{0} : après « {1} »", "{0}: after “{1}”");

    private static readonly Phrase _beforeFirst = new("{0}: لا «{1}» قبله", "{0} : sans « {1} » avant", "{0}: without “{1}” before it");

    private static readonly Phrase _correct = new(
        "أضف العمل الناقص قبله، أو صحح العمل أو تاريخه.",
        "Ajoutez l'acte qui manque avant lui, ou corrigez l'acte ou sa date.",
        "Add the act that is missing before it, or correct the act or its day.");

    private static readonly Phrase _frozen = new(
        "{0}: التصويت مفتوح منذ {1}، ولا يتغير شيء مما صوت عليه الناس",
        "{0} : le vote est ouvert depuis le {1}, et rien de ce sur quoi on vote ne change plus",
        "{0}: the vote has been open since {1}, and nothing people vote on changes any more");

    private static readonly Phrase _nextCycle = new(
        "أرجئ التغيير إلى دورة مقبلة، أو تخل عن هذه الدورة وعلل ذلك.",
        "Gardez le changement pour un prochain cycle, ou abandonnez celui-ci en disant pourquoi.",
        "Keep the change for a later cycle, or give this one up and say why.");

    private static readonly Phrase _other = new(
        "{0}: البصمة {1} ليست بصمة {2} ({3})",
        "{0} : l'empreinte {1} n'est pas celle de : {2} ({3})",
        "{0}: the digest {1} is not that of: {2} ({3})");

    private static readonly Phrase _sameDigest = new(
        "أعد العمل بالوثيقة المعتمدة، أو صحح البصمة.",
        "Refaites l'acte avec le document adopté, ou corrigez l'empreinte.",
        "Do it again with the document adopted, or correct the digest.");

    private static readonly Phrase _moved = new(
        "{0} يوم {1}، والموعد المحدد هو {2}",
        "{0} le {1}, alors que la date fixée est le {2}",
        "{0} on {1}, while the day set is {2}");

    private static readonly Phrase _setAgain = new(
        "لا تتغير المواعيد إلا بعمل مسجل: أضف قبله تحديدا جديدا للمرحلة مع السبب.",
        "Les dates ne changent que par un acte enregistré : ajoutez avant lui une nouvelle fixation de la phase, avec son motif.",
        "Days change only by a recorded act: add a new setting of the phase before it, with its reason.");

    private static readonly Phrase _backwards = new(
        "{0}: آخر يوم ({1}) قبل أول يوم ({2})",
        "{0} : le dernier jour ({1}) précède le premier ({2})",
        "{0}: the last day ({1}) is before the first ({2})");

    private static readonly Phrase _correctDay = new("صحح أحد اليومين.", "Corrigez l'un des deux jours.", "Correct one of the two days.");

    private static readonly Phrase _overlap = new(
        "{0} (من {1}) قبل نهاية مرحلة {2} ({3})",
        "{0} (dès le {1}) avant la fin de la phase {2} ({3})",
        "{0} (from {1}) before the end of the phase {2} ({3})");

    private static readonly Phrase _noReason = new(
        "{0}: تغيير مواعيد {1} دون سبب",
        "{0} : les dates de la phase {1} changent sans motif",
        "{0}: the days of the phase {1} change without a reason");

    private static readonly Phrase _giveDeparture = new("{0}: دون أسباب", "{0} : sans motifs", "{0}: without reasons");

    private static readonly Phrase _giveReason = new("اذكر السبب.", "Donnez le motif.", "Give the reason.");

    private static readonly Phrase _begun = new(
        "{0}: مرحلة {1} انطلقت يوم {2}، ولا يتغير أول أيامها",
        "{0} : la phase {1} a commencé le {2}, son premier jour ne change plus",
        "{0}: the phase {1} began on {2}, and its first day changes no more");

    private static readonly Phrase _over = new(
        "{0}: {1}، وهو ما يتجاوز {2} ({3})",
        "{0} : {1}, au-delà de : {2} ({3})",
        "{0}: {1}, more than: {2} ({3})");

    private static readonly Phrase _envelope = new("الغلاف المالي", "l'enveloppe", "the envelope");

    private static readonly Phrase _ofDistrict = new("غلاف {0}", "l'enveloppe de {0}", "the envelope of {0}");

    private static readonly Phrase _granted = new(
        "المبلغ المقترح أو الذي عدل إليه المجلس",
        "la somme proposée, ou décidée par un écart motivé",
        "the sum proposed, or granted by a reasoned departure");

    private static readonly Phrase _credit = new(
        "ما بقي من اعتماد المشروع",
        "ce qui reste du crédit du projet",
        "what is left of the project's credit");

    private static readonly Phrase _lower = new(
        "اخفض المبلغ، أو صحح أحدهما.",
        "Réduisez la somme, ou corrigez l'une des deux.",
        "Lower the sum, or correct one of the two.");

    private static readonly Phrase _depart = new(
        "إذا عدل المجلس عن المقترح فسجل ذلك قبله، مع أسبابه.",
        "Si le conseil s'écarte de la proposition, enregistrez-le avant, avec ses motifs.",
        "If the council departs from the proposal, record it before, with its reasons.");

    private static readonly Phrase _unknownProject = new(
        "{0}: لا مشروع اسمه {1} في المقترح",
        "{0} : la proposition n'a pas de projet {1}",
        "{0}: the proposal has no project {1}");

    private static readonly Phrase _ended = new(
        "{0}: انتهى المشروع {1} يوم {2}",
        "{0} : le projet {1} a pris fin le {2}",
        "{0}: the project {1} ended on {2}");

    private static readonly Phrase _notFunded = new(
        "{0}: قبل «{1}»؛ والفرز مقترح لا يمول شيئا (المواد 118 و186 و189 من القانون التنظيمي 113.14)",
        "{0} : avant « {1} » ; un dépouillement est une proposition et ne finance rien (LO 113-14, art. 118, 186 et 189)",
        "{0}: before “{1}”; a count is a proposal and funds nothing (OL 113-14, arts 118, 186 and 189)");

    private static readonly Phrase _wait = new(
        "صحح التاريخ، أو احذف النفقة من هذا الغلاف.",
        "Corrigez la date, ou retirez la dépense de cette enveloppe.",
        "Correct the day, or take the spending out of this envelope.");

    private static readonly Phrase _notEnded = new(
        "{0}: مشاريع لم تنجز ولم يتخل عنها: {1}",
        "{0} : projets ni achevés ni abandonnés : {1}",
        "{0}: projects neither completed nor given up: {1}");

    private static readonly Phrase _endEach = new(
        "سجل لكل مشروع إتمامه أو التخلي عنه، أو أبق الدورة مفتوحة.",
        "Enregistrez pour chacun son achèvement ou son abandon, ou laissez le cycle ouvert.",
        "Record for each that it is completed or given up, or leave the cycle open.");

    /// <summary>Everything wrong with an act, given what the acts that stand ahead of it lead to.</summary>
    public static IEnumerable<BudgetFault> Of(Sequence<BudgetAct> acts, int index, BudgetFold fold)
    {
        BudgetAct act = acts[index];
        BudgetAct[] ahead = [.. acts.Take(index)];
        Phrase text = act.Kind.Text();
        if (!act.Kind.IsRepeated() && ahead.Any(a => a.Kind == act.Kind && !(act.Kind == BudgetActKind.SessionClosed && a.On < act.On)))
        {
            return [new("act-twice", _twice.With(text), _once)];
        }

        if (fold.End is { } end && act.Kind != BudgetActKind.ReportPublished)
        {
            return [new("after-end", _afterEnd.With(text, end.Text()), _correct)];
        }

        IEnumerable<BudgetFault> needed = act.Kind.Needs() is { } need && ahead.All(a => a.Kind != need)
            ? [new("without-act-before", _beforeFirst.With(text, need.Text()), _correct, Stands: true)]
            : [];
        return needed.Concat(act.Kind switch
        {
            BudgetActKind.EnvelopeFixed => Frozen(act, ahead).Concat(Shares(act)),
            BudgetActKind.RulesAdopted or BudgetActKind.ListFrozen => Frozen(act, ahead),
            BudgetActKind.PhaseSet => Phase(act, ahead, fold),
            BudgetActKind.CallOpened => Moved(act, fold.Days(BudgetPhase.Call)?.From),
            BudgetActKind.CallClosed => MovedEnd(act, fold.Days(BudgetPhase.Call)?.To),
            BudgetActKind.VotingOpened => [
                .. Other(act, act.Rules, fold.Rules, BudgetActKind.RulesAdopted),
                .. Other(act, act.List, fold.List, BudgetActKind.ListFrozen),
                .. Moved(act, fold.Days(BudgetPhase.Voting)?.From),
            ],
            BudgetActKind.VotingClosed => MovedEnd(act, fold.Days(BudgetPhase.Voting)?.To),
            BudgetActKind.Counted => [
                .. Other(act, act.Rules, fold.Rules, BudgetActKind.RulesAdopted),
                .. Other(act, act.Box, fold.Box, BudgetActKind.VotingClosed),
            ],
            BudgetActKind.ProposalSubmitted => Proposal(act, fold),
            BudgetActKind.Departed => act.Reason is null ? [new("departure-without-reason", _giveDeparture.With(text), _giveReason)] : [],
            BudgetActKind.BudgetEntered => Entry(act, fold),
            BudgetActKind.BudgetReceived => Answered(act, ahead),
            BudgetActKind.CycleClosed => Closing(act, fold),
            _ when act.Kind.IsOfFollowUp() => FollowUp(acts, index, fold),
            _ => [],
        });
    }

    // Neither an objection nor a visa comes before the budget was received.
    private static IEnumerable<BudgetFault> Answered(BudgetAct act, BudgetAct[] ahead) =>
        ahead.FirstOrDefault(a => a.On < act.On
            && a.Kind is BudgetActKind.BudgetObjected or BudgetActKind.VisaGranted or BudgetActKind.VisaRefused) is { } answer
            ? [new("received-after-answer", _afterEnd.With(act.Kind.Text(), answer.Kind.Text()), _correctDay)]
            : [];

    private static IEnumerable<BudgetFault> Frozen(BudgetAct act, BudgetAct[] ahead) =>
        ahead.FirstOrDefault(a => a.Kind == BudgetActKind.VotingOpened) is { } opened
            ? [new("frozen", _frozen.With(act.Kind.Text(), Weekdays.Dated(opened.On)), _nextCycle)]
            : [];

    private static IEnumerable<BudgetFault> Shares(BudgetAct act)
    {
        Int128 sum = act.Districts.Aggregate((Int128)0, (all, d) => all + d.Centimes);
        return sum > act.Centimes
            ? [new("districts-over-envelope", Over(act, (long)sum, _envelope, act.Centimes.Value), _lower, Stands: true)]
            : [];
    }

    private static IEnumerable<BudgetFault> Phase(BudgetAct act, BudgetAct[] ahead, BudgetFold fold)
    {
        Phrase text = act.Kind.Text(), phase = act.Phase!.Value.Text();
        LocalDate from = act.From!.Value, to = act.To!.Value;
        if (to < from)
        {
            yield return new("phase-backwards", _backwards.With(text, Weekdays.Dated(to), Weekdays.Dated(from)), _correctDay);
        }

        PhaseDays? before = fold.Days(act.Phase.Value);
        if (before is not null && act.Reason is null)
        {
            yield return new("phase-without-reason", _noReason.With(text, phase), _giveReason, Stands: true);
        }

        BudgetActKind? opening = act.Phase switch
        {
            BudgetPhase.Call => BudgetActKind.CallOpened,
            BudgetPhase.Voting => BudgetActKind.VotingOpened,
            _ => null,
        };
        if (before is not null && from != before.From && ahead.FirstOrDefault(a => a.Kind == opening) is { } began)
        {
            yield return new("phase-begun", _begun.With(text, phase, Weekdays.Dated(began.On)), _correctDay);
        }

        foreach (PhaseDays other in fold.Phases)
        {
            (PhaseDays Earlier, LocalDate From, BudgetPhase Later)? clash = act.Phase == BudgetPhase.Voting
                && other.Phase != BudgetPhase.Voting && from <= other.To
                ? (other, from, BudgetPhase.Voting)
                : act.Phase != BudgetPhase.Voting && other.Phase == BudgetPhase.Voting && other.From <= to
                    ? (new(act.Phase.Value, from, to, 0), other.From, BudgetPhase.Voting)
                    : null;
            if (clash is var (earlier, start, later))
            {
                yield return new(
                    "phases-overlap",
                    _overlap.With(later.Text(), Weekdays.Dated(start), earlier.Phase.Text(), Weekdays.Dated(earlier.To)),
                    _correctDay,
                    Stands: true);
            }
        }
    }

    private static IEnumerable<BudgetFault> Moved(BudgetAct act, LocalDate? set) => set is { } day && act.On != day
        ? [new("day-moved", _moved.With(act.Kind.Text(), Weekdays.Dated(act.On), Weekdays.Dated(day)), _setAgain, Stands: true)]
        : [];

    // What runs to the end of its last day may be closed on the next.
    private static IEnumerable<BudgetFault> MovedEnd(BudgetAct act, LocalDate? set) =>
        set is { } day && act.On == day.PlusDays(1) ? [] : Moved(act, set);

    private static IEnumerable<BudgetFault> Other(BudgetAct act, string? digest, string? known, BudgetActKind of) =>
        digest is not null && known is not null && digest != known
            ? [new("other-digest", _other.With(act.Kind.Text(), Short(digest), of.Text(), Short(known)), _sameDigest, Stands: true)]
            : [];

    private static IEnumerable<BudgetFault> Proposal(BudgetAct act, BudgetFold fold)
    {
        foreach (BudgetFault other in Other(act, act.Outcome, fold.Outcome, BudgetActKind.Counted))
        {
            yield return other;
        }

        if (fold.Envelope is not { } envelope)
        {
            yield break;
        }

        Int128 sum = Sum(act.Projects);
        if (sum > envelope.Centimes)
        {
            yield return new("proposal-over-envelope", Over(act, (long)sum, _envelope, envelope.Centimes.Value), _lower, Stands: true);
        }

        foreach (DistrictShare share in envelope.Districts)
        {
            Int128 ofDistrict = Sum(act.Projects.Where(p => p.District == share.District && !p.CityPot));
            if (ofDistrict > share.Centimes)
            {
                yield return new(
                    "proposal-over-district",
                    Over(act, (long)ofDistrict, _ofDistrict.With(Bidi.Quoted(share.District)), share.Centimes),
                    _lower,
                    Stands: true);
            }
        }
    }

    private static IEnumerable<BudgetFault> Entry(BudgetAct act, BudgetFold fold)
    {
        long sum = act.Centimes!.Value;
        if (fold.Account(act.Project) is not { } account)
        {
            return [new("unknown-project", _unknownProject.With(act.Kind.Text(), Bidi.Quoted(act.Project!)), _depart)];
        }

        if (account.Entered + sum > account.Expected)
        {
            return [new("departs-without-act", Over(act, account.Entered + sum, _granted, account.Expected), _depart)];
        }

        EnvelopeAccount total = fold.Total;
        return fold.Envelope is not null && total.Entered + sum > total.Envelope
            ? [new("entered-over-envelope", Over(act, total.Entered + sum, _envelope, total.Envelope), _lower)]
            : [];
    }

    private static IEnumerable<BudgetFault> FollowUp(Sequence<BudgetAct> acts, int index, BudgetFold fold)
    {
        BudgetAct act = acts[index];
        Phrase text = act.Kind.Text();
        if (fold.Account(act.Project) is not { Entered: > 0 } account)
        {
            yield return fold.Account(act.Project) is null
                ? new("unknown-project", _unknownProject.With(text, Bidi.Quoted(act.Project!)), _correct)
                : new("without-act-before", _beforeFirst.With(text, BudgetActKind.BudgetEntered.Text()), _correct);
            yield break;
        }

        if (account.EndedOn is { } ended && act.Kind != BudgetActKind.MoneyReturned
            && (act.Kind != BudgetActKind.MoneySpent || account.Progress == ProjectProgress.Abandoned))
        {
            yield return new("project-ended", _ended.With(text, Bidi.Quoted(act.Project!), Weekdays.Dated(ended)), _correct);
        }

        if (act.Kind == BudgetActKind.MoneySpent && NotYet(acts, index) is { } missing)
        {
            yield return new("spent-before-funded", _notFunded.With(text, missing.Text()), _wait);
        }

        if (act.Kind is BudgetActKind.MoneySpent or BudgetActKind.MoneyReturned && act.Centimes > account.Unspent)
        {
            yield return new("over-credit", Over(act, act.Centimes!.Value, _credit, account.Unspent), _lower);
        }
    }

    // What the file itself puts after the spending, or a refusal that nothing lifted. A visa that is not on file may have come by silence.
    private static BudgetActKind? NotYet(Sequence<BudgetAct> acts, int index)
    {
        foreach (BudgetActKind kind in (BudgetActKind[])[BudgetActKind.BudgetAdopted, BudgetActKind.VisaGranted])
        {
            if (acts.Take(index).All(a => a.Kind != kind)
                && (acts.Skip(index).Any(a => a.Kind == kind)
                    || (kind == BudgetActKind.VisaGranted && acts.Take(index).Any(a => a.Kind == BudgetActKind.VisaRefused))))
            {
                return kind;
            }
        }

        return null;
    }

    private static IEnumerable<BudgetFault> Closing(BudgetAct act, BudgetFold fold)
    {
        string[] open =
        [
            .. fold.Accounts.Where(a => a.Progress is ProjectProgress.Entered or ProjectProgress.UnderWay).Select(a => a.Project.Id),
        ];
        return open.Length == 0
            ? []
            : [
                new(
                    "closed-with-open-projects",
                    _notEnded.With(act.Kind.Text(), Phrase.Join(Separators.Comma, open.Select(Bidi.Quoted))),
                    _endEach,
                    Stands: true),
            ];
    }

    private static Int128 Sum(IEnumerable<BudgetedProject> projects) => projects.Aggregate((Int128)0, (all, p) => all + p.Centimes);

    private static Phrase Over(BudgetAct act, long sum, Phrase bound, long most) =>
        _over.With(act.Kind.Text(), Dirhams.OfCentimes(sum), bound, Dirhams.OfCentimes(most));

    private static Phrase Short(string digest) => Bidi.Quoted(digest.Length > 12 ? $"{digest[..12]}…" : digest);
}
