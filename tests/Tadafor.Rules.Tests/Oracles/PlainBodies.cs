using Tadafor.Rules.Questions;
using static Tadafor.Rules.Vocabulary.BodyFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The law on consultative bodies and on who is consulted as plain functions.</summary>
internal static class PlainBodies
{
    private static readonly string[] _regimes = ["commune", "province", "region"];

    /// <summary>By the code of the rule.</summary>
    public static Dictionary<string, Func<PossibleFile, Plain>> ByCode { get; } = new(
        _regimes.SelectMany(Alike).Concat(Programmes("commune")).Concat(Programmes("province")).Concat(Subjects()),
        StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, Func<PossibleFile, Plain>>> Subjects() =>
    [
        new("commune.body.subject", f => PlainLaw.Holds(f.Is(SubjectEquality))),
        new("province.body.subject", f => PlainLaw.Holds(f.Is(SubjectProvincial) && f.Is(SubjectEquality))),
        new("region.body.subject.equality", f => PlainLaw.Holds(f.Is(SubjectRegional) && f.Is(SubjectEquality))),
        new("region.body.subject.youth", f => PlainLaw.Holds(f.Is(SubjectYouth))),
        new("region.body.subject.economy", f => PlainLaw.Holds(f.Is(SubjectRegional) && f.Is(SubjectEconomic))),
    ];

    private static IEnumerable<KeyValuePair<string, Func<PossibleFile, Plain>>> Alike(string regime) =>
    [
        new($"{regime}.body.reply", f => PlainLaw.Holds(f.Reading(OpenQuestions.BodyReply) switch
        {
            "no-duty" => true,
            "answer" => f.Is(OpinionAnswered),
            _ => f.Is(OpinionAnswered) && f.Is(ReplyReasoned),
        })),
        new($"{regime}.body.parity", Share),
        new($"{regime}.mechanism.parity", Share),
    ];

    private static IEnumerable<KeyValuePair<string, Func<PossibleFile, Plain>>> Programmes(string regime) =>
    [
        new($"{regime}.programme.mechanisms", f => PlainLaw.Holds(f.Is(MechanismsUsed))),
        new($"{regime}.programme.body", f => PlainLaw.Holds(f.Is(BodySetUp)
            ? f.Is(BodyConsulted) && (f.Reading(OpenQuestions.SilentBody) == "asked-suffices" || f.Is(BodyOpined))
            : f.Reading(OpenQuestions.BodyBeforeProgramme) == "where-set-up")),
    ];

    private static Plain Share(PossibleFile f) =>
        PlainLaw.Holds(f.Reading(OpenQuestions.BodyParity) == "goal" || f.Is(ShareReached));
}
