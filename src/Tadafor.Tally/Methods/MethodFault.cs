using Tadafor.Domain.Words;

namespace Tadafor.Tally.Methods;

/// <summary>Why words name no rule. Reason and remedy are for a person to read.</summary>
public sealed record MethodFault
{
    internal MethodFault(string? option, Phrase reason, Phrase remedy)
    {
        Option = option;
        Reason = reason;
        Remedy = remedy;
    }

    /// <summary>The option concerned, such as <c>utility</c>; <see langword="null"/> for the method's name or the whole.</summary>
    public string? Option { get; }

    /// <summary>What is wrong.</summary>
    public Phrase Reason { get; }

    /// <summary>What to write instead.</summary>
    public Phrase Remedy { get; }

    internal static MethodFault Unknown(string? option, string word, IEnumerable<string> words) => new(
        option,
        new Phrase("'{0}' غير معروف.", "'{0}' n'est pas connu.", "'{0}' is not known.").With(Phrase.Same(word)),
        new Phrase("اختر واحدا من: {0}.", "Choisissez parmi : {0}.", "Choose one of: {0}.").With(Phrase.Same(string.Join(", ", words))));

    internal static MethodFault Meaningless(string option, string method) => new(
        option,
        new Phrase("لا معنى لهذا مع {0}.", "Cela ne veut rien dire pour {0}.", "This means nothing to {0}.").With(Phrase.Same(method)),
        new("احذفه أو اختر طريقة أخرى.", "Retirez-le, ou choisissez une autre méthode.", "Leave it out, or choose another method."));

    internal static MethodFault NoNumber(string option, string word) => new(
        option,
        new Phrase(
            "'{0}' ليس عددا لا يقل عن الصفر.",
            "'{0}' n'est pas un nombre positif ou nul.",
            "'{0}' is not a number of zero or more.").With(Phrase.Same(word)),
        new(
            "اكتبه بالأرقام وبنقطة عشرية، مثل 100 أو 2.5.",
            "Écrivez-le en chiffres, avec un point, comme 100 ou 2.5.",
            "Write it with digits and a point, such as 100 or 2.5."));

    internal static MethodFault TooMuch(string text) => new(
        option: null,
        new Phrase("في '{0}' أكثر مما يلزم.", "'{0}' en dit trop.", "'{0}' says too much.").With(Phrase.Same(text)),
        new("اكتب method:utility:completion.", "Écrivez method:utility:completion.", "Write method:utility:completion."));
}
