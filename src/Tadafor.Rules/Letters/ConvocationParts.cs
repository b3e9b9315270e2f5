using Tadafor.Domain.Council;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>The summons to a sitting: when and where, for the how-manieth call, with what, and how many must be present.</summary>
internal static class ConvocationParts
{
    private static readonly Phrase _banner = new(
        "مشروع استدعاء، لا يعتد به قبل توقيع رئيس المجلس",
        "PROJET DE CONVOCATION, sans valeur avant la signature du président",
        "DRAFT SUMMONS, of no effect before the president has signed");

    private static readonly Phrase _addressee = new(
        "إلى السيد(ة) {0}، عضو(ة) المجلس",
        "à M. / Mme {0}, membre du conseil",
        "to {0}, member of the council");

    private static readonly Phrase _subject = new(
        "استدعاء لحضور دورة المجلس ({0})",
        "convocation à la session du conseil ({0})",
        "summons to the session of the council ({0})");

    private static readonly Phrase _first = new("الاستدعاء الأول", "première convocation", "first call");
    private static readonly Phrase _second = new("الاستدعاء الثاني", "deuxième convocation", "second call");
    private static readonly Phrase _third = new("الاجتماع الثالث", "troisième réunion", "third meeting");

    private static readonly Phrase _called = new(
        "وبعد، يشرفني أن أدعوكم لحضور دورة المجلس يوم {0} على الساعة {1} بالمكان الآتي: {2}.",
        "J'ai l'honneur de vous convoquer à la session du conseil, le {0} à {1}, au lieu suivant : {2}.",
        "I have the honour to summon you to the session of the council, on {0} at {1}, at: {2}.");

    private static readonly Phrase _missing = new(
        "ويأتي هذا الاجتماع بعد عدم اكتمال النصاب في الاجتماع المحدد ليوم {0}.",
        "Cette réunion fait suite au défaut de quorum à la réunion fixée au {0}.",
        "This meeting follows the lack of a quorum at the meeting set for {0}.");

    private static readonly Phrase _agenda = new(
        "وتجدون رفقته جدول الأعمال، والجدولة الزمنية للجلسات والنقط التي سيتداول المجلس في شأنها خلال كل جلسة، والوثائق ذات الصلة.",
        "Vous trouverez ci-joint l'ordre du jour, le calendrier des séances avec les points dont le conseil délibérera à chacune, et les documents s'y rapportant.",
        "Enclosed are the agenda, the timetable of the sittings with the points on which the council will deliberate at each, and the documents.");

    private static readonly Phrase _quorum = new(
        "ولا تكون المداولات صحيحة إلا بحضور أكثر من نصف الأعضاء المزاولين مهامهم عند افتتاح الدورة، أي {0}.",
        "Les délibérations ne sont valables que si plus de la moitié des membres en exercice sont présents à l'ouverture de la session, soit {0}.",
        "Deliberations are valid only if more than half of the members in office are present when the session opens, that is {0}.");

    private static readonly Phrase _anyNumber = new(
        "وتكون المداولات في هذا الاجتماع صحيحة كيفما كان عدد الأعضاء الحاضرين.",
        "À cette réunion, les délibérations sont valables quel que soit le nombre des membres présents.",
        "At this meeting deliberations are valid whatever the number of members present.");

    private static readonly Phrase _notice = new(
        "يوجه الإشعار إلى الأعضاء {0} على الأقل قبل الدورة، في العنوان المصرح به لدى المجلس ({1}).",
        "L'avis est adressé aux membres {0} au moins avant la session, à l'adresse déclarée au conseil ({1}).",
        "The notice is sent to members at least {0} before the session, at the address declared to the council ({1}).");

    private static readonly Phrase _between = new(
        "يوجه الاستدعاء الثاني بعد {0} على الأقل و{1} على الأكثر من اليوم المحدد للاجتماع الأول ({2}؛ السؤال {3}).",
        "La deuxième convocation est adressée {0} au moins et {1} au plus après le jour fixé pour la première réunion ({2} ; question {3}).",
        "The second summons is sent at least {0} and at most {1} after the day set for the first meeting ({2}; question {3}).");

    private static readonly Phrase _after = new(
        "يعقد الاجتماع الثالث بالمكان والساعة نفسيهما، بعد مرور {0} ({1}؛ السؤال {2}).",
        "La troisième réunion se tient aux mêmes lieu et heure, après {0} ({1} ; question {2}).",
        "The third meeting is held at the same place and hour, after {0} ({1}; question {2}).");

    private static readonly Phrase _governor = new(
        "الدورة التي يطلبها ممثل الدولة لها أجل ونصاب خاصان بها، ولا يصلح لها هذا النموذج.",
        "La session que demande le représentant de l'État a son délai et son quorum propres : ce modèle ne lui convient pas.",
        "The session that the State's representative asks for has a notice and a quorum of its own: this draft does not suit it.");

    public static IReadOnlyList<Block> Of(CouncilVote vote, SittingCall call, Blanks blanks)
    {
        LetterLaw law = LetterLaw.Of(vote.Level);
        QuorumScheme quorum = law.Scheme.Sessions.Quorum;
        Citation cited = call == SittingCall.First ? law.Scheme.Sessions.NoticeSent.Cites[0] : quorum.Cites[(int)call];
        return
        [
            .. LetterFrame.Opening(
                law,
                _banner,
                _subject.With(call switch { SittingCall.First => _first, SittingCall.Second => _second, SittingCall.Third => _third }),
                LetterFrame.Law(cited),
                _addressee.With(blanks.Write(new(
                    "الاسم الكامل والعنوان المصرح به",
                    "nom et adresse déclarée",
                    "name and declared address"))),
                blanks),
            Line.Prose(_called.With(
                blanks.Confirm(Numerals.Date(vote.On)),
                blanks.Write(new("الساعة", "heure", "hour")),
                blanks.Write(new("المكان", "lieu", "place")))),
            .. call == SittingCall.First ? (Block[])[] :
            [
                Line.Prose(_missing.With(blanks.Write(new(
                    "تاريخ الاجتماع السابق",
                    "date de la réunion précédente",
                    "day of the meeting before")))),
            ],
            Line.Prose(_agenda), new Gap(),
            Line.Prose(call == SittingCall.Third ? _anyNumber : _quorum.With(Needed(vote, call, blanks))),
            .. LetterFrame.Closing(law, blanks),
        ];
    }

    public static IEnumerable<Phrase> Notes(CouncilVote vote, SittingCall call)
    {
        SessionScheme sessions = LetterLaw.Of(vote.Level).Scheme.Sessions;
        QuorumScheme quorum = sessions.Quorum;
        yield return call switch
        {
            SittingCall.First => _notice.With(sessions.NoticeSent.Period.Text, sessions.NoticeSent.Cites[0].Text),
            SittingCall.Second => _between.With(
                quorum.SecondCallEarliest.Period.Text,
                quorum.SecondCallLatest.Period.Text,
                quorum.SecondCallLatest.Cites[0].Text,
                Phrase.Same(quorum.SecondCallLatest.Question!.Id)),
            SittingCall.Third => _after.With(
                quorum.ThirdCall.Period.Text,
                quorum.ThirdCall.Cites[0].Text,
                Phrase.Same(quorum.ThirdCall.Question!.Id)),
        };
        yield return _governor;
    }

    private static Phrase Needed(CouncilVote vote, SittingCall call, Blanks blanks) =>
        vote.MembersInOffice is { IsExact: true, AtLeast: > 0 and <= int.MaxValue } members
            ? Numerals.Number(QuorumScheme.Needed(call, (int)members.AtLeast))
            : blanks.Write(new(
                "العدد حسب الأعضاء المزاولين مهامهم",
                "nombre, selon les membres en exercice",
                "the number, by the members in office"));
}
