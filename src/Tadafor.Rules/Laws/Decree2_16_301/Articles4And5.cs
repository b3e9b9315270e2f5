using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, articles 4 and 5: the meeting, the president's decision, and its publicity.</summary>
internal static class Articles4And5
{
    private static readonly Phrase _meeting = new(
        "انعقاد الاجتماع الإخباري والتشاوري",
        "réunion d'information et de concertation",
        "the information and consultation meeting");

    /// <summary>Art. 4 (a): during the first year of the mandate.</summary>
    public static Term Decision { get; } = new()
    {
        Code = "commune.programme.decision",
        Duty = new(
            "اتخاذ قرار إعداد مشروع البرنامج",
            "décider d'élaborer le projet de programme",
            "decide that the draft programme is prepared"),
        Bearer = Bearers.President,
        Event = MandateBegins,
        Kind = TermKind.Lasting,
        Period = LegalPeriod.Years(1),
        Cites = [Decree.At("4", "(a)")],
        Question = TimeQuestions.MandateStart,
    };

    /// <summary>Art. 5 §1: posted.</summary>
    public static Term Posted { get; } = new()
    {
        Code = "commune.programme.decision-posted",
        Duty = new("تعليق القرار بمقر الجماعة", "afficher la décision au siège de la commune", "post the decision at the commune's seat"),
        Bearer = Bearers.President,
        Event = _meeting,
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(15),
        Cites = [Decree.At("5", "§1")],
    };

    /// <summary>Art. 5 §1: notified.</summary>
    public static Term Notified { get; } = Posted with
    {
        Code = "commune.programme.decision-notified",
        Duty = new("تبليغ القرار إلى العامل أو من يمثله", "notifier la décision au gouverneur", "notify the decision to the governor"),
    };

    /// <summary>Art. 4 (b): the meeting comes first.</summary>
    public static Rule MeetingFirst { get; } = Decree.Rule(
        "programme.meeting-first",
        new("الاجتماع قبل القرار", "La réunion avant la décision", "The meeting before the decision"),
        Decree.At("4", "(b)"),
        PlanFacts.MeetingFirst,
        Examples.Of(PlanFacts.MeetingFirst, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.MeetingFirst, false, Verdict.Unsatisfied));

    /// <summary>Art. 4 (b): the governor attends.</summary>
    public static Rule GovernorPresent { get; } = Decree.Rule(
        "programme.governor-present",
        new("حضور العامل", "Présence du gouverneur", "The governor attends"),
        Decree.At("4", "(b)"),
        PlanFacts.GovernorPresent,
        Examples.Of(PlanFacts.GovernorPresent, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.GovernorPresent, false, Verdict.Unsatisfied));

    /// <summary>Art. 5 §2: the timetable.</summary>
    public static Rule Timetable { get; } = Decree.Rule(
        "programme.timetable",
        new("الجدولة الزمنية في القرار", "Calendrier fixé par la décision", "The decision's timetable"),
        Decree.At("5", "§2"),
        PlanFacts.Timetable,
        Examples.Of(PlanFacts.Timetable, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.Timetable, false, Verdict.Unsatisfied));

    /// <summary>The start of the mandate, which question Q60 asks.</summary>
    public static Phrase MandateBegins => new(
        "بداية مدة انتداب المجلس (السؤال Q60)",
        "début du mandat du conseil (question Q60)",
        "the start of the council's mandate (question Q60)");

    /// <summary>Article 4.</summary>
    public static Article Article4 { get; } = Decree.Of(
        "4",
        new("قرار الإعداد بعد اجتماع إخباري", "Décision d'élaborer après une réunion", "The decision to prepare, after a meeting"),
        Paragraph.Timed(
            "(a)",
            new(
                "يتخذ الرئيس قرار إعداد المشروع خلال السنة الأولى من مدة انتداب المجلس",
                "Le président décide d'élaborer le projet pendant la première année du mandat du conseil",
                "The president decides that the draft is prepared during the first year of the council's mandate"),
            Confidence.Verified,
            StatedPeriod.Of(Decision)).Quoting("خلال السنة الأولى من مدة انتداب المجلس"),
        Paragraph.Encoded(
            "(b)",
            new(
                "يسبق القرار اجتماع إخباري وتشاوري يدعو له الرئيس أعضاء المكتب ورؤساء اللجان الدائمة ونوابهم وكاتب المجلس، ويحضره العامل أو من يمثله",
                "Il le fait après une réunion d'information et de concertation à laquelle il convie les membres du bureau, les présidents des commissions permanentes et leurs vice-présidents et le secrétaire du conseil, et à laquelle assiste le gouverneur ou son représentant",
                "He does so after an information and consultation meeting to which he calls the bureau, the chairs of permanent committees and their deputies and the council's secretary, and which the governor or his representative attends"),
            Confidence.Verified,
            MeetingFirst,
            GovernorPresent).Quoting("بعد اجتماع إخباري وتشاوري يدعو له أعضاء المكتب"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "للرئيس أن يدعو، عن طريق العامل، مسؤولي المصالح اللاممركزة، وكل شخص آخر يرى فائدة في حضوره",
                "Le président peut inviter, par le gouverneur, les responsables des services déconcentrés, et toute autre personne utile",
                "The president may invite heads of the State's local services, through the governor, and anybody else whose presence is useful"),
            Confidence.Verified,
            Decree.NoRequest).Quoting("أي شخص آخر يرى فائدة في حضوره"));

    /// <summary>Article 5.</summary>
    public static Article Article5 { get; } = Decree.Of(
        "5",
        new("تعليق القرار وتبليغه", "Affichage et notification de la décision", "The decision is posted and notified"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "يعلق القرار بمقر الجماعة ويبلغ إلى العامل داخل {0} الموالية للاجتماع",
                "La décision est affichée au siège et notifiée au gouverneur dans les {0} suivant la réunion",
                "The decision is posted at the seat and notified to the governor within {0} of the meeting").With(Posted.Period.Text),
            Confidence.Verified,
            StatedPeriod.Of(Posted),
            StatedPeriod.Of(Notified)).Quoting("يوما الموالية لانعقاد الاجتماع الإخباري والتشاوري"),
        Paragraph.Encoded(
            "§2",
            new(
                "يتضمن القرار خاصة الجدولة الزمنية لإعداد المشروع، ولا سيما تاريخ الانطلاق",
                "La décision contient notamment le calendrier de l'élaboration, en particulier la date de lancement",
                "The decision contains above all the timetable of the preparation, and the day it starts"),
            Confidence.Verified,
            Timetable).Quoting("الجدولة الزمنية لعملية إعداد مشروع برنامج عمل"));
}
