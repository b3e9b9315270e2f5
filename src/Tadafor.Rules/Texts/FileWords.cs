using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>What the texts and pages of files of acts say of days, and of what a file does not have.</summary>
internal static class FileWords
{
    /// <summary>Of a step that is not on file and whose time has passed.</summary>
    public static Phrase Passed { get; } = new(
        "ليس في الملف، وقد مضى الأجل أو قد يكون مضى",
        "absent du fichier, et le délai est passé ou peut l'être",
        "not on file, and the time has passed or may have");

    /// <summary>Above acts that the file does not have.</summary>
    public static Phrase NotOnFile { get; } = new(
        "ليس في الملف، دون أن يعني ذلك أنه لم يتم",
        "absent du fichier, ce qui ne dit pas que cela n'a pas été fait",
        "not on file, which does not say that it was not done");

    /// <summary>From one day to another.</summary>
    public static Phrase Days { get; } = new("من {0} إلى {1}", "du {0} au {1}", "from {0} to {1}");
}
