using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with PROJECTS, as far as the count needs it.</summary>
internal static class ProjectsMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.EmptyProjectId, "empty-project-id", PabulibSeverity.Error,
            new Phrase(
                "مشروع بلا معرّف.",
                "Un projet sans identifiant.",
                "A project without an identifier."),
            new Phrase(
                "اكتب معرّفا في العمود {0}.",
                "Donnez-lui un identifiant dans la colonne {0}.",
                "Give it one in the column {0}.")),
        new(PabulibProblemCode.RepeatedProject, "repeated-project", PabulibSeverity.Error,
            new Phrase(
                "معرّف لمشروعين: {1}.",
                "Un identifiant pour deux projets : {1}.",
                "One identifier for two projects: {1}."),
            new Phrase(
                "أعط كل مشروع معرّفا خاصا به.",
                "Donnez à chaque projet le sien.",
                "Give each project its own.")),
        new(PabulibProblemCode.TooManyProjects, "too-many-projects", PabulibSeverity.Error,
            new Phrase(
                "أكثر من {2} مشروع.",
                "Plus de {2} projets.",
                "More than {2} projects."),
            new Phrase(
                "قسّم الاقتراع.",
                "Divisez le vote.",
                "Split the election.")),
        new(PabulibProblemCode.CommaInProjectId, "comma-in-project-id", PabulibSeverity.Warning,
            new Phrase(
                "معرّف فيه فاصلة: {1}؛ لا يمكن لأي ورقة أن تذكره.",
                "Un identifiant avec une virgule : {1} ; aucun bulletin ne peut le nommer.",
                "An identifier with a comma: {1}; no ballot can name it."),
            new Phrase(
                "اكتبه بلا فاصلة، في القسمين معا.",
                "Écrivez-le sans virgule, dans les deux sections.",
                "Write it without a comma, in both sections.")),
    ];
}
