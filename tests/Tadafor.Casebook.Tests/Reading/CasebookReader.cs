using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>Reads the tables of a casebook file. Every problem is noted with its line; one does not hide the others.</summary>
internal sealed class CasebookReader
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly List<Case> _cases = [];
    private readonly List<CaseProblem> _problems = [];
    private readonly Dictionary<string, BaseFile> _bases = new(StringComparer.Ordinal);

    public IReadOnlyList<Case> Cases => _cases;

    public IReadOnlyList<CaseProblem> Problems => _problems;

    /// <summary>Reads one file.</summary>
    /// <param name="name">Its name, used in messages.</param>
    /// <param name="text">Its Markdown.</param>
    public void Read(string name, string text)
    {
        _bases.Clear();
        ListBlock? above = null;
        foreach (Block block in Markdown.Parse(text, _markdown))
        {
            if (block is ListBlock items)
            {
                above = items;
            }
            else if (block is HeadingBlock)
            {
                above = null;
            }
            else if (block is Table table)
            {
                ListBlock? list = above;
                Try(name, table.Line, () => ReadTable(
                    name,
                    new AboveTable(list ?? throw new CaseException("nothing above the table says what it is about.")),
                    table));
                above = null;
            }
        }
    }

    private void ReadTable(string name, AboveTable above, Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        string[] headings = Cells(rows[0]);
        if (TimeTable.IsMeant(above))
        {
            TimeTable time = new(above, headings);
            foreach (TableRow row in rows.Skip(1))
            {
                Try(name, row.Line, () => _cases.Add(time.Read(name, row.Line + 1, Cells(row))));
            }

            return;
        }

        if (QuorumTable.IsMeant(above))
        {
            QuorumTable quorum = new(name, above, headings);
            foreach (TableRow row in rows.Skip(1))
            {
                Try(name, row.Line, () => _cases.Add(quorum.Read(row.Line + 1, Cells(row))));
            }

            return;
        }

        if (VotingTable.IsMeant(above))
        {
            VotingTable voting = new(headings);
            foreach (TableRow row in rows.Skip(1))
            {
                Try(name, row.Line, () => _cases.Add(voting.Read(name, row.Line + 1, Cells(row))));
            }

            return;
        }

        CaseTable reader = new(above, headings, _bases);
        for (int i = 1; i < rows.Length; i++)
        {
            TableRow row = rows[i];
            Try(name, row.Line, () =>
            {
                if (reader.Read(name, row.Line + 1, Cells(row)) is { } @case)
                {
                    _cases.Add(@case);
                }
            });
        }

        if (reader.Defined is { } defined)
        {
            _bases[defined.Name] = defined;
        }
    }

    private void Try(string name, int line, Action read)
    {
        try
        {
            read();
        }
        catch (CaseException problem)
        {
            _problems.Add(new(name, line + 1, problem.Message));
        }
    }

    private static string[] Cells(TableRow row) => [.. row.OfType<TableCell>().Select(Inlines.TextOf)];
}
