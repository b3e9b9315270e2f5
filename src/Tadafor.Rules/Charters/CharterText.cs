using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Charters;

/// <summary>What is found of a charter, in words.</summary>
public static class CharterText
{
    private static readonly Phrase _version = new("الصيغة {0}، {1}", "version {0}, {1}", "version {0}, {1}");
    private static readonly Phrase _clause = new("البند {0}", "clause {0}", "clause {0}");
    private static readonly Phrase _article = new("المادة {0}", "art. {0}", "art. {0}");
    private static readonly Phrase _conforms = new(
        "مطابقة القانون الوطني",
        "conformité à la loi nationale",
        "conformity with national law");

    private static readonly Phrase _yes = new(
        "لا تعارض مع ما فحص من القانون",
        "rien de contraire à ce qui a été examiné de la loi",
        "nothing against what was examined of the law");

    private static readonly Phrase _no = new(
        "بند واحد على الأقل غير مطابق",
        "une clause au moins n'est pas conforme",
        "at least one clause fails");

    private static readonly Phrase _open = new("غير محسومة", "non tranchée", "not decided");
    private static readonly Phrase _cure = new("التصحيح", "remède", "remedy");
    private static readonly Phrase _question = new("سؤال مفتوح", "question ouverte", "open question");

    private static readonly Phrase _principles = new(
        "التقييم الذاتي حسب مبادئ ميزة «الجماعة المواطنة»",
        "auto-évaluation selon les principes du label « commune citoyenne »",
        "self-assessment on the principles of the citizen-commune label");

    private static readonly Phrase _unstated = new("لا جواب في الملف", "sans réponse au dossier", "no answer on file");
    private static readonly Phrase _evidence = new("الحجة", "preuve", "evidence");
    private static readonly Phrase _noEvidence = new("لا حجة في الملف", "sans preuve au dossier", "no evidence on file");
    private static readonly Phrase _same = new("لا فرق", "aucune différence", "no difference");
    private static readonly Phrase _added = new("بند مضاف", "clause ajoutée", "clause added");
    private static readonly Phrase _removed = new("بند محذوف", "clause retirée", "clause removed");
    private static readonly Phrase _changedWords = new("تغير النص", "texte changé", "words changed");
    private static readonly Phrase _changedEffect = new("تغير ما ينص عليه", "effet changé", "what it provides changed");
    private static readonly Phrase _before = new("قبل", "avant", "before");
    private static readonly Phrase _after = new("بعد", "après", "after");
    private static readonly Phrase _order = new("الترتيب الجديد", "nouvel ordre", "new order");

    private static readonly Phrase _notAdopted = new(
        "لم يعتمد الميثاق بعد: لا أجل يحل",
        "charte non adoptée : rien n'échoit",
        "the charter is not adopted: nothing falls due");

    private static readonly Phrase _undated = new(
        "التزامات دون أجل لا يمكن تتبعها",
        "engagements sans échéance, impossibles à suivre",
        "commitments without a day, which cannot be followed");

    private static readonly Phrase _nobody = new("لم يسم أحد", "personne n'est nommé", "nobody is named");
    private static readonly Phrase _keptOn = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    private static readonly Phrase _year = new(
        "حصيلة سنة {0}: الآجال {1}، أنجز في أجله {2}، أنجز بعد أجله {3}، فات أجله {4}",
        "bilan {0} : échéances {1}, tenues à temps {2}, tenues en retard {3}, en retard {4}",
        "account of {0}: due {1}, kept in time {2}, kept late {3}, overdue {4}");

    /// <summary>How a version stands to the law, a line for each requirement, then the self-assessment when there is one.</summary>
    public static string Of(CharterAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    /// <summary>How internal rules stand to the law, a line for each requirement.</summary>
    public static string Of(InternalRulesAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    /// <summary>How two versions differ.</summary>
    public static string Of(CharterDifference difference, Language language)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return IndentedText.Of(Lines(difference), language);
    }

    /// <summary>What falls due, and the account of each year.</summary>
    public static string Of(CharterCalendar calendar, Language language)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IndentedText.Of(Lines(calendar), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.Charter.Reference));
        yield return (0, _version.With(Bidi.Quoted(answer.Version.Id), Numerals.Date(answer.Version.On)));
        foreach ((int, Phrase) line in Lines(answer.Conforms, answer.Clauses, _clause))
        {
            yield return line;
        }

        if (answer.Charter.SelfAssessment.Count == 0)
        {
            yield break;
        }

        yield return (0, _principles);
        foreach (LabelPrinciple principle in Enum.GetValues<LabelPrinciple>())
        {
            PrincipleAnswer? stated = answer.Charter.SelfAssessment.FirstOrDefault(a => a.Principle == principle);
            yield return (1, Phrase.Pair(principle.Text(), stated is null ? _unstated : Bidi.Quoted(stated.Answer)));
            if (stated is not null)
            {
                yield return (2, stated.Evidence.Count == 0
                    ? _noEvidence
                    : Phrase.Pair(_evidence, Phrase.Join(Separators.Semicolon, stated.Evidence.Select(Bidi.Quoted))));
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(InternalRulesAnswer answer) => Lines(
        answer.Conforms,
        answer.Articles,
        _article).Prepend((0, Numerals.Date(answer.Rules.On))).Prepend((0, Bidi.Quoted(answer.Rules.Reference)));

    private static IEnumerable<(int Depth, Phrase Words)> Lines(Truth conforms, IEnumerable<ClauseAnswer> clauses, Phrase called)
    {
        yield return (0, Phrase.Pair(_conforms, conforms switch { Truth.Yes => _yes, Truth.No => _no, Truth.Unknown => _open }));
        foreach (ClauseAnswer clause in clauses)
        {
            Phrase number = called.With(Bidi.Quoted(clause.Clause.Number));
            yield return (1, clause.Clause.Heading is { } heading ? Phrase.Pair(number, heading.Text) : number);
            foreach (Finding finding in clause.Findings)
            {
                foreach ((int, Phrase) line in IndentedText.Lines(finding, 2).Concat(More(finding).Select(words => (3, words))))
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<Phrase> More(Finding finding)
    {
        IEnumerable<Change> changes = finding.Verdict == Verdict.Unsatisfied && finding.Cure is { } cure ? cure.Changes : [];
        foreach (Phrase remedy in changes.Select(c => c.Text).Distinct())
        {
            yield return Phrase.Pair(_cure, remedy);
        }

        foreach (OpenQuestion question in finding.Verdict == Verdict.Undetermined ? finding.Questions : [])
        {
            yield return Phrase.Pair(_question, Phrase.Pair(Phrase.Same(question.Id), question.Text));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterDifference difference)
    {
        if (difference.IsEmpty)
        {
            yield return (0, _same);
        }

        foreach (ClauseChange change in difference.Changes)
        {
            yield return (0, Phrase.Pair(
                _clause.With(Bidi.Quoted(change.Number)),
                change.Before is null ? _added : change.After is null ? _removed
                : Phrase.Join(
                    Separators.Comma,
                    new[] { (change.Words, _changedWords), (change.Provides, _changedEffect) }.Where(c => c.Item1).Select(c => c.Item2))));
            foreach ((int, Phrase) line in Side(_before, change.Before, change).Concat(Side(_after, change.After, change)))
            {
                yield return line;
            }
        }

        if (difference.Order is { } order)
        {
            yield return (0, Phrase.Pair(_order, Phrase.Join(Separators.Comma, order.Select(Bidi.Quoted))));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Side(Phrase side, CharterClause? clause, ClauseChange change)
    {
        if (clause is null)
        {
            yield break;
        }

        if (change.Words)
        {
            yield return (1, Phrase.Pair(
                side,
                clause.Heading is { } heading ? Phrase.Pair(heading.Text, clause.Words.Text) : clause.Words.Text));
        }

        if (change.Provides && clause.Provides.Count > 0)
        {
            yield return (1, Phrase.Pair(side, Phrase.Join(Separators.Semicolon, clause.Provides.Select(p => p.Text))));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(CharterCalendar calendar)
    {
        yield return (0, Numerals.Date(calendar.On));
        yield return (0, calendar.Standing is { } standing
            ? _version.With(Bidi.Quoted(standing.Id), Numerals.Date(standing.On))
            : _notAdopted);
        foreach (CharterAct act in calendar.Done)
        {
            yield return (1, Phrase.Pair(
                Numerals.Date(act.On),
                Phrase.Join(Separators.Comma, Parts(act))));
        }

        foreach (CommitmentDue due in calendar.Dues)
        {
            yield return (1, Phrase.Pair(
                Phrase.Join(Separators.Comma, [Numerals.Date(due.On), _clause.With(Bidi.Quoted(due.Clause))]),
                due.KeptOn is { } kept ? _keptOn.With(due.State.Text(), Numerals.Date(kept)) : due.State.Text()));
            yield return (2, Phrase.Join(
                Separators.Semicolon,
                new[] { due.Commitment.Actor, due.Commitment.Indicator }.OfType<string>().Select(Bidi.Quoted).DefaultIfEmpty(_nobody)));
        }

        if (calendar.Undated.Count > 0)
        {
            yield return (1, Phrase.Pair(
                _undated,
                Phrase.Join(Separators.Comma, calendar.Undated.Select(c => _clause.With(Bidi.Quoted(c.Number))))));
        }

        foreach (YearAccount year in calendar.Years)
        {
            yield return (0, _year.With(
                Phrase.Same(year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Numerals.Number(year.Due),
                Numerals.Number(year.Kept),
                Numerals.Number(year.KeptLate),
                Numerals.Number(year.Overdue)));
        }
    }

    private static IEnumerable<Phrase> Parts(CharterAct act)
    {
        yield return act.Event.Text();
        if (act.Version is { } version)
        {
            yield return Bidi.Quoted(version);
        }

        if (act.Clause is { } clause)
        {
            yield return _clause.With(Bidi.Quoted(clause));
        }

        yield return Bidi.Quoted(act.By);
        if (act.Note is { } note)
        {
            yield return Bidi.Quoted(note);
        }
    }
}
