namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Why a text is not a number that can be used.</summary>
internal enum NumberFault
{
    None = 0,
    Empty,
    NotANumber,
    TooLarge,
}
