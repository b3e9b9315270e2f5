namespace Tadafor.Domain.Petitions;

/// <summary>What a file knows of those who signed. Closed: <see cref="SignatoryRoll"/> or <see cref="CountedSignatories"/>.</summary>
public abstract class Signatories
{
    private protected Signatories()
    {
    }
}
