using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules;

/// <summary>The procedures of petitions to local councils, law by law.</summary>
internal static class PetitionSchemes
{
    /// <summary>Communes, prefectures and provinces, regions.</summary>
    public static IReadOnlyList<PetitionScheme> All { get; } =
    [
        Article125Procedure.Scheme,
        Article116Procedure.Scheme,
        Article122Procedure.Scheme
    ];

    /// <summary>The procedure of a kind of petition; <see langword="null"/> when its dossier does not say it, or there is none.</summary>
    public static PetitionScheme? Of(PetitionKind kind) => kind switch
    {
        PetitionKind.Commune => Article125Procedure.Scheme,
        PetitionKind.Province => Article116Procedure.Scheme,
        PetitionKind.Region => Article122Procedure.Scheme,
        PetitionKind.NationalPetition or PetitionKind.LegislativeMotion => null,
    };

    /// <summary>The procedure with a code, such as <c>commune</c>; <see langword="null"/> when there is none.</summary>
    public static PetitionScheme? Find(string code) => All.FirstOrDefault(s => s.Code == code);
}
