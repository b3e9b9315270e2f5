namespace Tadafor.Domain.Parity;

/// <summary>Whom a goal of parity speaks of.</summary>
public enum Sex
{
    /// <summary>Women. <c>default</c>.</summary>
    Woman = 0,

    /// <summary>Men.</summary>
    Man,
}
