using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// The periods of administrative control and of publicity of one law (113-14 arts 116 to 118 and 273, 112-14 arts 107 to 109 and 217,
/// 111-14 arts 113 to 115 and 247).
/// </summary>
internal sealed record ControlTerms
{
    /// <summary>The copies go to the State's representative; counted from the close of the session.</summary>
    public required Term MinutesSent { get; init; }

    /// <summary>His objection is notified; counted from his receiving the decision.</summary>
    public required Term Objection { get; init; }

    /// <summary>The visa is granted or refused; counted from the receipt of the decision.</summary>
    public required Term Visa { get; init; }

    /// <summary>Who grants it for matters that the law gives to the government authority.</summary>
    public required Phrase VisaOfGovernment { get; init; }

    /// <summary>Matters whose visa is given by the first authority.</summary>
    public required Sequence<VisaMatter> Matters { get; init; }

    /// <summary>Matters whose visa is given by the government authority.</summary>
    public required Sequence<VisaMatter> OfGovernment { get; init; }

    /// <summary>Matters whose visa has its time, of the same length, in the article on the budget; empty for none.</summary>
    public Sequence<VisaMatter> Elsewhere { get; init; } = [];

    /// <summary>That article; <see langword="null"/> where there is none.</summary>
    public Citation? BudgetVisa { get; init; }

    /// <summary>Members receive the minutes; counted from the close of the session.</summary>
    public required Term MinutesToMembers { get; init; }

    /// <summary>The decisions are posted (Q46 for the day it is counted from).</summary>
    public required Term Posted { get; init; }

    /// <summary>A new deliberation after an objection.</summary>
    public required Citation NewDeliberation { get; init; }

    /// <summary>The referral to the court of a decision maintained.</summary>
    public required Citation Referral { get; init; }

    /// <summary>Enforceable once the time for objecting has passed.</summary>
    public required Citation Enforceable { get; init; }

    /// <summary>Who refers.</summary>
    public required Phrase Referring { get; init; }

    /// <summary>The periods, in the order of the articles.</summary>
    public IEnumerable<Term> New => [Objection, Visa, MinutesToMembers, Posted];

    /// <summary>The periods of one law.</summary>
    /// <param name="level">The first part of the codes.</param>
    /// <param name="minutesSent">The term that the procedure of petitions has already.</param>
    /// <param name="governor">Who represents the State.</param>
    /// <param name="referring">Who refers to the court.</param>
    /// <param name="visa">Who grants the visa.</param>
    /// <param name="daysOfPosting">Within how many days decisions are posted.</param>
    /// <param name="at">A citation of the law.</param>
    /// <param name="numbers">The articles on objection, visa and publicity.</param>
    /// <param name="matters">Matters that need a visa of the first authority.</param>
    /// <param name="ofGovernment">Matters that need a visa of the government authority.</param>
    public static ControlTerms Of(
        string level,
        Term minutesSent,
        Phrase governor,
        Phrase referring,
        Phrase visa,
        int daysOfPosting,
        Func<string, string, Citation> at,
        (string Objection, string Visa, string Publicity) numbers,
        Sequence<VisaMatter> matters,
        Sequence<VisaMatter> ofGovernment) => new()
        {
            MinutesSent = minutesSent,
            Referring = referring,
            VisaOfGovernment = Bearers.Interior,
            Matters = matters,
            OfGovernment = ofGovernment,
            NewDeliberation = at(numbers.Objection, "§2"),
            Referral = at(numbers.Objection, "§3"),
            Enforceable = at(numbers.Objection, "§5"),
            Objection = new()
            {
                Code = $"{level}.after-vote.objection",
                Event = new("توصله بالمقرر", "réception de la délibération par lui", "his receiving the decision"),
                Kind = TermKind.Within,
                Period = LegalPeriod.WorkingDays(3),
                Duty = new(
                    "تبليغ التعرض معللا على مقرر",
                    "notifier l'opposition motivée à une délibération",
                    "notify the reasoned objection to a decision"),
                Bearer = governor,
                Cites = [at(numbers.Objection, "§1")],
            },
            Visa = new()
            {
                Code = $"{level}.after-vote.visa",
                Event = new(
                    "التوصل بالمقرر من رئيس المجلس",
                    "réception de la délibération du président du conseil",
                    "receipt of the decision from the council president"),
                Kind = TermKind.Within,
                Period = LegalPeriod.Days(20),
                Duty = new(
                    "التأشير على المقرر أو رفض التأشير؛ والسكوت بمثابة تأشيرة",
                    "viser la délibération ou refuser le visa ; le silence vaut visa",
                    "grant or refuse the visa; silence counts as a visa"),
                Bearer = visa,
                Cites = [at(numbers.Visa, "§1"), at(numbers.Visa, "rest")],
            },
            MinutesToMembers = new()
            {
                Code = $"{level}.after-vote.minutes-to-members",
                Event = new("اختتام الدورة", "clôture de la session", "close of the session"),
                Kind = TermKind.Within,
                Period = LegalPeriod.Days(15),
                Duty = new(
                    "تسليم نسخ المحاضر للأعضاء",
                    "remettre copie des procès-verbaux aux membres",
                    "give members a copy of the minutes"),
                Bearer = Bearers.President,
                Cites = [at(numbers.Publicity, "(1)")],
            },
            Posted = new()
            {
                Code = $"{level}.after-vote.posted",
                Event = new("لا يبين النص (السؤال Q46)", "le texte ne le dit pas (question Q46)", "the text does not say (question Q46)"),
                Kind = TermKind.Within,
                Period = LegalPeriod.Days(daysOfPosting),
                Duty = new("تعليق المقررات بمقر المجلس", "afficher les délibérations au siège", "post the decisions at the seat"),
                Bearer = Bearers.President,
                Cites = [at(numbers.Publicity, "(2)")],
                Question = TimeQuestions.Posting,
            },
        };
}
