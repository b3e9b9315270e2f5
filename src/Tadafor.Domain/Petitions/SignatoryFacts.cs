using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// What may be known of one signatory. "The commune" is the territory of the council petitioned: a prefecture or province, or a region,
/// where that is
/// petitioned.
/// </summary>
[Flags]
public enum SignatoryFact
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Lives in the commune (art. 123, first condition).</summary>
    Resident = 1,

    /// <summary>Exercises an economic, commercial or professional activity in the commune (art. 123, first condition).</summary>
    Active = 1 << 1,

    /// <summary>Is Moroccan (law 57-11, art. 3).</summary>
    Moroccan = 1 << 2,

    /// <summary>Is eighteen full solar years of age on the day of deposit (law 57-11, art. 3).</summary>
    Adult = 1 << 3,

    /// <summary>Enjoys civil and political rights (law 57-11, art. 3).</summary>
    CivilAndPoliticalRights = 1 << 4,

    /// <summary>Is under an electoral incapacity (law 57-11, arts 7 and 8).</summary>
    Incapacity = 1 << 5,

    /// <summary>Has effectively lived at least three months in one commune, wherever it is (law 57-11, art. 4).</summary>
    ThreeMonthsSomewhere = 1 << 6,

    /// <summary>Has effectively lived at least three months in this commune; hence somewhere too.</summary>
    ThreeMonthsHere = 1 << 7,

    /// <summary>Is registered on the electoral lists. It implies nothing else here.</summary>
    Registered = 1 << 8,

    /// <summary>A copy of the identity card is attached (decree 2.16.403, art. 3).</summary>
    CardCopy = 1 << 9,
}

/// <summary>What is known of one signatory: each fact yes, no, or not known. <c>default</c> knows nothing.</summary>
public readonly record struct SignatoryFacts
{
    private const SignatoryFact Everything = (SignatoryFact)((1 << FactCount) - 1);

    /// <summary>How many facts there are.</summary>
    public const int FactCount = 10;

    private readonly ushort _yes;
    private readonly ushort _no;

    /// <summary>Creates a set of known facts.</summary>
    /// <param name="yes">Those known to be so.</param>
    /// <param name="no">Those known not to be so. A fact in both is contradictory.</param>
    public SignatoryFacts(SignatoryFact yes, SignatoryFact no)
    {
        _yes = (ushort)(yes & Everything);
        _no = (ushort)(no & Everything);
    }

    /// <summary>All facts, in order.</summary>
    public static Primitives.Sequence<SignatoryFact> All { get; } =
    [
        .. Enumerable.Range(0, FactCount).Select(i => (SignatoryFact)(1 << i))
    ];

    /// <summary>Facts known to be so.</summary>
    public SignatoryFact Yes => (SignatoryFact)_yes;

    /// <summary>Facts known not to be so.</summary>
    public SignatoryFact No => (SignatoryFact)_no;

    /// <summary>Facts said to be so in one place and not so in another.</summary>
    public SignatoryFact Contradictory => (SignatoryFact)(_yes & _no);

    /// <summary>Whether one fact is so; a contradictory one is not known.</summary>
    public Truth this[SignatoryFact fact] => ((Yes & fact) != 0, (No & fact) != 0) switch
    {
        (true, false) => Truth.Yes,
        (false, true) => Truth.No,
        _ => Truth.Unknown,
    };

    /// <summary>
    /// These facts with one stated: it takes the place of whatever was said of that fact before. Use <see cref="And"/> to put two
    /// statements together.
    /// </summary>
    public SignatoryFacts With(SignatoryFact fact, bool value) => value ? new(Yes | fact, No & ~fact) : new(Yes & ~fact, No | fact);

    /// <summary>All that either side knows; where they disagree the fact is contradictory.</summary>
    public SignatoryFacts And(SignatoryFacts other) => new(Yes | other.Yes, No | other.No);

    /// <summary>These facts, and for those they leave unknown what <paramref name="other"/> knows.</summary>
    public SignatoryFacts OrElse(SignatoryFacts other)
    {
        SignatoryFact said = Yes | No;
        return new(Yes | (other.Yes & ~said), No | (other.No & ~said));
    }

    /// <summary>
    /// These facts with what follows from them: three months here are three months somewhere. Here and yet nowhere is contradictory, and
    /// neither is known.
    /// </summary>
    public SignatoryFacts WithConsequences()
    {
        const SignatoryFact Months = SignatoryFact.ThreeMonthsHere | SignatoryFact.ThreeMonthsSomewhere;
        bool here = this[SignatoryFact.ThreeMonthsHere] == Truth.Yes, nowhere = this[SignatoryFact.ThreeMonthsSomewhere] == Truth.No;
        return (here, nowhere) switch
        {
            (true, true) => new(Yes & ~Months, No & ~Months),
            (true, false) => new(Yes | Months, No),
            (false, true) => new(Yes, No | Months),
            _ => this,
        };
    }

    /// <summary>These facts without those that are contradictory.</summary>
    public SignatoryFacts Settled() => new(Yes & ~No, No & ~Yes);
}
