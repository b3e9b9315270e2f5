using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14 on the commune's budget, as a whole: its rules, periods and dates, and how they are written.</summary>
internal static class BudgetLaw113
{
    /// <summary>Why a paragraph is not encoded.</summary>
    public static Phrase NoRequest { get; } = new(
        "لا أجل فيه ولا واقعة يسأل عنها الملف",
        "ni délai ni fait qu'un fichier énoncerait",
        "neither a time nor a fact that a file would state");

    /// <summary>Why what a decree sets is not encoded.</summary>
    public static Phrase ByDecree { get; } = new(
        "يحيل على مرسوم لم يرمز هنا",
        "renvoie à un décret qui n'est pas encodé ici",
        "refers to a decree that is not encoded here");

    /// <summary>The rules, in the order of the articles.</summary>
    public static IReadOnlyList<Rule> Rules => field ??=
    [
        Article92.ProjectWithinPowers, Articles154To180.EquipmentPart, Articles154To180.Balance, Article158.Performance,
        Article158.Gender, Articles154To180.Programme, Articles154To180.NoRunning, Articles185To188.RevenueFirst,
        Articles185To188.ByChapter, Articles189To203.Attached, Articles189To203.Public,
    ];

    /// <summary>The periods.</summary>
    public static IReadOnlyList<Term> Terms => field ??=
    [
        Articles185To188.ToCommittee, Articles185To188.NewSession, Articles189To203.Reasons, Articles189To203.Revoted,
        Articles189To203.Deposited,
    ];

    /// <summary>The dates.</summary>
    public static IReadOnlyList<DatedTerm> Dates => field ??=
    [
        Articles185To188.Adopted, Articles185To188.ToGovernor, Articles185To188.ByGovernor, Articles189To203.Submitted,
        Articles189To203.Resubmitted, Articles189To203.Settled,
    ];

    public static Citation At(string article, string paragraph) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified);

    public static Article Of(string number, Phrase subject, params Paragraph[] paragraphs) => new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Budget,
        Paragraphs = [.. paragraphs],
    };

    public static Rule Rule(string code, Phrase title, Citation cites, Condition requires, params Example[] examples) => new()
    {
        Code = $"commune.budget.{code}",
        Title = title,
        Force = Force.Mandatory,
        Cites = [cites],
        Requires = InForce.Always(requires),
        Examples = [.. examples],
    };
}
