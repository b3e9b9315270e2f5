using Tadafor.Abstractions.Stores;
using Tadafor.Conformance.Checks;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance;

/// <summary>
/// Proves that a store keeps the promises of <see cref="IActStore"/> and <see cref="ILineStore"/>. Bound to no test framework: call it from
/// a test of any, or from a program, and let the report throw.
/// </summary>
public static class StoreConformance
{
    private static readonly StoreCheck[] _all = [.. ActChecks.All, .. LineChecks.All, .. ModelChecks.All, .. WholeChecks.All];

    /// <summary>How many checks a store of acts and lines passes without any option.</summary>
    public static int WithoutOptions { get; } = _all.Count(c => c.Needs is Needs.Acts or Needs.Lines);

    /// <summary>The names of all checks, in the order in which they run.</summary>
    public static Sequence<string> Names { get; } = _all.Select(c => c.Name).ToSequence();

    /// <summary>Tries a store.</summary>
    /// <typeparam name="TStore">The store: one of acts, one of lines, or both.</typeparam>
    /// <param name="create">Makes a new, empty store; called many times. The kit disposes what can be disposed.</param>
    /// <param name="options">What else the store can do; <see langword="null"/> for nothing.</param>
    /// <param name="cancellation">Stops between two checks.</param>
    /// <returns>Every check and what came of it; a broken promise is in the report, not thrown.</returns>
    /// <exception cref="ArgumentException">What is made is neither a store of acts nor one of lines.</exception>
    public static async Task<ConformanceReport> CheckAsync<TStore>(
        Func<TStore> create,
        ConformanceOptions<TStore>? options = null,
        CancellationToken cancellation = default)
        where TStore : class
    {
        ArgumentNullException.ThrowIfNull(create);
        options ??= new();
        if (!typeof(TStore).IsAssignableTo(typeof(IActStore)) && !typeof(TStore).IsAssignableTo(typeof(ILineStore)))
        {
            throw new ArgumentException(
                $"{typeof(TStore).Name} is neither an {nameof(IActStore)} nor an {nameof(ILineStore)}.", nameof(create));
        }

        List<CheckResult> results = [];
        HashSet<string> failed = [];
        foreach (StoreCheck check in _all)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckResult result = await OneAsync(check, results.Count, create, options, failed, cancellation).ConfigureAwait(false);
            results.Add(result);
            if (result.Status is CheckStatus.Failed or CheckStatus.NotReached)
            {
                failed.Add(check.Name);
            }
        }

        return new() { Checks = results.ToSequence(), Seed = options.Seed, Floor = options.Floor };
    }

    private static async Task<CheckResult> OneAsync<TStore>(
        StoreCheck check,
        int number,
        Func<TStore> create,
        ConformanceOptions<TStore> options,
        HashSet<string> failed,
        CancellationToken cancellation)
        where TStore : class
    {
        if (Missing(check.Needs, options) is { } missing)
        {
            return new(check.Name, check.Promise, CheckStatus.NotApplicable, missing);
        }

        if (failed.FirstOrDefault(f => check.BuildsOn.Any(b => f.StartsWith(b, StringComparison.Ordinal))) is { } before)
        {
            return new(check.Name, check.Promise, CheckStatus.NotReached, $"It builds on {before}.");
        }

        Bench bench = new(create)
        {
            Kind = FormattableString.Invariant($"check-{number}"),
            Reopen = options.Reopen is { } reopen ? s => reopen((TStore)s) : null,
            OpenBeside = options.OpenBeside is { } beside ? s => beside((TStore)s) : null,
            Kept = options.Kept is { } kept ? s => kept((TStore)s) : null,
            Seed = options.Seed,
            Histories = options.Histories,
            Lines = options.Lines,
            Files = options.Files,
        };
        await using (bench.ConfigureAwait(false))
        {
            try
            {
                // On the pool, so that no context of a test framework is in the way of checks that wait.
                await Task.Run(() => check.Run(bench, cancellation), cancellation).ConfigureAwait(false);
                return new(check.Name, check.Promise, CheckStatus.Passed, null);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw;
            }
            catch (BrokenPromiseException broken)
            {
                return new(check.Name, check.Promise, CheckStatus.Failed, $"{broken.Message}\nSeed {options.Seed}.");
            }
#pragma warning disable CA1031 // Whatever a store throws where nothing should be thrown is its story.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                string story = FormattableString.Invariant($"It threw {thrown.GetType().Name}: {thrown.Message}\n{thrown.StackTrace}");
                return new(check.Name, check.Promise, CheckStatus.Failed, $"{story}\nSeed {options.Seed}.");
            }
        }
    }

    private static string? Missing<TStore>(Needs needs, ConformanceOptions<TStore> options)
        where TStore : class
    {
        bool acts = typeof(TStore).IsAssignableTo(typeof(IActStore)), lines = typeof(TStore).IsAssignableTo(typeof(ILineStore));
        return needs.HasFlag(Needs.Acts) && !acts ? "It is no store of acts."
            : needs.HasFlag(Needs.Lines) && !lines ? "It is no store of lines."
            : needs.HasFlag(Needs.Whole) && !typeof(TStore).IsAssignableTo(typeof(IWholeStore)) ? "It is no store that can be moved whole."
            : needs.HasFlag(Needs.Reopen) && options.Reopen is null ? "The options say no way to reopen it."
            : needs.HasFlag(Needs.Beside) && options.OpenBeside is null ? "The options say no way to open a second one beside it."
            : needs.HasFlag(Needs.Kept) && options.Kept is null ? "The options say no way to search what it keeps."
            : null;
    }
}
