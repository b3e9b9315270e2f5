using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// What the three laws on local councils have each for themselves in the articles on sessions and on control that they otherwise share.
/// </summary>
internal sealed record CouncilLaw
{
    public required Instrument Instrument { get; init; }

    /// <summary>Who represents the State.</summary>
    public required Phrase Governor { get; init; }

    /// <summary>The months and the day on which ordinary sessions open.</summary>
    public required Phrase Calendar { get; init; }

    /// <summary>The deciding words on that day.</summary>
    public required string CalendarWords { get; init; }

    /// <summary>By how much a session is prolonged.</summary>
    public required Phrase Extension { get; init; }

    public required string ExtensionWords { get; init; }

    /// <summary>How long an extraordinary session lasts.</summary>
    public required Phrase ExtraordinaryLength { get; init; }

    public required string ExtraordinaryWords { get; init; }

    public required string NoticeWords { get; init; }

    public required string MajorityWords { get; init; }

    public required string MinutesWords { get; init; }

    public required SessionScheme Sessions { get; init; }

    /// <summary>The rules on its votes.</summary>
    public required VoteRules Votes { get; init; }

    /// <summary>The periods of control and publicity.</summary>
    public required ControlTerms Terms { get; init; }

    /// <summary>How the article on the agenda was read.</summary>
    public Confidence AgendaConfidence { get; init; } = Confidence.Verified;

    /// <summary>Who refers a decision that the council maintains to the court.</summary>
    public required Phrase Referring { get; init; }

    /// <summary>Who grants the visa.</summary>
    public required Phrase Visa { get; init; }

    /// <summary>What needs a visa, in a few words.</summary>
    public required Phrase VisaMatters { get; init; }

    /// <summary>The numbers of the articles, in the order of the law.</summary>
    public required CouncilNumbers Numbers { get; init; }

    public Citation At(string article, string paragraph) =>
        new(Instrument, article, paragraph, article == Numbers.Agenda ? AgendaConfidence : Confidence.Verified);
}

/// <summary>The numbers under which a law on councils has the articles that all three have.</summary>
internal sealed record CouncilNumbers(
    string Committees,
    string Calendar,
    string Length,
    string Notice,
    string Extraordinary,
    string AtRequest,
    string Agenda,
    string Points,
    string Limits,
    string Quorum,
    string Legality,
    string Minutes,
    string Objection, string Visa, string InForce);
