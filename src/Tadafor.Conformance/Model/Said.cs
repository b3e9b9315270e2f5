using System.Collections;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OneOf;
using Tadafor.Abstractions.Stores;

namespace Tadafor.Conformance.Model;

/// <summary>Answers as text, exact to the character and to the millisecond: two are the same when their texts are.</summary>
internal static class Said
{
    public static string Of(object? value) => value switch
    {
        null => "nothing",
        string text => Quoted(text),
        bool yes => yes ? "yes" : "no",
        long or int => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        LocalDate day => LocalDatePattern.FullRoundtrip.Format(day),
        Instant moment => InstantPattern.ExtendedIso.Format(moment),
        FileId file => $"{file.Kind}/{Quoted(file.Reference)}",
        FileState s => $"{Quoted(s.Code)} since {Of(s.Since)} kept until {Of(s.RetainUntil)}",
        FileEntry e => $"{Of(e.File)} at {e.Version} ({Of(e.State)}, changed {Of(e.ChangedAt)}, erased {Of(e.ErasedAt)})",
        RecordedAct a => $"act {a.Version} {Quoted(a.Code)} {Quoted(a.Schema)} on {Of(a.On)} by {Quoted(a.By)} at {Of(a.At)}: "
            + $"{Of(a.Body)}, personal {Of(a.Personal)} (digest {Of(a.PersonalDigest)})",
        FilePosition p => $"{Of(p.Since)} {Quoted(p.Reference)}",
        FilePage p => $"[{string.Join("; ", p.Entries.Select(Of))}] next {Of(p.Next)}",
        StoredLine l => $"{l.Number}: {Quoted(l.Line.Token)} {Quoted(l.Line.Content)}",
        StoredOrder o => $"order {Quoted(o.Key)} {o.Digest} at {o.Version}",
        StoredLineFile f => $"{Of(f.File)} with {f.Counts}",
        StoredBatch b => $"batch {Quoted(b.Key)} {b.Digest}",
        LineGroup g => $"{g.Lines} x {Quoted(g.Content)}",
        IOneOf answer => answer.Value.ToString()!,
        IEnumerable items => $"[{string.Join("; ", items.Cast<object?>().Select(Of))}]",
        _ => value.ToString()!,
    };

    // What cannot be seen is written as its number; a long text by its beginning and length, and what of it differs by a digest.
    private static string Quoted(string text)
    {
        StringBuilder shown = new("\"");
        foreach (Rune rune in text.EnumerateRunes().Take(60))
        {
            bool plain = rune.Value < 0x7F && !Rune.IsControl(rune) && rune.Value != '"';
            if (plain)
            {
                shown.Append(rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            }
        }

        shown.Append('"');
        if (text.EnumerateRunes().Skip(60).Any())
        {
            byte[] digest = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text));
            shown.Append(CultureInfo.InvariantCulture, $"... ({text.Length} characters, {Convert.ToHexStringLower(digest)[..8]})");
        }

        return shown.ToString();
    }
}
