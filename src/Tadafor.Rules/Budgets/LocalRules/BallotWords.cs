using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>Kinds of ballots in words.</summary>
internal static class BallotWords
{
    public static Phrase Text(this VoteType kind) => kind switch
    {
        VoteType.Approval => new("ورقة تأييد", "bulletin d'approbation", "approval ballot"),
        VoteType.ChooseOne => new("ورقة باختيار واحد", "bulletin à un choix", "ballot with one choice"),
        VoteType.Ordinal => new("ورقة ترتيب", "bulletin à rangs", "ballot in order of preference"),
        VoteType.Cumulative => new("ورقة توزيع نقط", "bulletin à points répartis", "ballot that spreads points"),
        VoteType.Scoring => new("ورقة تنقيط", "bulletin à notes", "ballot of scores"),
    };
}
