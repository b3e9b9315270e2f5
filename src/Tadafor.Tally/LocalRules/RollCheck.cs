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
    /// <see langword="null"/> when that is not known; so too where the rules ask what a roll does not hold: apart from registration nothing
    /// beside age and a link to the commune.
    /// </returns>
    public static bool? MayVote(RollEntry entry, Participants voters)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(voters);
        bool? age = voters.LeastAge switch { null => null, 0 => true, _ => entry.OfAge };
        bool? link = voters.Links is not { } links ? null
            : links.Count == 0 ? true
            : links.Aggregate((bool?)false, (any, l) => any | (l == PersonLink.Residence ? entry.Resident : entry.Active));
        bool? asked = voters.Asks is not { } asks ? null
            : asks.Aggregate((bool?)true, (all, a) => all & (a == PersonalCondition.Registration ? entry.Registered : null));

        // With null for unknown these are the operators of three values.
        return age & link & asked;
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

        Dictionary<VoterToken, bool?> known = roll.Voters.ToDictionary(v => v.Voter, v => MayVote(v, voters));
        HashSet<VoterToken> tookPart = [];
        List<BallotPlace> offRoll = [], notEntitled = [], asked = [];
        foreach ((VoterToken voter, BallotPlace place) in vote.Standing())
        {
            if (!known.TryGetValue(voter, out bool? may))
            {
                offRoll.Add(place);
                continue;
            }

            switch (may)
            {
                case false:
                    notEntitled.Add(place);
                    continue;
                case null:
                    asked.Add(place);
                    break;
            }

            tookPart.Add(voter);
        }

        return new()
        {
            Entitled = known.Values.Count(v => v == true),
            NotEntitled = known.Values.Count(v => v == false),
            Open = known.Values.Count(v => v is null),
            TookPart = tookPart.Count,
            OffRoll = offRoll.ToSequence(),
            OfNotEntitled = notEntitled.ToSequence(),
            Asked = asked.ToSequence(),
        };
    }
}
