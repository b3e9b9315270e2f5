using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Takes the ballots of a file, one record at a time.</summary>
internal interface IVoteSink
{
    /// <summary>The header row of VOTES has been read; everything before it is in <paramref name="header"/>.</summary>
    void Begin(PabulibHeader header, PabulibRow? title, PabulibRow columns);

    /// <summary>The reader stands on the record of a ballot.</summary>
    void Row(RecordReader records);
}
