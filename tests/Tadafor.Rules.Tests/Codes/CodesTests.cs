using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Codes;

public sealed class CodesTests
{
    [Fact]
    public void The_page_of_codes_is_what_the_code_says() => Golden.Matches("docs/codes.md", CodesPage.Write());

    [Fact]
    public void Every_code_of_a_decision_is_on_the_page()
    {
        string page = CodesPage.Write();
        foreach (DecisionDocument document in PetitionCases.Decisions.Values.Select(DecisionDocument.Of))
        {
            IEnumerable<string> codes =
            [
                document.Route, .. document.Findings.Select(f => f.Code), .. document.Facts.Select(f => f.Fact),
                .. document.Readings.Select(r => r.Question), .. document.Readings.SelectMany(r => r.Others).Select(o => o.Option),
                .. document.Findings.SelectMany(f => f.Cites).Select(c => c.Instrument), .. document.Cure?.Incurable ?? [],
            ];
            Assert.All(codes.Distinct(), code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_code_is_used_once() =>
        Assert.Distinct(FaultKinds.All.Concat(DecisionFaultKinds.All).Concat(LedgerFaultKinds.All).Select(k => k.Code));
}
