using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.SisterLaws;

/// <summary>The articles on the open vote and on the majorities, from one text.</summary>
internal static class VoteArticles
{
    /// <summary>The open vote (113-14 art. 6, 112-14 art. 7, 111-14 art. 8).</summary>
    public static Article Open(VoteRules rules)
    {
        bool decisionsFirst = rules.Numbers.OpenParagraph == "§1";
        Paragraph decisions = Paragraph.Encoded(
            rules.Numbers.OpenParagraph,
            new(
                "التصويت العلني قاعدة لاتخاذ جميع مقررات المجلس",
                "Le vote public est la règle pour toutes les délibérations du conseil",
                "The open vote is the rule for all decisions of the council"),
            Confidence.Verified,
            rules.Open).Quoting("يعتبر التصويت العلني قاعدة");
        Paragraph elections = Paragraph.NotEncodedBecause(
            decisionsFirst ? "§2" : "§1",
            new(
                "التصويت العلني قاعدة لانتخاب رئيس المجلس ونوابه وأجهزة المجلس",
                "Le vote public est la règle pour l'élection du président, de ses vice-présidents et des organes du conseil",
                "The open vote is the rule for electing the president, the vice-presidents and the organs of the council"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("رئيس المجلس ونوابه وأجهزة المجلس");
        return Of(
            rules,
            rules.Numbers.Open,
            new("التصويت العلني", "Vote public", "Open vote"),
            decisionsFirst ? [decisions, elections] : [elections, decisions]);
    }

    /// <summary>The majorities (113-14 art. 43, 112-14 art. 44, 111-14 art. 46).</summary>
    public static Article Majorities(VoteRules rules) => Of(
        rules,
        rules.Numbers.Majority,
        new("أغلبية التصويت على المقررات", "Majorités requises pour délibérer", "Majorities for decisions"),
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "تتخذ المقررات بالأغلبية المطلقة للأصوات المعبر عنها، ما عدا القضايا المذكورة بعده التي تشترط لها الأغلبية المطلقة للأعضاء المزاولين مهامهم (السؤال Q21)",
                    "Les délibérations sont prises à la majorité absolue des suffrages exprimés, sauf les matières ci-après, qui exigent la majorité absolue des membres en exercice (question Q21)",
                    "Decisions are taken by the absolute majority of votes cast, except in the matters below, which require the absolute majority of the members in office (question Q21)"),
                Confidence.Verified,
                rules.Members,
                rules.Cast).Quoting("تتخذ المقررات بالأغلبية المطلقة للأصوات المعبر عنها"),
            .. rules.Numbers.Matters.Select(matter => Paragraph
                .Defining(matter.Item, matter.Says, Confidence.Verified, CouncilFacts.ListedMatter)
                .Quoting(matter.Words)),
            Paragraph.Encoded(
                "§2",
                new(
                    "إذا تعذرت هذه الأغلبية في التصويت الأول، تتخذ المقررات في جلسة ثانية بالأغلبية المطلقة للأصوات المعبر عنها",
                    "Si cette majorité manque au premier vote, la délibération est prise en seconde séance à la majorité absolue des suffrages exprimés",
                    "If that majority is missed at the first vote, the decision is taken at a second sitting by the absolute majority of votes cast"),
                Confidence.Verified,
                rules.Cast).Quoting("تتخذ المقررات في شأن القضايا المذكورة في جلسة ثانية"),
            Paragraph.Encoded(
                "§3",
                new(
                    "عند تعادل الأصوات يرجح الجانب الذي يكون فيه الرئيس؛ ويبين المحضر تصويت كل مصوت (السؤال Q45)",
                    "À égalité, le côté du président l'emporte ; le procès-verbal indique le vote de chacun (question Q45)",
                    "At a tie the president's side prevails; the minutes record how each voted (question Q45)"),
                Confidence.Verified,
                rules.Members,
                rules.Cast).Quoting("يرجح الجانب الذي يكون فيه الرئيس"),
        ]);

    private static Article Of(VoteRules rules, string number, Phrase subject, Paragraph[] paragraphs) => new()
    {
        Instrument = rules.Instrument,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Council,
        Paragraphs = [.. paragraphs],
    };
}
