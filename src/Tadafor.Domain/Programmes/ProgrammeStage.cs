using Tadafor.Domain.Words;

namespace Tadafor.Domain.Programmes;

/// <summary>A stage of the preparation of an action programme (decree 2.16.301, art. 6), in its order.</summary>
public enum ProgrammeStage
{
    /// <summary>A diagnosis of needs and means, with what others plan on the territory. <c>default</c>.</summary>
    Diagnosis = 0,

    /// <summary>The priorities, in order.</summary>
    Priorities,

    /// <summary>The projects and activities that come first.</summary>
    Projects,

    /// <summary>An estimate of resources and spending for the first three years.</summary>
    Resources,

    /// <summary>The document of the draft, with a system to follow its projects.</summary>
    Document,
}

/// <summary>Codes and words of <see cref="ProgrammeStage"/>.</summary>
public static class ProgrammeStages
{
    /// <summary>The code in documents, such as <c>diagnosis</c>.</summary>
    public static string Code(this ProgrammeStage stage) => stage switch
    {
        ProgrammeStage.Diagnosis => "diagnosis",
        ProgrammeStage.Priorities => "priorities",
        ProgrammeStage.Projects => "projects",
        ProgrammeStage.Resources => "resources",
        ProgrammeStage.Document => "document",
    };

    /// <summary>The stage in words.</summary>
    public static Phrase Text(this ProgrammeStage stage) => stage switch
    {
        ProgrammeStage.Diagnosis => new("التشخيص", "diagnostic", "diagnosis"),
        ProgrammeStage.Priorities => new("ترتيب الأولويات", "classement des priorités", "ordering of priorities"),
        ProgrammeStage.Projects => new("تحديد المشاريع والأنشطة", "choix des projets et activités", "choice of projects and activities"),
        ProgrammeStage.Resources => new(
            "تقييم الموارد والنفقات التقديرية",
            "estimation des ressources et des dépenses",
            "estimate of resources and spending"),
        ProgrammeStage.Document => new("بلورة وثيقة المشروع", "rédaction du document de projet", "drafting of the document"),
    };
}
