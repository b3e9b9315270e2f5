using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>Why a ballot is not valid, in words.</summary>
internal static class BallotFaultWords
{
    public static Phrase Of(BallotFault fault) => fault switch
    {
        BallotFault.UnknownProject => new(
            "تسمي الورقة مشروعا غير موجود في اللائحة",
            "le bulletin nomme un projet qui n'est pas sur la liste",
            "it names a project that is not on the list"),
        BallotFault.RepeatedChoice => new(
            "تسمي الورقة مشروعا مرتين",
            "le bulletin nomme deux fois un projet",
            "it names a project twice"),
        BallotFault.NotOneChoice => new(
            "لا تسمي الورقة مشروعا واحدا لا غير",
            "le bulletin ne nomme pas un seul projet",
            "it does not name exactly one project"),
        BallotFault.TooShort => new(
            "مشاريع الورقة أقل من المطلوب",
            "le bulletin nomme moins de projets qu'il n'en faut",
            "it names fewer projects than needed"),
        BallotFault.TooLong => new(
            "مشاريع الورقة أكثر من المسموح به",
            "le bulletin nomme plus de projets que permis",
            "it names more projects than allowed"),
        BallotFault.TooCheap => new(
            "كلفة مشاريع الورقة أقل من المطلوب",
            "les projets du bulletin coûtent moins qu'il ne faut",
            "its projects cost less than needed"),
        BallotFault.TooDear => new(
            "كلفة مشاريع الورقة أكثر من المسموح به",
            "les projets du bulletin coûtent plus que permis",
            "its projects cost more than allowed"),
        BallotFault.PointsDoNotMatch => new(
            "نقط الورقة لا تطابق مشاريعها",
            "les points du bulletin ne correspondent pas à ses projets",
            "its points do not match its projects"),
        BallotFault.TooFewPoints => new(
            "تمنح الورقة مشروعا نقطا أقل من المطلوب",
            "le bulletin donne à un projet moins de points qu'il ne faut",
            "it gives a project fewer points than needed"),
        BallotFault.TooManyPoints => new(
            "تمنح الورقة مشروعا نقطا أكثر من المسموح به",
            "le bulletin donne à un projet plus de points que permis",
            "it gives a project more points than allowed"),
        BallotFault.SumTooSmall => new(
            "مجموع نقط الورقة أقل من المطلوب",
            "la somme des points du bulletin est inférieure au minimum",
            "its points add up to less than needed"),
        BallotFault.SumTooLarge => new(
            "مجموع نقط الورقة أكثر من المسموح به",
            "la somme des points du bulletin dépasse le maximum",
            "its points add up to more than allowed"),
    };
}
