using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>
/// What a clause provides, as a person who read it declares. Closed: <see cref="PetitionThreshold"/>, <see cref="OpinionEffect"/>,
/// <see cref="PowerTransfer"/>, <see cref="AnswerPeriod"/>, <see cref="MembersShare"/>, <see cref="TakingPart"/>,
/// <see cref="PublicityDuty"/>, <see cref="MoneyPromise"/>, <see cref="CharterCommitment"/> or <see cref="CharterAim"/>.
/// </summary>
/// <remarks>
/// It transcribes the clause: what a commitment leaves out, the clause does not say. What is so outside the clause (a vote, a visa, a
/// judgement) is <see langword="null"/> until somebody states it.
/// </remarks>
public abstract record Provision
{
    private protected Provision()
    {
    }

    /// <summary>The code in documents, such as <c>petition-threshold</c>.</summary>
    public abstract string Code { get; }

    /// <summary>What it provides, in a few words.</summary>
    public Phrase Text
    {
        get
        {
            Phrase[] details = [.. Details()];
            return details.Length == 0 ? Kind : Phrase.Pair(Kind, Phrase.Join(Separators.Comma, details));
        }
    }

    /// <summary>Its kind, in a few words.</summary>
    internal abstract Phrase Kind { get; }

    internal virtual IEnumerable<Phrase> Details() => [];

    private protected static IEnumerable<Phrase> Said(Phrase words, bool? answer)
    {
        if (answer is { } known)
        {
            yield return Phrase.Pair(words, new YesNoValue(known).Text);
        }
    }
}

/// <summary>So many signatures for a petition of citizens.</summary>
/// <param name="Signatures">How many; 1 or more.</param>
public sealed record PetitionThreshold(int Signatures) : Provision
{
    /// <inheritdoc/>
    public override string Code => "petition-threshold";

    internal override Phrase Kind => new("عتبة التوقيعات على العرائض", "seuil de signatures des pétitions", "signatures for petitions");

    internal override IEnumerable<Phrase> Details() => [Numerals.Number(Signatures)];
}

/// <summary>Who gives an opinion.</summary>
public enum OpinionSource
{
    /// <summary>A consultative body of the law. <c>default</c>.</summary>
    Body = 0,

    /// <summary>A committee of the council.</summary>
    Committee,

    /// <summary>Citizens or associations, in a mechanism of dialogue or by a vote.</summary>
    Citizens,
}

/// <summary>What an opinion does.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="Binds">Whether the clause makes it binding on the council; <see langword="null"/> when nobody said.</param>
public sealed record OpinionEffect(OpinionSource By, bool? Binds) : Provision
{
    /// <inheritdoc/>
    public override string Code => "opinion-effect";

    internal override Phrase Kind => new("أثر رأي استشاري", "effet d'un avis", "effect of an opinion");

    internal override IEnumerable<Phrase> Details() => Said(new("ملزم", "obligatoire", "binding"), Binds);
}

/// <summary>A power of the council or its president given to others.</summary>
/// <param name="Decides">
/// Whether they decide in its place; <see langword="false"/> when they only prepare or propose; <see langword="null"/> when nobody said.
/// </param>
public sealed record PowerTransfer(bool? Decides) : Provision
{
    /// <inheritdoc/>
    public override string Code => "power-transfer";

    internal override Phrase Kind => new("نقل صلاحية", "transfert d'un pouvoir", "transfer of a power");

    internal override IEnumerable<Phrase> Details() => Said(new("القرار لغير المجلس", "d'autres décident", "others decide"), Decides);
}

/// <summary>What is answered within a period.</summary>
public enum AnsweredMatter
{
    /// <summary>A petition that is refused: the law sets a period. <c>default</c>.</summary>
    PetitionRefusal = 0,

    /// <summary>An opinion, a proposal or remarks: the law sets none.</summary>
    Opinion,
}

/// <summary>Who bears a duty.</summary>
public enum DutyBearer
{
    /// <summary>The council, its president or its services. <c>default</c>.</summary>
    Council = 0,

    /// <summary>Citizens or associations.</summary>
    Citizens,
}

/// <summary>A period to answer.</summary>
/// <param name="To">What is answered.</param>
/// <param name="By">Who must answer.</param>
/// <param name="Within">How long.</param>
public sealed record AnswerPeriod(AnsweredMatter To, DutyBearer By, CharterPeriod Within) : Provision
{
    /// <inheritdoc/>
    public override string Code => "answer-period";

    internal override Phrase Kind => new("أجل الجواب", "délai de réponse", "period to answer");

    internal override IEnumerable<Phrase> Details() => [Within.Text];
}

/// <summary>A share of the members of a body.</summary>
/// <param name="Of">Whether the body is one of the law's, not one the commune founds on its own.</param>
/// <param name="Goal">The share with its rounding.</param>
/// <param name="InInternalRules">Whether the internal rules hold it too; <see langword="null"/> when nobody said.</param>
public sealed record MembersShare(ClauseBody Of, ParityGoal Goal, bool? InInternalRules) : Provision
{
    /// <inheritdoc/>
    public override string Code => "members-share";

    internal override Phrase Kind => new("نصيب من أعضاء هيئة", "part des membres d'une instance", "share of the members of a body");

    internal override IEnumerable<Phrase> Details() =>
    [
        Phrase.Pair(
            Goal.Whom == Sex.Woman ? new("النساء", "femmes", "women") : new("الرجال", "hommes", "men"),
            Phrase.Same(Goal.Numerator > 0
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Goal.Numerator}/{Goal.Denominator}")
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Goal.AtLeast}"))),
    ];
}

/// <summary>On what a body rests.</summary>
public enum ClauseBody
{
    /// <summary>A consultative body that the organic law founds. <c>default</c>.</summary>
    OfTheLaw = 0,

    /// <summary>Any other mechanism of dialogue.</summary>
    Other,
}

/// <summary>In what people take part.</summary>
public enum ParticipationRight
{
    /// <summary>Petitions. <c>default</c>.</summary>
    Petition = 0,

    /// <summary>The mechanisms of dialogue and concertation together: a body whose members are chosen is no such right.</summary>
    Dialogue,

    /// <summary>Consulting the council's decisions.</summary>
    Information,
}

/// <summary>Who may take part.</summary>
/// <param name="In">In what.</param>
/// <param name="RegistrationAsked">Whether the clause asks that people be registered on the electoral lists; <see langword="null"/> when
/// nobody said.</param>
/// <param name="MembershipAsked">Whether it asks that they belong to an association or another group; <see langword="null"/> when nobody
/// said.</param>
public sealed record TakingPart(ParticipationRight In, bool? RegistrationAsked, bool? MembershipAsked) : Provision
{
    /// <inheritdoc/>
    public override string Code => "taking-part";

    internal override Phrase Kind => new("من له أن يشارك", "qui peut participer", "who may take part");

    internal override IEnumerable<Phrase> Details() =>
        Said(new("شرط التسجيل", "inscription exigée", "registration asked"), RegistrationAsked)
            .Concat(Said(new("شرط الانتماء", "appartenance exigée", "membership asked"), MembershipAsked));
}

/// <summary>What is made public.</summary>
public enum PublishedMatter
{
    /// <summary>The council's decisions: the law sets a period. <c>default</c>.</summary>
    Decisions = 0,

    /// <summary>Anything else, such as opinions or a yearly account: no period of the law was read.</summary>
    Other,
}

/// <summary>Something is made public, by the council, within a period.</summary>
/// <param name="Of">What.</param>
/// <param name="Within">How long; <see langword="null"/> where the clause sets no period.</param>
public sealed record PublicityDuty(PublishedMatter Of, CharterPeriod? Within) : Provision
{
    /// <inheritdoc/>
    public override string Code => "publicity";

    internal override Phrase Kind => new("نشر", "publication", "publication");

    internal override IEnumerable<Phrase> Details() => Within is { } period ? [period.Text] : [];
}

/// <summary>Money is promised.</summary>
/// <param name="Dirhams">How much; <see langword="null"/> where the clause gives no amount.</param>
/// <param name="SubjectToBudget">Whether the clause makes it depend on the budget's vote and visa; <see langword="null"/> when nobody said.
/// </param>
/// <param name="Voted">Whether the council voted it in the budget; <see langword="null"/> when nobody said.</param>
/// <param name="Visa">Whether that budget has its visa; <see langword="null"/> when nobody said.</param>
public sealed record MoneyPromise(long? Dirhams, bool? SubjectToBudget, bool? Voted, bool? Visa) : Provision
{
    /// <inheritdoc/>
    public override string Code => "money";

    internal override Phrase Kind => new("وعد بمال", "argent promis", "money promised");

    internal override IEnumerable<Phrase> Details() => Dirhams is { } dirhams ? [Numerals.Number(dirhams)] : [];
}

/// <summary>How often a commitment falls due.</summary>
public enum CommitmentFrequency
{
    /// <summary>Once. <c>default</c>.</summary>
    Once = 0,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every three months.</summary>
    Quarterly,

    /// <summary>Every six months.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,
}

/// <summary>Somebody undertakes to do something.</summary>
/// <param name="Actor">Who, as an office or an organ, never a person; <see langword="null"/> where the clause names nobody.</param>
/// <param name="Indicator">By what it is seen to be done; <see langword="null"/> where the clause has none.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Due">The day, or the first of the days; <see langword="null"/> where the clause gives none.</param>
public sealed record CharterCommitment(string? Actor, string? Indicator, CommitmentFrequency Frequency, LocalDate? Due) : Provision
{
    /// <inheritdoc/>
    public override string Code => "commitment";

    internal override Phrase Kind => new("التزام", "engagement", "commitment");

    internal override IEnumerable<Phrase> Details()
    {
        if (Actor is { } actor)
        {
            yield return Bidi.Quoted(actor);
        }

        if (Due is { } due)
        {
            yield return Numerals.Date(due);
        }
    }

    /// <summary>The days on which it falls due, in order and without end unless it is due once; none without a first day.</summary>
    internal IEnumerable<LocalDate> Days()
    {
        if (Due is not { } first)
        {
            yield break;
        }

        yield return first;
        int months = Frequency switch
        {
            CommitmentFrequency.Once => 0,
            CommitmentFrequency.Monthly => 1,
            CommitmentFrequency.Quarterly => 3,
            CommitmentFrequency.HalfYearly => 6,
            CommitmentFrequency.Yearly => 12,
        };

        // Counted from the first day each time: the end of a short month moves no later one.
        for (int at = months; months > 0; at += months)
        {
            yield return first.PlusMonths(at);
        }
    }
}

/// <summary>An aim or a principle.</summary>
/// <param name="WithinPowers">Whether a person judged that it lies within the council's powers; <see langword="null"/> when nobody did.
/// </param>
public sealed record CharterAim(bool? WithinPowers) : Provision
{
    /// <inheritdoc/>
    public override string Code => "aim";

    internal override Phrase Kind => new("هدف أو مبدأ", "objectif ou principe", "aim or principle");
}
