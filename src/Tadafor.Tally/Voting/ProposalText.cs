using Tadafor.Domain.Documents;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Voting;

/// <summary>What a count proposes, and what a simulation would have, as Markdown that is also readable as plain text.</summary>
public static class ProposalText
{
    /// <summary>That a proposal funds nothing, in words.</summary>
    public static Phrase NothingFunded { get; } = new(
        "هذا مقترح لا قرار: لا يمول أي مشروع قبل أن يصوت عليه المجلس في ميزانيته وقبل التأشير عليها.",
        "Ceci est une proposition, pas une décision : rien n'est financé avant le vote du conseil dans son budget et le visa de celui-ci.",
        "This is a proposal, not a decision: nothing is funded before the council has voted it in its budget and the budget has its visa.");

    /// <summary>The proposal of a count.</summary>
    /// <param name="counted">The count.</param>
    /// <param name="language">The language.</param>
    public static string Of(CountedVote counted, Language language)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ClosedVote vote = counted.Vote;
        Figures figures = new(counted.Count.Election, vote.Paper.Identity.Currency);
        return Text(
            [
                new Heading(1, Phrase.Pair(
                    new("مقترح الفرز", "Proposition issue du dépouillement", "What the count proposes"),
                    Named(vote.Paper))),
                new Para(new Strong(NothingFunded)),
                .. Body(counted.Proposal, figures),
                new Heading(2, new Phrase("البصمات", "Empreintes", "Digests")),
                .. Digests(vote),
            ],
            language);
    }

    /// <summary>A simulation, under its warning.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="vote">The box it was made from.</param>
    /// <param name="language">The language.</param>
    public static string Of(VoteSimulation simulation, ClosedVote vote, Language language)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(vote);
        Figures figures = new(vote.Election, vote.Paper.Identity.Currency);
        return Text(
            [
                new Heading(1, Phrase.Pair(new("محاكاة", "Simulation", "Simulation"), MethodWords.Name(simulation.Definition.Method))),
                new Para(new Strong(VoteSimulation.Warning)),
                .. Body(simulation.Proposal, figures),
                .. Differences(simulation, figures),
            ],
            language);
    }

    private static string Text(IEnumerable<Block> blocks, Language language) => $"{MarkdownWriter.Body(blocks, language)}\n";

    private static Phrase Named(BallotPaper paper) =>
        Titles.Words(paper.Identity.Title.Length > 0 ? paper.Identity.Title : paper.Reference);

    private static IEnumerable<Block> Body(VoteProposal proposal, Figures figures)
    {
        if (proposal.IsUnfinished)
        {
            yield return new Para(new Strong(Labels.Unfinished));
        }

        yield return new Facts(
        [
            (Labels.Envelope, figures.Money(proposal.Envelope)),
            (new("المقترح", "Proposé", "Proposed"), figures.Money(proposal.Cost)),
            (Labels.Left, figures.Money(proposal.Unspent)),
        ]);
        yield return new Heading(2, new Phrase("المشاريع المقترحة", "Projets proposés", "Projects proposed"));
        yield return proposal.Projects.Count == 0
            ? new Para(new Phrase("لا مشروع.", "Aucun.", "None."))
            : Projects(proposal.Projects, figures);
        yield return new Heading(2, new Phrase("حسب المناطق", "Par quartier", "By district"));
        yield return Grid.Of(
            [
                new Phrase("المنطقة", "Quartier", "District"),
                new Column(new("المشاريع", "Projets", "Projects")) { IsNumeric = true },
                new Column(Labels.Cost) { IsNumeric = true },
                new Column(Labels.Envelope) { IsNumeric = true },
                new Column(Labels.Left) { IsNumeric = true },
            ],
            proposal.Districts.Select(d => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [d.District is { } name ? Titles.Words(name) : new Phrase("الجماعة كلها", "toute la commune", "the whole commune")],
                [Numerals.Number(d.Proposed)],
                [figures.Money(d.Cost)],
                [d.Envelope is { } money ? figures.Money(money) : Phrase.Same("—")],
                [d.Envelope is { } pot ? figures.Money(pot - d.PaidByDistrict) : Phrase.Same("—")],
            ]));
    }

    private static IEnumerable<Block> Differences(VoteSimulation simulation, Figures figures)
    {
        yield return new Heading(2, new Phrase("الفرق مع النتيجة", "Écart avec le résultat", "How it differs from the result"));
        if (simulation.OnlyHere.Count == 0 && simulation.OnlyInResult.Count == 0)
        {
            yield return new Para(new Phrase("المشاريع نفسها.", "Les mêmes projets.", "The same projects."));
        }

        if (simulation.OnlyHere.Count > 0)
        {
            yield return new Para(new Phrase("هنا فقط:", "Seulement ici :", "Only here:"));
            yield return Projects(simulation.OnlyHere, figures);
        }

        if (simulation.OnlyInResult.Count > 0)
        {
            yield return new Para(new Phrase("في النتيجة فقط:", "Seulement dans le résultat :", "Only in the result:"));
            yield return Projects(simulation.OnlyInResult, figures);
        }
    }

    private static Bullets Projects(Sequence<ProposedProject> projects, Figures figures) => new(
        [.. projects.Select(p => (IReadOnlyList<Inline>)[Phrase.Pair(Titles.Of(p.Project), figures.Money(p.Cost))])]);

    private static IEnumerable<Block> Digests(ClosedVote vote)
    {
        yield return new Bullets(
        [
            [new Phrase("الصندوق", "urne", "box"), Separators.Colon, new Code(vote.Digest)],
            .. Stated(new("القواعد", "règles", "rules"), vote.Paper.RulesDigest),
            .. Stated(new("لائحة المشاريع", "liste des projets", "list of projects"), vote.Paper.ListDigest),
        ]);

        static IEnumerable<IReadOnlyList<Inline>> Stated(Phrase name, string? digest) =>
            digest is null ? [] : [[name, Separators.Colon, new Code(digest)]];
    }
}
