namespace Tadafor.Conformance.Model;

/// <summary>Reads what a store streams.</summary>
internal static class Streams
{
    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items.ConfigureAwait(false))
        {
            list.Add(item);
        }

        return list;
    }
}
