using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// What the decrees of 29 June 2016 say alike of whom the president consults while a programme is prepared: their article 7.
/// </summary>
/// <param name="regime">The first part of the codes: <c>commune</c> or <c>province</c>.</param>
/// <param name="instrument">The decree.</param>
/// <param name="confidence">How well its article was read.</param>
/// <param name="mechanisms">The deciding words on citizens and associations.</param>
/// <param name="body">The deciding words on the body.</param>
internal sealed class ProgrammeConsultation(string regime, Instrument instrument, Confidence confidence, string mechanisms, string body)
{
    /// <summary>From which day the decrees of 29 June 2016 apply.</summary>
    internal static Commencement From { get; } = Commencement.On(
        new LocalDate(2016, 7, 14),
        Confidence.Inferred,
        new(
            "تاريخ النشر بالجريدة الرسمية عدد 6482 (14 يوليوز 2016)؛ المرسوم لا يحدد تاريخا آخر",
            "date de publication au BO n° 6482 (14 juillet 2016) ; le décret n'en fixe pas d'autre",
            "date of publication in Official Bulletin 6482 (14 July 2016); the decree sets no other"));

    /// <summary>Citizens and associations.</summary>
    public Rule Citizens { get; } = new()
    {
        Code = $"{regime}.programme.mechanisms",
        Title = new(
            "استشارة المواطنين والجمعيات في مشروع البرنامج",
            "Consultation des citoyens et des associations sur le projet de programme",
            "Consultation of citizens and associations on the draft programme"),
        Force = Force.Mandatory,
        Cites = [new(instrument, "7", "(a)", confidence)],
        Requires = Versions<Condition>.InForce(From, MechanismsUsed),
        Examples = [Examples.Of(MechanismsUsed, true, Verdict.Satisfied), Examples.Of(MechanismsUsed, false, Verdict.Unsatisfied)],
    };

    /// <summary>The equality body.</summary>
    public Rule Body { get; } = new()
    {
        Code = $"{regime}.programme.body",
        Title = new(
            "استشارة هيئة المساواة في مشروع البرنامج",
            "Consultation de l'instance de l'équité sur le projet de programme",
            "Consultation of the equality body on the draft programme"),
        Force = Force.Mandatory,
        Cites = [new(instrument, "7", "(b)", confidence)],
        Requires = Versions<Condition>.InForce(
            From,
            Condition.ByReading(
                OpenQuestions.BodyBeforeProgramme,
                ("where-set-up", !(Condition)BodySetUp | BodyConsulted),
                ("must-exist", (Condition)BodySetUp & BodyConsulted))
            & Condition.ByReading(
                OpenQuestions.SilentBody,
                ("asked-suffices", Condition.Nothing),
                ("opinion-needed", !(Condition)BodySetUp | BodyOpined))),
        Examples =
        [
            Examples.Of(BodySetUp, true, BodyConsulted, true, BodyOpined, true, Verdict.Satisfied),
            Examples.Of(BodySetUp, true, BodyConsulted, false, Verdict.Unsatisfied),
            Examples.Of(BodySetUp, true, BodyConsulted, true, BodyOpined, false, Verdict.Undetermined),
        ],
        Note = new(
            "لا يقول النص ما يترتب على غياب الهيئة أو سكوتها",
            "le texte ne dit pas ce qui suit de l'absence ou du silence de l'instance",
            "the text does not say what follows when the body is missing or silent"),
    };

    /// <summary>Both.</summary>
    public IReadOnlyList<Rule> Rules => [Citizens, Body];

    /// <summary>The article as the rule book shows it.</summary>
    public Article Article => field ??= new()
    {
        Instrument = instrument,
        Number = "7",
        Subject = new(
            "الاستشارات في إعداد مشروع البرنامج",
            "Consultations lors de l'élaboration du projet de programme",
            "Consultations while the draft programme is prepared"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يعد مشروع البرنامج وفق منهج تشاركي",
                    "Le projet de programme est élaboré selon une démarche participative",
                    "The draft programme is prepared in a participatory way"),
                confidence,
                new(
                    "مبدأ عام تفصله الفقرة 2",
                    "principe général, précisé par le § 2",
                    "a general principle, which § 2 spells out")).Quoting("وفق منهج تشاركي"),
            Paragraph.Encoded(
                "(a)",
                new(
                    "يستشير الرئيس المواطنات والمواطنين والجمعيات وفق الآليات التشاركية المحدثة لدى المجلس",
                    "Le président consulte les citoyens et les associations selon les mécanismes participatifs créés auprès du conseil",
                    "The president consults citizens and associations through the participatory mechanisms set up at the council"),
                confidence,
                Citizens).Quoting(mechanisms),
            Paragraph.Encoded(
                "(b)",
                new(
                    "ويستشير الهيئة الاستشارية المكلفة بالمساواة وتكافؤ الفرص ومقاربة النوع",
                    "Il consulte l'instance consultative de l'équité, de l'égalité des chances et de l'approche genre",
                    "The president consults the consultative body on equality, equal opportunity and gender"),
                confidence,
                Body).Quoting(body),
        ],
    };
}
