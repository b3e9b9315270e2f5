using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>What a file says before the ballots.</summary>
internal sealed record PabulibHeader
{
    /// <summary>Creates a header.</summary>
    internal PabulibHeader(PabulibTable meta, PabulibTable projects)
    {
        Meta = meta;
        Projects = projects;
    }

    /// <summary>The section META, columns <c>key</c> and <c>value</c>.</summary>
    internal PabulibTable Meta { get; }

    /// <summary>The section PROJECTS.</summary>
    internal PabulibTable Projects { get; }

    /// <summary>The value of a key of META, spaces around it removed; <see langword="null"/> when the key is absent.</summary>
    public string? Value(string key) => RowOf(key)?.Cell(1).Trim();

    /// <summary>The first row of META with this key; <see langword="null"/> when there is none.</summary>
    internal PabulibRow? RowOf(string key)
    {
        foreach (PabulibRow row in Meta.Rows)
        {
            if (PlainSpelling.Of(row.Cell(0)).AsSpan().Trim().Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return null;
    }
}
