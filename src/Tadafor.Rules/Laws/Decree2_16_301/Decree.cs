using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301 as a whole: its articles in order, its rules, and how they are written.</summary>
internal static class Decree
{
    /// <summary>Why a paragraph is not encoded.</summary>
    public static Phrase NoRequest { get; } = new(
        "لا أجل فيه ولا واقعة يسأل عنها الملف",
        "ni délai ni fait qu'un fichier énoncerait",
        "neither a time nor a fact that a file would state");

    /// <summary>The articles, in order.</summary>
    public static IReadOnlyList<Article> All => field ??=
    [
        .. Articles1To3.All, Articles4And5.Article4, Articles4And5.Article5, Article6.Article, Article7.Article,
        .. Articles8To13.All, .. Articles14To17.All,
    ];

    /// <summary>Its rules beside those on consultation, which a body has too.</summary>
    public static IReadOnlyList<Rule> Rules => field ??=
    [
        Articles4And5.MeetingFirst, Articles4And5.GovernorPresent, Articles4And5.Timetable, Article6.Stages,
        Articles8To13.Attached, Articles14To17.Content, Articles14To17.FirstSession, Articles14To17.Summary,
    ];

    /// <summary>The periods that it sets, in the order of the articles.</summary>
    public static IReadOnlyList<Term> Terms => field ??=
    [
        Articles4And5.Decision, Articles4And5.Posted, Articles4And5.Notified, Articles8To13.Data, Articles8To13.ToCommittees,
        Articles8To13.ToCouncil, Articles14To17.Opinion, Articles14To17.ToCommittees, Articles14To17.Update,
    ];

    public static Citation At(string article, string paragraph) =>
        new(Instruments.Decree2_16_301, article, paragraph, article == "12" ? Confidence.VerifiedTwice : Confidence.Verified);

    public static Article Of(string number, Phrase subject, params Paragraph[] paragraphs) => new()
    {
        Instrument = Instruments.Decree2_16_301,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Programme,
        Paragraphs = [.. paragraphs],
    };

    public static Rule Rule(string code, Phrase title, Citation cites, Condition requires, params Example[] examples) => new()
    {
        Code = $"commune.{code}",
        Title = title,
        Force = Force.Mandatory,
        Cites = [cites],
        Requires = Versions<Condition>.InForce(ProgrammeConsultation.From, requires),
        Examples = [.. examples],
    };
}
