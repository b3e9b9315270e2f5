using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules;

/// <summary>
/// Who of a roll may vote under the local rules, and whose ballots stand in the box all the same. A fact that is not known makes a
/// question, never a refusal.
/// </summary>
public static class RollCheck
{
    /// <summary>Whether somebody on the roll may vote.</summary>
    /// <param name="entry">What is known of them.</param>
    /// <param name="voters">Who may vote, by the rules; what they do not fix leaves it unknown.</param>
    /// <returns>
    /// Unknown too where the rules ask what a roll does not hold: apart from registration nothing beside age and a link to the commune.
    /// </returns>
    public static Truth MayVote(RollEntry entry, Participants voters)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(voters);
        Truth age = voters.LeastAge is 0 ? Truth.Yes : Known(voters.LeastAge is null ? null : entry.OfAge);
        Truth link = voters.Links is not { } links ? Truth.Unknown
            : links.Count == 0 ? Truth.Yes
            : Any(links.Select(l => Known(l == PersonLink.Residence ? entry.Resident : entry.Active)));
        Truth asked = voters.Asks is not { } asks ? Truth.Unknown
            : All(asks.Select(a => Known(a == PersonalCondition.Registration ? entry.Registered : null)));
        return All([age, link, asked]);
    }

    /// <summary>Holds the ballots of a vote against its roll.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="voters">Who may vote, by the rules.</param>
    /// <param name="vote">The vote, not closed.</param>
    /// <exception cref="ArgumentException">The roll is that of another vote, or names a token twice.</exception>
    public static RollReport Of(VoterRoll roll, Participants voters, OpenVote vote)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(vote);
        if (roll.Reference != vote.Paper.Reference)
        {
            throw new ArgumentException("The roll is that of another vote: its tokens are made for that one.", nameof(roll));
        }

        Dictionary<VoterToken, Truth> known = roll.Voters.ToDictionary(v => v.Voter, v => MayVote(v, voters));
        HashSet<VoterToken> tookPart = [];
        List<BallotPlace> offRoll = [], notEntitled = [], asked = [];
        foreach ((VoterToken voter, BallotPlace place) in vote.Standing())
        {
            if (!known.TryGetValue(voter, out Truth may))
            {
                offRoll.Add(place);
                continue;
            }

            switch (may)
            {
                case Truth.No:
                    notEntitled.Add(place);
                    continue;
                case Truth.Unknown:
                    asked.Add(place);
                    break;
            }

            tookPart.Add(voter);
        }

        return new()
        {
            Entitled = known.Values.Count(v => v == Truth.Yes),
            NotEntitled = known.Values.Count(v => v == Truth.No),
            Open = known.Values.Count(v => v == Truth.Unknown),
            TookPart = tookPart.Count,
            OffRoll = offRoll.ToSequence(),
            OfNotEntitled = notEntitled.ToSequence(),
            Asked = asked.ToSequence(),
        };
    }

    private static Truth All(IEnumerable<Truth> of)
    {
        Truth[] all = [.. of];
        return all.Contains(Truth.No) ? Truth.No : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.Yes;
    }

    private static Truth Any(IEnumerable<Truth> of)
    {
        Truth[] all = [.. of];
        return all.Contains(Truth.Yes) ? Truth.Yes : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.No;
    }

    private static Truth Known(bool? fact) => fact switch { true => Truth.Yes, false => Truth.No, null => Truth.Unknown };
}
