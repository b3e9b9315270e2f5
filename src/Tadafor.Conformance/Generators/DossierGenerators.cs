using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>
/// Petition dossiers of every shape: any part may be missing, any text may hold what JSON must escape. What is drawn prints itself when a
/// property fails.
/// </summary>
public static class DossierGenerators
{
    // A thousand million: as many as a document may count.
    private const long Most = 1_000_000_000;

    /// <summary>Dossiers to every authority: communes, other councils, and national ones.</summary>
    public static Gen<PetitionDossier> Dossiers => Gen.Frequency(
        (3, ToCommunes.Select(d => (PetitionDossier)d)),
        (3, ToOtherCouncils.Select(d => (PetitionDossier)d)),
        (2, CommitteeGenerators.Dossiers.Select(d => (PetitionDossier)d)));

    /// <summary>Petitions to communes.</summary>
    public static Gen<CouncilPetition> ToCommunes => Gen.OneOf(
        Citizens().Select(c => (CouncilPetition)c), Associations().Select(a => (CouncilPetition)a));

    /// <summary>
    /// Petitions to prefectures, provinces and regions: the same with another council, and without what its law does not know.
    /// </summary>
    private static Gen<CouncilPetition> ToOtherCouncils =>
        from petition in ToCommunes
        from name in Maybe(Texts)
        from figures in Gen.ListOf(Figures).Select(f => f.Take(3).ToSequence())
        from provinces in Gen.SubListOf<string>("وزان", "Taza", "Fès", "x")
        from residents in Gen.SubListOf<string>(provinces)
        from count in Numbers
        from source in Sources
        from interest in Judged
        from members in Said(Numbers)
        from isRegion in Gen.Elements(true, false)
        let council = isRegion
            ? (PetitionedCouncil)new PetitionedRegion { Name = name, Population = figures, Provinces = [.. provinces] }
            : new PetitionedProvince { Name = name }
        let moved = petition with { Council = council, Object = petition.Object with { Matter = null } }
        select moved switch
        {
            AssociationPetition association => association with { Members = members },
            CitizensPetition citizens when isRegion => citizens with
            {
                Residents = citizens.Signatories is SignatoryRoll
                    ? []
                    : [.. residents.Select(r => new ResidentsCount(r, new Stated<CountRange>(CountRange.Exactly(count), source)))],
            },
            CitizensPetition citizens => citizens with { DirectCommonInterest = null, CommonInterest = interest },
            _ => moved,
        };

    internal static Gen<string> Texts => Gen.Elements(
        "تارودانت", "Fès", "محضر \"المكتب\"", "ligne 1\nligne 2", "récépissé n° 12/2019", "a\\b/c", "\u2068isolate\u2069", "😀", "x");

    internal static Gen<LocalDate> Dates => Gen.Choose(0, 5_000).Select(days => new LocalDate(2016, 10, 25).PlusDays(days));

    internal static Gen<long> Numbers =>
        Gen.Frequency((4, Gen.Choose(0, 500).Select(n => (long)n)), (1, Gen.Elements(34_999L, 35_000L, Most)));

    private static Gen<FactSource> Sources => Gen.OneOf(
        Gen.Constant(FactSource.FromDeclaration),
        Texts.Select(t => FactSource.FromDocument(t)),
        Texts.Select(t => FactSource.FromRegister(t)));

    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, gen.Select(v => (T?)v)), (1, Gen.Constant<T?>(null)));

    private static Gen<LocalDate?> MaybeDate => Gen.OneOf(Dates.Select(d => (LocalDate?)d), Gen.Constant<LocalDate?>(null));

    internal static Gen<Stated<T>?> Said<T>(Gen<T> values)
        where T : notnull => Maybe(from value in values from source in Sources select new Stated<T>(value, source));

    internal static Gen<Stated<bool>?> YesNo => Said(Gen.Elements(true, false));

    internal static Gen<Judgement?> Judged => Maybe(
        from value in Gen.Elements(
            true,
            false)
        from judge in Texts
        from day in Dates
        from reason in Texts
        select new Judgement(value, judge, day, reason));

    private static Gen<PopulationFigure> Figures =>
        from inhabitants in Numbers
        from source in Sources
        from takenOn in MaybeDate
        from publishedOn in MaybeDate
        select new PopulationFigure(new Stated<long>(inhabitants, source), takenOn, publishedOn < takenOn ? takenOn : publishedOn);

    private static Gen<PetitionedCommune> Communes =>
        from name in Maybe(Texts)
        from arrondissements in YesNo
        from figures in Gen.ListOf(Figures).Select(f => f.Take(3).ToSequence())
        select new PetitionedCommune { Name = name, Arrondissements = arrondissements, Population = figures };

    private static Gen<SignatoryToken> Tokens => Gen.Choose(0, 20).Select(n => new SignatoryToken([.. Enumerable.Repeat((byte)n, 32)]));

    private static Gen<SignatoryFacts> Known =>
        from yes in Gen.Choose(
            0,
            1023)
        from no in Gen.Choose(0, 1023)
        select new SignatoryFacts((SignatoryFact)yes, (SignatoryFact)(no & ~yes));

    /// <summary>Lists of signatories with few tokens, so that lines repeat and disagree.</summary>
    public static Gen<SignatoryRoll> Rolls =>
        from lines in Gen.ListOf(
            from token in Tokens
            from facts in Known
            from territory in Gen.Elements(
                "",
                "",
                "Lastah",
                "المحايطة")
            select (token, facts, territory))
        from everyone in Known
        from source in Sources
        select Roll(lines, everyone, source);

    /// <summary>Counts of groups of signatories, whether or not they fit together.</summary>
    public static Gen<CountedSignatories> Counts =>
        from told in Gen.ListOf(
            from whom in Gen.Elements(Enum.GetValues<SignatoryGroup>())
            from low in Numbers
            from more in Gen.Elements<long?>(0, 0, 0, 7, null)
            from source in Sources
            select (Whom: whom, Count: new Stated<CountRange>(Bounds(low, more), source)))
        select told.Aggregate(CountedSignatories.None, (counts, one) => counts.With(one.Whom, one.Count));

    private static CountRange Bounds(long low, long? more) => new(low, more is { } step ? Math.Min(low + step, Most) : null);

    private static SignatoryRoll Roll(
        IEnumerable<(SignatoryToken Token, SignatoryFacts Facts, string Territory)> lines,
        SignatoryFacts everyone,
        FactSource source)
    {
        SignatoryRollBuilder builder = new();
        foreach ((SignatoryToken token, SignatoryFacts facts, string territory) in lines)
        {
            builder.Add(token, facts, territory);
        }

        return builder.Build(everyone, source);
    }

    private static Gen<CitizensPetition> Citizens() =>
        from signatories in Gen.OneOf(
            Gen.Constant<Signatories?>(null), Rolls.Select(r => (Signatories?)r), Counts.Select(c => (Signatories?)c))
        from interest in Judged
        from agents in Said(Numbers)
        from signed in YesNo
        from cards in YesNo
        from common in Common
        select Put(common, new CitizensPetition
        {
            Signatories = signatories,
            DirectCommonInterest = interest,
            Agents = agents,
            AgentSigned = signed,
            PresentersCards = cards,
        });

    private static Gen<AssociationPetition> Associations() =>
        from answers in Gen.ArrayOf(YesNo, 8)
        from dates in Gen.ArrayOf(Said(Dates), 3)
        from judgements in Gen.ArrayOf(Judged, 2)
        from common in Common
        select Put(common, new AssociationPetition
        {
            ConstitutedInMorocco = answers[0],
            Regular = answers[1],
            SeatHere = answers[2],
            BranchHere = answers[3],
            DeclaredOn = dates[0],
            ProvisionalReceiptOn = dates[1],
            FinalReceiptOn = dates[2],
            Democratic = judgements[0],
            ActivityLinked = judgements[1],
            Documents = new() { FinalReceipt = answers[4], ConstitutionProof = answers[5], Statutes = answers[6], Mandate = answers[7] },
        });

    // An association's petition serves as the tray that carries what all petitions have.
    private static Gen<CouncilPetition> Common =>
        from reference in Maybe(Texts)
        from commune in Communes
        from deposited in Said(Dates)
        from rules in Said(Dates)
        from title in Maybe(Texts)
        from matter in Maybe(Gen.Elements("110.prices", "110.weapons"))
        from judgements in Gen.ArrayOf(Judged, 2)
        from answers in Gen.ArrayOf(YesNo, 7)
        select (CouncilPetition)new AssociationPetition
        {
            Reference = reference,
            Commune = commune,
            DepositedOn = deposited,
            BureauRulesOn = rules,
            Object = new() { Title = title, Matter = matter, WithinPowers = judgements[0], TouchesConstants = judgements[1] },
            Form = new()
            {
                InWriting = answers[0],
                FollowsForm = answers[1],
                DateAndObjectOnEveryPage = answers[2],
                Electronic = answers[3]
            },
            Joint = answers[4],
            Duplicate = answers[5],
            FurtherProofs = answers[6],
        };

    private static T Put<T>(CouncilPetition common, T petitioners)
        where T : CouncilPetition => (T)(petitioners with
        {
            Reference = common.Reference,
            Commune = common.Commune,
            DepositedOn = common.DepositedOn,
            BureauRulesOn = common.BureauRulesOn,
            Object = common.Object,
            Form = common.Form,
            Joint = common.Joint,
            Duplicate = common.Duplicate,
            FurtherProofs = common.FurtherProofs,
        });
}
