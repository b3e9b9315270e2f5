using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks that the same label is spelled the same way everywhere, and is the one META declares.</summary>
internal sealed class LabelChecks(PabulibDocument document, ProblemLog log)
{
    public static void Run(PabulibDocument document, ProblemLog log)
    {
        LabelChecks checks = new(document, log);
        PabulibTable projects = document.Header.Projects;
        checks.Check("category", "categories", projects);
        checks.Check("beneficiaries", null, projects);
        checks.Check("neighborhood", "neighborhoods", projects, document.Votes);
        checks.Check("district", null, projects, document.Votes);
        checks.Check("subunit", null, projects);
    }

    private void Check(string column, string? declaration, params PabulibTable[] tables)
    {
        PabulibRow? declaredIn = declaration is null ? null : document.Header.RowOf(declaration);
        HashSet<string> declared = new(declaredIn is null ? [] : ListCell.Of(declaredIn.Cell(1)), StringComparer.Ordinal);
        HashSet<string> used = new(StringComparer.Ordinal);
        Dictionary<string, string> spellings = new(StringComparer.Ordinal);
        foreach (PabulibTable table in tables)
        {
            int cell = table.Column(column);
            foreach (PabulibRow row in cell < 0 ? [] : table.Rows)
            {
                foreach (string label in ListCell.Of(row.Cell(cell)))
                {
                    used.Add(label);
                    Spelling(row, cell, column, label, spellings);
                    if (declaredIn is not null && !declared.Contains(label))
                    {
                        log.Group(row, cell, PabulibProblemCode.UndeclaredLabel, column, label, label, declaration!);
                    }
                }
            }
        }

        foreach (string label in declared.Where(label => used.Count > 0 && !used.Contains(label)))
        {
            log.At(declaredIn!, 1, PabulibProblemCode.UnusedLabel, declaration!, label);
        }
    }

    private void Spelling(PabulibRow row, int cell, string column, string label, Dictionary<string, string> spellings)
    {
        string bare = string.Concat(label.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (!spellings.TryAdd(bare, label) && spellings[bare] != label)
        {
            log.Group(row, cell, PabulibProblemCode.LabelSpelling, column, label, label, spellings[bare]);
        }
    }
}
