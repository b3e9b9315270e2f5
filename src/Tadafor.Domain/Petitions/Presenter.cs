namespace Tadafor.Domain.Petitions;

/// <summary>
/// Who presents a national petition or a legislative motion. Both are rights of citizens (Constitution, arts 14 and 15; organic laws 44-14
/// and 64-14, arts 1 and 2), so that a file of anyone else is decided, and refused, under these articles.
/// </summary>
public enum Presenter
{
    /// <summary>Citizens, through the committee they choose among themselves. <c>default</c>.</summary>
    Citizens = 0,

    /// <summary>An association, in its own name.</summary>
    Association,

    /// <summary>Another legal person, such as a company, a trade union or a party, in its own name.</summary>
    LegalPerson,
}
