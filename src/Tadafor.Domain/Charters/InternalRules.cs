using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>
/// The internal rules of a council, as far as somebody copied them: a second layer under national law. They add to it and tighten the
/// duties of the council's side, never those of citizens.
/// </summary>
public sealed record InternalRules
{
    /// <summary>What people call them.</summary>
    public required string Reference { get; init; }

    /// <summary>The council whose rules they are.</summary>
    public required CharterCouncil Council { get; init; }

    /// <summary>A day on which they are in force, by who copied them; it selects the version of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Their articles, as far as they were copied: an article that is not here may well exist.</summary>
    public required Sequence<CharterClause> Articles { get; init; }

    /// <summary>What they fix of consultative bodies, each point with its article.</summary>
    public Sequence<LayerBody> Bodies { get; init; } = [];

    /// <summary>Shares of women or men that they ask of the council's organs, each with its article.</summary>
    public Sequence<LayerGoal> Organs { get; init; } = [];

    /// <summary>What the articles provide of one kind, each with its article: the door for whatever is laid over the law.</summary>
    internal IEnumerable<(CharterClause Article, T Provision)> Provided<T>()
        where T : Provision =>
        Articles.SelectMany(a => a.Provides.OfType<T>().Select(p => (a, p)));

    /// <summary>What they fix of bodies of one kind, taken from <see cref="Bodies"/> and from what the articles provide.</summary>
    internal BodyStatutes Of(BodyKind kind)
    {
        BodyStatutes fixedHere = Bodies.FirstOrDefault(b => b.Kind == kind)?.Statutes ?? BodyStatutes.None;
        ClauseBody basis = kind.IsStatutory() ? ClauseBody.OfTheLaw : ClauseBody.Other;
        IEnumerable<BodyShare> shares = Provided<MembersShare>().Where(p => p.Provision.Of == basis)
            .Select(p => new BodyShare(
                BodyOrgan.Plenary,
                new(p.Provision.Goal, Reference, p.Article.Number, LegalLayer.InternalRules),
                Binding: null));
        (CharterClause Article, AnswerPeriod Provision)[] replies = [.. Provided<AnswerPeriod>().Where(p => IsReply(p.Provision))];

        // Two different periods: which is meant for the body is not for a program to choose, and the point stays unfixed.
        bool isOne = replies.Select(r => r.Provision.Within).Distinct().Count() == 1;
        return fixedHere with
        {
            Shares = [.. fixedHere.Shares, .. shares],
            ReplyPeriod = fixedHere.ReplyPeriod ?? (isOne
                ? new(Days(replies[0].Provision.Within), Reference, replies[0].Article.Number, Layer: LegalLayer.InternalRules)
                : null),
        };
    }

    /// <summary>The article that holds a share of the members of a body; <see langword="null"/> when none of those copied does.</summary>
    internal CharterClause? Holding(MembersShare share) =>
        Articles.FirstOrDefault(a => a.Provides.OfType<MembersShare>().Any(s => s.Of == share.Of && s.Goal == share.Goal));

    // Only a duty of the council: one of citizens is added by nobody.
    private static bool IsReply(AnswerPeriod answer) => answer is { To: AnsweredMatter.Opinion, By: DutyBearer.Council };

    private static StatutePeriod Days(CharterPeriod period) => period.Unit switch
    {
        CharterPeriodUnit.Days => StatutePeriod.Days(period.Amount),
        CharterPeriodUnit.WorkingDays => StatutePeriod.WorkingDays(period.Amount),
        CharterPeriodUnit.Months => StatutePeriod.Months(period.Amount),
    };
}

/// <summary>What internal rules fix of the consultative bodies of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Statutes">What is fixed.</param>
public sealed record LayerBody(BodyKind Kind, BodyStatutes Statutes);

/// <summary>A share that internal rules ask of an organ.</summary>
/// <param name="Kind">
/// The kind of organ: vice-presidents, chairs of committees, or another. Seats of a council are the electoral law's.
/// </param>
/// <param name="Id">
/// The organ as compositions name it, of <see cref="OrganKind.Other"/>; <see langword="null"/> for the other kinds.
/// </param>
/// <param name="Goal">The share.</param>
public sealed record LayerGoal(OrganKind Kind, string? Id, LocalGoal Goal)
{
    /// <summary>Whether it bears on an organ.</summary>
    internal bool BearsOn(Organ organ) => organ.Kind == Kind && (Id is null || Id == organ.Id);
}
