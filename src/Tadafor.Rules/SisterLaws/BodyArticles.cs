using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What the three organic laws say alike of mechanisms of dialogue and of the bodies they set up at a council.</summary>
/// <param name="law">The law.</param>
/// <param name="instrument">Its text.</param>
/// <param name="mechanisms">The article on mechanisms.</param>
/// <param name="bodies">The article on bodies.</param>
/// <param name="confidence">How well both were read.</param>
internal sealed class BodyArticles(SisterLaw law, Instrument instrument, string mechanisms, string bodies, Confidence confidence)
{
    private static readonly Phrase _local = new(
        "القانون يترك ذلك للنظام الداخلي ولا يحدد عددا ولا حصة ولا مدة ولا نصابا: ما لم تحدده الجماعة يطلب منها",
        "la loi s'en remet au règlement intérieur et ne fixe ni nombre, ni part, ni durée, ni quorum : ce qui n'est pas fixé localement est demandé",
        "the law leaves it to the internal rules and sets no number, share, term or quorum: what is not fixed locally is asked for");

    /// <summary>A paragraph that says what a body studies.</summary>
    public Rule Subject(string code, Phrase title, string paragraph, Condition subject, params Example[] examples) => new()
    {
        Code = $"{law.Regime}.body.{code}",
        Title = title,
        Force = Force.Mandatory,
        Cites = [new(instrument, bodies, paragraph, confidence)],
        Requires = law.InForce(subject),
        Examples = [.. examples, Examples.Silent(Verdict.AwaitingJudgement)],
        Note = new(
            "يقول النص «تختص بدراسة القضايا»؛ ولا يذكر شكل الرأي ولا جزاء تجاوز الاختصاص، ولا من يقدر",
            "le texte dit « compétente pour étudier les questions » ; il ne parle ni de la forme de l'avis, ni d'une sanction, ni de qui apprécie",
            "the text says “competent to study questions”; it speaks neither of the form of an opinion, nor of a sanction, nor of who judges"),
    };

    /// <summary>Whether an opinion was answered: the law is silent.</summary>
    public Rule Reply { get; } = new()
    {
        Code = $"{law.Regime}.body.reply",
        Title = new("جواب المجلس عن الرأي", "Réponse du conseil à l'avis", "The council's answer to the opinion"),
        Force = Force.Mandatory,
        Cites = [new(instrument, bodies, "silence", confidence)],
        Requires = law.InForce(Condition.ByReading(
            OpenQuestions.BodyReply,
            ("no-duty", Condition.Nothing),
            ("answer", OpinionAnswered),
            ("reasoned-answer", (Condition)OpinionAnswered & ReplyReasoned))),
        Examples =
        [
            Examples.Of(OpinionAnswered, true, ReplyReasoned, true, Verdict.Satisfied),
            Examples.Of(OpinionAnswered, false, Verdict.Undetermined),
        ],
        Note = new(
            "لا واجب ولا أجل للجواب في القانون؛ قد تحددهما نصوص الهيئة أو ميثاق",
            "la loi ne fixe ni devoir ni délai de réponse ; les textes de l'instance ou une charte peuvent le faire",
            "the law sets neither a duty to answer nor a period; the body's texts or a charter may"),
    };

    /// <summary>The share of women that the texts of the body the law sets up give it.</summary>
    public Rule Parity { get; } = Share($"{law.Regime}.body.parity", law, new(instrument, bodies, "§2", confidence));

    /// <summary>The same of a body that rests on the mechanisms of dialogue.</summary>
    public Rule VoluntaryParity { get; } = Share($"{law.Regime}.mechanism.parity", law, new(instrument, mechanisms, "§1", confidence));

    /// <summary>Where the law leaves the body it sets up to the internal rules.</summary>
    public Citation LeftOpen { get; } = new(instrument, bodies, "§2", confidence);

    /// <summary>Where the law leaves mechanisms to the internal rules.</summary>
    public Citation LeftOpenMechanisms { get; } = new(instrument, mechanisms, "§1", confidence);

    /// <summary>The article on mechanisms.</summary>
    public Article MechanismsArticle(Phrase says, string words, params Paragraph[] more) => new()
    {
        Instrument = instrument,
        Number = mechanisms,
        Subject = new(
            "الآليات التشاركية للحوار والتشاور",
            "Mécanismes participatifs de dialogue et de concertation",
            "Participatory mechanisms of dialogue and concertation"),
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            Paragraph.Encoded("§1", says, confidence, VoluntaryParity).Quoting(words),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا يذكر القانون أشكال هذه الآليات (فضاء تشاوري، مجلس للشباب، لجن أحياء) ولا تأليفها ولا تسييرها",
                    "La loi ne dit rien des formes (espace de concertation, conseil des jeunes, comités de quartier), de leur composition ni de leur fonctionnement",
                    "The law says nothing of their forms (consultation space, youth council, neighbourhood committees), composition or running"),
                confidence,
                _local),
            .. more,
        ],
    };

    /// <summary>The article on bodies.</summary>
    public Article BodiesArticle(Phrase subject, Phrase internalRules, string words, params Paragraph[] bodiesSetUp) => new()
    {
        Instrument = instrument,
        Number = bodies,
        Subject = subject,
        Chapter = Chapters.Mechanisms,
        Paragraphs =
        [
            .. bodiesSetUp,
            Paragraph.Encoded("§2", internalRules, confidence, Parity).Quoting(words),
            Paragraph.Encoded(
                "silence",
                new(
                    "لا يحدد القانون عدد الأعضاء ولا حصة النساء ولا مدة الانتداب ولا النصاب ولا دورية الاجتماعات ولا أجل الرأي ولا واجب الجواب عنه",
                    "La loi ne fixe ni nombre de membres, ni part de femmes, ni durée, ni quorum, ni rythme des réunions, ni délai d'avis, ni devoir d'y répondre",
                    "The law sets no number of members, share of women, term, quorum, frequency of meetings, period for an opinion, or duty to answer it"),
                confidence,
                Reply),
        ],
    };

    private static Rule Share(string code, SisterLaw law, Citation cite) => new()
    {
        Code = code,
        Title = new("حصة النساء في الهيئة", "Part de femmes dans l'instance", "Share of women in the body"),
        Force = Force.Local,
        Cites = [cite],
        Requires = law.InForce(Condition.ByReading(
            OpenQuestions.BodyParity,
            ("goal", Condition.Nothing),
            ("binding", ShareReached))),
        Examples = [Examples.Of(ShareReached, true, Verdict.Satisfied), Examples.Of(ShareReached, false, Verdict.Undetermined)],
        Note = new(
            "لا حصة في القانون: الحصة وجبر الكسر من نصوص الهيئة، فإن سكتت طلب تحديدها",
            "aucune part dans la loi : part et arrondi viennent des textes de l'instance, et sont demandés s'ils manquent",
            "no share in the law: share and rounding come from the body's texts, and are asked for where they are missing"),
    };
}
