using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// The digest of a ledger. One record after the other, each field preceded by its length as four bytes, most significant first; numbers in
/// eight
/// bytes. Lines stand in the order they were recorded.
/// </summary>
internal sealed class LedgerProof : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public static string Of(LedgerBook book, Sequence<Invalidation> invalidations, LocalDate on, SignatureThreshold threshold)
    {
        using LedgerProof proof = new();
        proof.Text("tadafor/signature-ledger/1");
        proof.Number(book.Rows.Count);
        for (int i = 0; i < book.Rows.Count; i++)
        {
            proof.Row(book, i);
        }

        foreach (Invalidation invalidation in invalidations)
        {
            proof.Number(invalidation.LinesThen);
            proof.Act(invalidation.Act);
            proof.Act(invalidation.Revoked);
        }

        proof.Text(Numerals.Iso(on));
        proof.Number(threshold.Required);
        proof.Number((int)threshold.Group);
        proof.Number(threshold.Population?.Inhabitants.Value ?? -1);
        return Convert.ToHexStringLower(proof._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Row(LedgerBook book, int index)
    {
        LedgerRow row = book.Rows[index];
        Span<byte> token = stackalloc byte[SignatoryToken.Digits];
        book.TokenOf(row.Person).WriteTo(token);
        Bytes(token);
        Number((int)book.Sheets[row.Sheet].Channel);
        Text(book.Sheets[row.Sheet].Reference.Text);
        Number(row.Line);
        Number(((int)row.Facts.Yes << 16) | (int)row.Facts.No);
        Text(row.Territory < 0 ? "" : book.Territories[row.Territory]);
        Number(book.Invalidations[index]);
    }

    private void Act(LedgerAct? act)
    {
        Text(act?.By ?? "");
        Text(act is null ? "" : Numerals.Iso(act.On));
        Text(act?.Reason ?? "");
    }

    private void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        _hash.AppendData(length);
        _hash.AppendData(bytes);
    }

    private void Number(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        _hash.AppendData(bytes);
    }
}
