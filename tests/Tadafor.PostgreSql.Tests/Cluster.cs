using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tadafor.PostgreSql.Tests;

/// <summary>
/// A PostgreSQL of its own: made with <c>initdb</c> in a temporary folder, on a free port of the loopback, by a user without rights, and
/// stopped by its own id. Where no PostgreSQL is installed the tests are skipped and say so, except in CI, where they fail.
/// </summary>
internal sealed class Cluster : IDisposable
{
    private static readonly string? _binaries = Binaries();
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-postgresql-").FullName;

    private Cluster(int port) => Port = port;

    public int Port { get; }

    public string Connection => $"Host=127.0.0.1;Port={Port};Username=tadafor;Database=postgres;Maximum Pool Size=20;Timeout=10";

    public static void Require()
    {
        const string Reason =
            "No PostgreSQL is installed (looked in /usr/lib/postgresql and in PATH); on Debian: apt-get install postgresql.";
        if (_binaries is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Reason);
        }

        Skip.If(_binaries is null, Reason);
    }

    public static Cluster Start()
    {
        Cluster cluster = new(FreePort());
        string data = cluster.Data;
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", User(), cluster._folder);
        }

        Server("initdb", "-D", data, "-U", "tadafor", "-A", "trust", "-E", "UTF8", "--locale=C", "-N", "--wal-segsize=1");

        // Nothing here must outlive the machine, only the server: fsync is off. Segments of the log are let go, not used again.
        File.AppendAllText(
            Path.Combine(data, "postgresql.conf"),
            $"""

            listen_addresses = '127.0.0.1'
            port = {cluster.Port.ToString(CultureInfo.InvariantCulture)}
            unix_socket_directories = ''
            max_connections = 300
            shared_buffers = 32MB
            fsync = off
            wal_recycle = off
            min_wal_size = 2MB
            max_wal_size = 64MB

            """);
        cluster.StartAgain();
        return cluster;
    }

    public void StartAgain() => Server("pg_ctl", "start", "-s", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"));

    /// <summary>Stops it; <c>immediate</c> is a crash.</summary>
    public void Stop(string mode = "fast") => Server("pg_ctl", "stop", "-s", "-w", "-m", mode, "-D", Data);

    /// <summary>Every byte that the server keeps: tables, log of writing, log of events.</summary>
    public IEnumerable<Stream> Kept()
    {
        foreach (string file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            FileStream? stream;
            try
            {
                stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            }
            catch (IOException gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
            {
                continue;
            }

            yield return stream;
        }
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            Stop("immediate");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static void Server(string program, params string[] arguments)
    {
        string path = Path.Combine(_binaries!, program);
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", User(), "--", path, .. arguments] : [path, .. arguments];
        Run(command[0], command[1..]);
    }

    // PostgreSQL refuses to be run by root.
    private static string User() =>
        File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what is redirected, so that waiting for the end of the output would wait for the server.
        ProcessStartInfo start = new(program) { UseShellExecute = false, WorkingDirectory = "/" };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.RedirectStandardOutput = program != "pg_ctl" && !arguments.Any(a => a.EndsWith("pg_ctl", StringComparison.Ordinal));
        using Process process = Process.Start(start)!;
        string said = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "";
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{said}");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? Binaries()
    {
        string[] installed = Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out int version) ? version : 0)
                .Select(d => Path.Combine(d, "bin"))]
            : [];
        string[] paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return installed.Concat(paths).FirstOrDefault(
            d => File.Exists(Path.Combine(d, "initdb"))
                && File.Exists(Path.Combine(d, "pg_ctl"))
                && File.Exists(Path.Combine(d, "postgres")));
    }
}

/// <summary>One cluster for the tests of the collection, which run one after the other.</summary>
public sealed class OneCluster : IDisposable
{
    private readonly Lazy<Cluster> _cluster = new(Cluster.Start);
    private int _schemas;

    internal Cluster Cluster
    {
        get
        {
            Cluster.Require();
            return _cluster.Value;
        }
    }

    internal string NewSchema() => $"store_{Interlocked.Increment(ref _schemas)}";

    public void Dispose()
    {
        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }
    }
}

[CollectionDefinition(nameof(OneCluster))]
public sealed class OneClusterCollection : ICollectionFixture<OneCluster>;
