using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of national petitions and of legislative motions alike: the committee that presents them, and the support list.</summary>
internal static class CommitteeFacts
{
    /// <summary>Whether citizens present it, through their committee, and not an association or another legal person.</summary>
    public static YesNoFact OfCitizens { get; } = new(
        "presented-by-citizens",
        new(
            "مقدمو العريضة أو الملتمس مواطنات ومواطنون، بواسطة لجنتهم",
            "présentée par des citoyennes et citoyens, par leur commission",
            "presented by citizens, through their committee"))
    {
        RemedyToYes = new(
            "أن يقدمها باسمهم مواطنات ومواطنون، بواسطة لجنة يختارونها من بينهم",
            "la faire présenter par des citoyennes et citoyens en leur nom, par une commission qu'ils choisissent parmi eux",
            "have citizens present it in their own name, through a committee that they choose among themselves"),
    };

    /// <summary>Members of the committee, chosen among the owners of the initiative.</summary>
    public static CountFact Members { get; } = new(
        "committee-members",
        new("عدد أعضاء لجنة التقديم", "membres de la commission de présentation", "members of the presenting committee"),
        Nouns.Members)
    {
        CanBeRaised = true,
    };

    /// <summary>Whether all owners signed, enjoy civil and political rights and are registered on the general electoral lists.</summary>
    public static YesNoFact OwnersQualify { get; } = new(
        "owners-qualify",
        new(
            "أصحاب المبادرة موقعون ومتمتعون بحقوقهم المدنية والسياسية ومقيدون في اللوائح الانتخابية",
            "les auteurs ont signé, jouissent de leurs droits civils et politiques et sont inscrits sur les listes électorales",
            "the owners signed, enjoy civil and political rights and are registered on the electoral lists"))
    {
        RemedyToYes = new(
            "اقتصار المبادرة على من يستوفي الشروط",
            "ne garder parmi les auteurs que ceux qui remplissent les conditions",
            "keep among the owners only those who meet the conditions"),
    };

    /// <summary>Whether the committee chose its agent.</summary>
    public static YesNoFact AgentChosen { get; } = new(
        "committee-agent",
        new("اللجنة اختارت وكيلا عنها", "la commission a choisi son mandataire", "the committee chose its agent"))
    {
        RemedyToYes = new("اختيار وكيل اللجنة", "choisir le mandataire de la commission", "choose the committee's agent"),
    };

    /// <summary>Whether the committee chose the agent's deputy.</summary>
    public static YesNoFact DeputyChosen { get; } = new(
        "committee-deputy",
        new("اللجنة اختارت نائبا للوكيل", "la commission a choisi le suppléant du mandataire", "the committee chose the agent's deputy"))
    {
        RemedyToYes = new("اختيار نائب للوكيل", "choisir le suppléant du mandataire", "choose the agent's deputy"),
    };

    /// <summary>Everyone who signed the support list, each counted once. No number is required of them as such.</summary>
    public static CountFact Supporters { get; } = new(
        "supporters",
        new("الموقعون على لائحة الدعم", "signataires de la liste de soutien", "signatories of the support list"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
    };

    /// <summary>
    /// Supporters who enjoy civil and political rights and are registered on the general electoral lists: those who count.
    /// </summary>
    public static CountFact Registered { get; } = new(
        "supporters-registered",
        new(
            "المدعمون المقيدون في اللوائح الانتخابية العامة والمتمتعون بحقوقهم",
            "soutiens inscrits sur les listes électorales générales et jouissant de leurs droits",
            "supporters registered on the general electoral lists with civil and political rights"),
        Nouns.Signatories)
    {
        CanBeRaised = true,
        PartOf = [Supporters],
    };

    /// <summary>Of those, the ones whose identity-card number and date of validity the list gives.</summary>
    public static CountFact Identified { get; } = new(
        "supporters-identified",
        new(
            "المدعمون الذين تتضمن اللائحة أرقام بطائقهم وتاريخ صلاحيتها",
            "soutiens dont la liste donne le numéro de la carte et sa date de validité",
            "supporters whose card number and validity date the list gives"),
        Nouns.CardEntries)
    {
        CanBeRaised = true,
    };

    /// <summary>Whether a detailed memorandum of reasons and aims is attached.</summary>
    public static YesNoFact Memorandum { get; } = new(
        "memorandum",
        new(
            "مذكرة مفصلة بالأسباب والأهداف مرفقة",
            "mémoire détaillé des motifs et des buts joint",
            "detailed memorandum of reasons and aims attached"))
    {
        RemedyToYes = new(
            "إرفاق مذكرة مفصلة بالأسباب والأهداف",
            "joindre un mémoire détaillé des motifs et des buts",
            "attach a detailed memorandum of reasons and aims"),
    };

    /// <summary>Whether the support list is attached.</summary>
    public static YesNoFact SupportList { get; } = new(
        "support-list",
        new("لائحة الدعم مرفقة", "liste de soutien jointe", "support list attached"))
    {
        RemedyToYes = new("إرفاق لائحة الدعم", "joindre la liste de soutien", "attach the support list"),
    };
}
