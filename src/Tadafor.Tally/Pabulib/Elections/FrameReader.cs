using System.Text;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Reads META and PROJECTS for counting.</summary>
internal sealed class FrameReader
{
    private readonly PabulibHeader _header;
    private readonly ProblemLog _log;
    private readonly MetaReader _meta;

    private FrameReader(PabulibHeader header, ProblemLog log)
    {
        _header = header;
        _log = log;
        _meta = new MetaReader(header, log);
    }

    public static ElectionFrame Read(PabulibHeader header, ProblemLog log) => new FrameReader(header, log).Read();

    private ElectionFrame Read()
    {
        _meta.CheckKeys();
        VoteType voteType = _meta.VoteType(out bool isKnapsack);
        ExactNumber? budget = _meta.Number("budget", required: true);
        MetaNumbers numbers = _meta.Numbers(isKnapsack ? budget : null);
        ProjectRows rows = new ProjectReader(_header.Projects, _log).Read();
        _meta.CheckCount("num_projects", _header.Projects.Rows.Count);

        int decimals = Math.Max(budget?.Decimals ?? 0, rows.Costs.Select(cost => cost.Decimals).DefaultIfEmpty().Max());
        long envelope = Scaled(budget ?? default, decimals, _header.RowOf("budget"), 1, "budget");
        return new ElectionFrame
        {
            VoteType = voteType,
            Envelope = envelope,
            Decimals = decimals,
            Projects = Projects(rows, decimals),
            Index = rows.Index,
            Numbers = numbers,
        };
    }

    private Sequence<Project> Projects(ProjectRows rows, int decimals)
    {
        ProjectColumns columns = rows.Columns;
        Project[] projects = new Project[rows.Rows.Count];
        Int128 total = 0;
        for (int i = 0; i < projects.Length; i++)
        {
            PabulibRow row = rows.Rows[i];
            long cost = Scaled(rows.Costs[i], decimals, row, columns.Cost, "cost");
            total += cost;
            string district = row.Cell(columns.District).Trim();
            projects[i] = new Project(Encoding.UTF8.GetString(rows.Ids[i]), cost)
            {
                Name = row.Cell(columns.Name).Trim(),
                Categories = ListCell.Of(row.Cell(columns.Category)),
                Beneficiaries = ListCell.Of(row.Cell(columns.Beneficiaries)),
                District = district.Length == 0 ? null : district,
            };
        }

        if (total > long.MaxValue)
        {
            _log.Add(
                PabulibProblemCode.TotalTooLarge,
                _header.Projects.Header.Line,
                0,
                subject: "cost",
                expected: Numbers.Text(long.MaxValue));
        }

        return new Sequence<Project>(projects);
    }

    private long Scaled(ExactNumber number, int decimals, PabulibRow? row, int cell, string subject)
    {
        if (!number.TryScale(decimals, out long value) && row is not null)
        {
            _log.At(row, cell, PabulibProblemCode.NumberTooLarge, subject, number.ToString(), Numbers.Text(long.MaxValue));
        }

        return value;
    }
}
