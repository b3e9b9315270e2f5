using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>How a signature was given. Whether a petition may be signed electronically at all is open question Q18.</summary>
public enum SignatureChannel
{
    /// <summary>On a paper sheet. <c>default</c>.</summary>
    Paper = 0,

    /// <summary>Electronically.</summary>
    Digital,
}

/// <summary>Words for channels.</summary>
public static class SignatureChannels
{
    /// <summary>The channel in words.</summary>
    public static Phrase Text(this SignatureChannel channel) => channel switch
    {
        SignatureChannel.Paper => new("ورقي", "papier", "paper"),
        SignatureChannel.Digital => new("رقمي", "numérique", "digital"),
    };
}
