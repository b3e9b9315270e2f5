using Tadafor.Domain.Words;
using Tadafor.Tally.Methods;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Names of methods, and what each does in a sentence.</summary>
internal static class MethodWords
{
    public static Phrase Name(string method) => TallyMethods.Find(method)?.Title ?? Bidi.Quoted(method);

    /// <summary>What the method does; nothing for a method without words here.</summary>
    public static Phrase? Sentence(string method) => TallyMethods.Find(method)?.Description;
}
