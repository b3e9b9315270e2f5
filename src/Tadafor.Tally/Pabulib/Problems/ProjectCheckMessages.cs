using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with projects, found by checking.</summary>
internal static class ProjectCheckMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.ZeroCost, "zero-cost", PabulibSeverity.Warning,
            new Phrase(
                "تكلفة المشروع {0} صفر.",
                "Le projet {0} ne coûte rien.",
                "The project {0} costs nothing."),
            new Phrase(
                "تحقق من التكلفة.",
                "Vérifiez le coût.",
                "Check the cost.")),
        new(PabulibProblemCode.CostAboveBudget, "cost-above-budget", PabulibSeverity.Warning,
            new Phrase(
                "تكلفة المشروع {0} ({1}) تتجاوز الميزانية كلها ({2}).",
                "Le projet {0} coûte plus ({1}) que tout le budget ({2}).",
                "The project {0} costs more ({1}) than the whole budget ({2})."),
            new Phrase(
                "تحقق من التكلفة؛ لا يمكن تمويله.",
                "Vérifiez le coût ; il ne peut être financé.",
                "Check the cost; it cannot be funded.")),
        new(PabulibProblemCode.WithdrawnProject, "withdrawn-project", PabulibSeverity.Warning,
            new Phrase(
                "المشروع {0} سُحب بعد التصويت (تكلفته {1}).",
                "Le projet {0} a été retiré après le vote (coût {1}).",
                "The project {0} was withdrawn after the vote (cost {1})."),
            new Phrase(
                "لا شيء، ما دام ذلك مشروحا في comment.",
                "Rien, pourvu que comment le dise.",
                "Nothing, as long as comment says so.")),
        new(PabulibProblemCode.WithdrawnProjectSelected, "withdrawn-project-selected", PabulibSeverity.Warning,
            new Phrase(
                "المشروع المسحوب {0} مسجل ضمن المختارة.",
                "Le projet retiré {0} est marqué comme retenu.",
                "The withdrawn project {0} is marked as selected."),
            new Phrase(
                "اكتب 0 في العمود selected.",
                "Écrivez 0 dans la colonne selected.",
                "Write 0 in the column selected.")),
        new(PabulibProblemCode.NoVotesForProject, "no-votes-for-project", PabulibSeverity.Warning,
            new Phrase(
                "لم يصوّت أحد للمشروع {0}.",
                "Personne n'a voté pour le projet {0}.",
                "Nobody voted for the project {0}."),
            new Phrase(
                "تحقق من معرّفه في القسمين.",
                "Vérifiez son identifiant dans les deux sections.",
                "Check its identifier in both sections.")),
        new(PabulibProblemCode.NoVotesOrScores, "no-votes-or-scores", PabulibSeverity.Warning,
            new Phrase(
                "ليس في القسم PROJECTS عمود votes ولا عمود score.",
                "La section PROJECTS n'a ni colonne votes ni colonne score.",
                "PROJECTS has neither a column votes nor a column score."),
            new Phrase(
                "أضف العمود {2}.",
                "Ajoutez la colonne {2}.",
                "Add the column {2}.")),
        new(PabulibProblemCode.VotesDiffer, "votes-differ", PabulibSeverity.Warning,
            new Phrase(
                "المشروع {0}: الأصوات المذكورة {1}، والمعدودة {2}.",
                "Projet {0} : votes annoncés {1}, comptés {2}.",
                "Project {0}: votes stated {1}, counted {2}."),
            new Phrase(
                "صحح العمود votes، أو ابحث عن الأوراق الناقصة أو المكررة.",
                "Corrigez la colonne votes, ou cherchez les bulletins qui manquent ou se répètent.",
                "Correct the column votes, or look for missing or repeated ballots.")),
        new(PabulibProblemCode.ScoreDiffers, "score-differs", PabulibSeverity.Warning,
            new Phrase(
                "المشروع {0}: النقط المذكورة {1}، والمعدودة {2}.",
                "Projet {0} : score annoncé {1}, compté {2}.",
                "Project {0}: score stated {1}, counted {2}."),
            new Phrase(
                "صحح العمود score، أو ابحث عن الأوراق الناقصة أو المكررة.",
                "Corrigez la colonne score, ou cherchez les bulletins qui manquent ou se répètent.",
                "Correct the column score, or look for missing or repeated ballots.")),
        new(PabulibProblemCode.IdenticalCoordinates, "identical-coordinates", PabulibSeverity.Warning,
            new Phrase(
                "المشروعان {0} و{1} في الموقع نفسه.",
                "Les projets {0} et {1} sont au même endroit.",
                "The projects {0} and {1} are at the same place."),
            new Phrase(
                "تحقق من الإحداثيات.",
                "Vérifiez les coordonnées.",
                "Check the coordinates.")),
    ];
}
