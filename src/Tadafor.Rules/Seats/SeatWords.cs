using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies.Elections;

namespace Tadafor.Rules.Seats;

/// <summary>What the cases of an outcome are called in documents and in words.</summary>
internal static class SeatWords
{
    public static string Code(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Unknown => "unknown",
    };

    public static string Code(NewVote newVote) => newVote switch
    {
        NewVote.No => "no",
        NewVote.NoList => "no-list",
        NewVote.NobodyVoted => "nobody-voted",
        NewVote.SingleListBelowFifth => "single-list-below-fifth",
    };

    public static string Code(SeatGround ground) => ground switch
    {
        SeatGround.Votes => "votes",
        SeatGround.MinimumOfWomen => "minimum-of-women",
    };

    public static string Code(SeatTieMatter matter) => matter switch
    {
        SeatTieMatter.LastSeats => "last-seats",
        SeatTieMatter.WhoStays => "who-stays",
        SeatTieMatter.WhoEnters => "who-enters",
        SeatTieMatter.LastRemainders => "last-remainders",
    };

    public static Phrase Of(NewVote newVote) => newVote switch
    {
        NewVote.No => new("منحت المقاعد", "les sièges sont attribués", "the seats are given"),
        NewVote.NoList => new("لا لائحة: يعاد التصويت", "aucune liste : nouveau vote", "no list: a new vote"),
        NewVote.NobodyVoted => new("لم يصوت أحد: يعاد التصويت", "personne n'a voté : nouveau vote", "nobody voted: a new vote"),
        NewVote.SingleListBelowFifth => new(
            "لم تحصل اللائحة الوحيدة على أصوات خمس المسجلين: يعاد التصويت",
            "la liste unique n'a pas les voix d'un cinquième des inscrits : nouveau vote",
            "the single list has not the votes of a fifth of those registered: a new vote"),
    };

    public static Phrase Of(SeatTieMatter matter) => matter switch
    {
        SeatTieMatter.LastSeats => new("المقاعد الأخيرة بالأصوات", "les derniers sièges par les voix", "the last seats by votes"),
        SeatTieMatter.WhoStays => new(
            "من يحتفظ بمقعده من الرجال الأقل أصواتا",
            "lesquels des hommes les moins votés gardent leur siège",
            "which of the least-voted men keep their seats"),
        SeatTieMatter.WhoEnters => new(
            "من تأخذ المقاعد من النساء الأكثر أصواتا",
            "lesquelles des femmes les plus votées prennent les sièges",
            "which of the most-voted women take the seats"),
        SeatTieMatter.LastRemainders => new(
            "المقاعد الأخيرة بأكبر البقايا",
            "les derniers sièges au plus fort reste",
            "the last seats by largest remainder"),
    };
}
