namespace Tadafor.Sqlite.Tests;

/// <summary>A folder for the files of a test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("tadafor-sqlite-").FullName;
    private int _files;

    public string NewFile() => Path.Combine(_path, $"{Interlocked.Increment(ref _files)}.db");

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
