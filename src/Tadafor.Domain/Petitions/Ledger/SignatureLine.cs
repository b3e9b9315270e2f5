namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>A line of a ledger as it was recorded.</summary>
public readonly struct SignatureLine
{
    internal SignatureLine(
        SignatureChannel channel,
        SheetReference sheet,
        int line,
        SignatoryToken token,
        SignatoryFacts facts,
        string? territory,
        bool isValid)
    {
        Channel = channel;
        Sheet = sheet;
        Line = line;
        Token = token;
        Facts = facts;
        Territory = territory;
        IsValid = isValid;
    }

    /// <summary>Paper or digital.</summary>
    public SignatureChannel Channel { get; }

    /// <summary>The sheet or batch.</summary>
    public SheetReference Sheet { get; }

    /// <summary>The line on it.</summary>
    public int Line { get; }

    /// <summary>Who signed.</summary>
    public SignatoryToken Token { get; }

    /// <summary>What the line says of the signatory.</summary>
    public SignatoryFacts Facts { get; }

    /// <summary>The territory it names; <see langword="null"/> for none.</summary>
    public string? Territory { get; }

    /// <summary>Whether no invalidation in force touches it.</summary>
    public bool IsValid { get; }

    /// <summary>The place alone.</summary>
    public override string ToString() => new SignatureOrigin(Channel, Sheet, Line).ToString();
}
