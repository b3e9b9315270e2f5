using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// One article as the rule book shows it: each paragraph restated in our own words, the rules it gives, and, where it gives none, why not.
/// </summary>
internal sealed class Article
{
    /// <summary>The text the article belongs to.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Its number as printed, such as <c>123</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>Under which heading it stands in the index by subject.</summary>
    public required Phrase Chapter { get; init; }

    /// <summary>Its paragraphs, in order; never empty.</summary>
    public required Sequence<Paragraph> Paragraphs { get; init; }

    /// <summary>Powers and reserved matters the article lists, for the articles that are catalogues.</summary>
    public Sequence<Power> Powers { get; init; } = [];

    /// <summary>Published sources that say something else than the article, so that a reader who meets them is warned.</summary>
    public Sequence<Phrase> SaidOtherwise { get; init; } = [];

    /// <summary>All rules of the article, each once, in order.</summary>
    public IEnumerable<Rule> Rules => Paragraphs.SelectMany(p => p.Rules).Distinct();

    /// <summary>The identifier, such as <c>113-14/123</c>.</summary>
    public string Id => $"{Instrument.Id}/{Number}";

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}

/// <summary>A paragraph: what it says, and the rules it gives or the reason why it gives none.</summary>
internal sealed class Paragraph
{
    private Paragraph(
        string label,
        Phrase says,
        Confidence confidence,
        Sequence<Rule> rules,
        Sequence<Fact> defines,
        Sequence<StatedPeriod> periods,
        Phrase? notEncoded)
    {
        Periods = periods;
        Label = label;
        Says = says;
        Confidence = confidence;
        Rules = rules;
        Defines = defines;
        NotEncoded = notEncoded;
    }

    /// <summary>Its place, such as <c>§2</c> or <c>(d)</c>.</summary>
    public string Label { get; }

    /// <summary>What it says, in our own words.</summary>
    public Phrase Says { get; }

    /// <summary>How well it is known.</summary>
    public Confidence Confidence { get; }

    /// <summary>The rules it gives.</summary>
    public Sequence<Rule> Rules { get; }

    /// <summary>Facts of the vocabulary whose meaning it fixes.</summary>
    public Sequence<Fact> Defines { get; }

    /// <summary>The periods it sets, each shown on the page of periods.</summary>
    public Sequence<StatedPeriod> Periods { get; }

    /// <summary>
    /// The deciding words of the Arabic text, few, as the law writes them; <see langword="null"/> where none were copied or the text is
    /// silent.
    /// </summary>
    public string? Words { get; private init; }

    /// <summary>Why it is not encoded; <see langword="null"/> when it is.</summary>
    public Phrase? NotEncoded { get; }

    /// <summary>A paragraph with its rules.</summary>
    public static Paragraph Encoded(string label, Phrase says, Confidence confidence, params Sequence<Rule> rules) =>
        new(label, says, confidence, rules, [], [], null);

    /// <summary>A paragraph that fixes what facts mean.</summary>
    public static Paragraph Defining(string label, Phrase says, Confidence confidence, params Sequence<Fact> facts) =>
        new(label, says, confidence, [], facts, [], null);

    /// <summary>A paragraph that gives no rule here, with the reason.</summary>
    public static Paragraph NotEncodedBecause(string label, Phrase says, Confidence confidence, Phrase why) =>
        new(label, says, confidence, [], [], [], why);

    /// <summary>A paragraph that sets periods.</summary>
    public static Paragraph Timed(string label, Phrase says, Confidence confidence, params Sequence<StatedPeriod> periods) =>
        new(label, says, confidence, [], [], periods, null);

    /// <summary>The same with the deciding words of the Arabic text.</summary>
    internal Paragraph Quoting(string words) => new(Label, Says, Confidence, Rules, Defines, Periods, NotEncoded) { Words = words };
}
