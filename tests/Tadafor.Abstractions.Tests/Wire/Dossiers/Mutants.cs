using System.Text;
using FsCheck;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Conformance.Generators;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

/// <summary>Documents that were right until something happened to them.</summary>
internal static class Mutants
{
    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e9", "0.5", "\"\"", "\"x\"", "{}", "[]", "\\u", "\\ud800", "//",
        "/*", "\uFEFF",
        "\"2023-02-30\"", "\"AB123456\"", "\"schema\":", "\"kind\": \"association\",", "\"token\"", "99999999999999999999", "\0",
        "تارودانت",
    ];

    public static Gen<byte[]> Bytes =>
        from dossier in DossierGenerators.Dossiers
        from edits in Gen.ListOf(Edits).Select(e => e.Take(4).ToList())
        select edits.Aggregate(Encoding.UTF8.GetBytes(DossierJson.ToText(dossier)), (json, edit) => edit(json));

    private static Gen<Func<byte[], byte[]>> Edits =>
        from kind in Gen.Choose(0, 5)
        from at in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, 40)
        from piece in Gen.Elements(_pieces)
        from value in Gen.Choose(0, 255)
        select (Func<byte[], byte[]>)(json => Edit(json, kind, at, length, Encoding.UTF8.GetBytes(piece), (byte)value));

    private static byte[] Edit(byte[] json, int kind, int where, int length, byte[] piece, byte value)
    {
        if (json.Length == 0)
        {
            return piece;
        }

        int at = where % json.Length, end = Math.Min(json.Length, at + length);
        return kind switch
        {
            0 => [.. json[..at], .. json[end..]],
            1 => [.. json[..at], .. piece, .. json[at..]],
            2 => [.. json[..at], .. piece, .. json[end..]],
            3 => [.. json[..at], value, .. json[(at + 1)..]],
            4 => [.. json[..end], .. json[at..]],
            _ => [.. json[..at]],
        };
    }
}
