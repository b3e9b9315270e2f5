using Microsoft.Data.Sqlite;

namespace Tadafor.Sqlite;

/// <summary>The file cannot be used; the message says which, why and what helps. Nothing was half-written.</summary>
public sealed class SqliteStoreException : IOException
{
    internal SqliteStoreException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner)
    {
    }

    internal static SqliteStoreException Of(string path, SqliteException cause) => new(
        path,
        cause.SqliteErrorCode switch
        {
            5 or 6 => "somebody else has been writing for too long. Nothing was written; give the order again.",
            8 => "it cannot be written to. Give the process the right to write to the file and to its folder.",
            10 => "the disk failed. Nothing that was answered is lost; look at the disk and give the order again.",
            11 => "the file is damaged. Restore it from a copy.",
            13 => "the disk is full. Nothing was written; free some space and give the order again.",
            14 => "it cannot be opened. The folder must exist and be one in which files can be made.",
            26 => "it is no SQLite database. Choose another file.",
            _ => $"SQLite failed ({cause.SqliteErrorCode}): {cause.Message}",
        },
        cause);
}
