using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Questions;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>Everything a reader meets about time and procedure is in three languages and says where it comes from.</summary>
public class WordsTests
{
    private static readonly ProcedureScheme[] _schemes = [.. PetitionSchemes.All, .. Articles7To15Procedure.All];
    private static readonly Term[] _terms =
    [
        .. PetitionSchemes.All.SelectMany(s => s.Terms),
        .. Articles7To15Procedure.All.SelectMany(s => s.Terms)
    ];

    [Fact]
    public void Every_phrase_about_time_and_procedure_is_written_in_its_own_language()
    {
        Phrase[] phrases =
        [
            .. TimeQuestions.All.SelectMany(q => q.Options.Select(o => o.Text).Append(q.Text).Append(q.Reason)),
            .. _terms
                .SelectMany(t => new[] { t.Duty, t.Bearer, t.Event, t.Period.Text })
                .Concat(_terms.SelectMany(t => t.Cites).Select(c => c.Text)),
            .. _schemes.SelectMany(s => new[] { s.Name, s.InForce.Basis }),
            .. AnyNationalRoad.ActsOn(new(2023, 8, 7)).Select(a => a.Text),
            .. Enum.GetValues<CouncilAnswer>().Select(a => a.Text()),
        ];
        Assert.Empty(phrases.SelectMany(PhraseChecks.Faults));
    }

    [Fact]
    public void Every_question_about_time_has_an_identifier_of_its_own_and_cites_an_article()
    {
        Assert.Distinct(TimeQuestions.All.Concat(OpenQuestions.All).Select(q => q.Id));
        Assert.All(TimeQuestions.All, q => Assert.NotEmpty(q.Cites));
        Assert.All(TimeQuestions.All, q => Assert.Same(q, TimeQuestions.Find(q.Id.ToLowerInvariant())));
    }

    [Fact]
    public void Codes_of_terms_are_distinct_and_begin_with_their_law()
    {
        Assert.Distinct(_terms.Select(t => t.Code));
        Assert.All(_terms, t => Assert.Contains(_schemes, s => t.Code.StartsWith(s.Code + ".", StringComparison.Ordinal)));
    }
}
