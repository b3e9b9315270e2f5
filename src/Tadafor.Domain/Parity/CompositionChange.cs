using Tadafor.Domain.Words;

namespace Tadafor.Domain.Parity;

/// <summary>A change of who sits in an organ.</summary>
/// <param name="WomenAdded">Women who join.</param>
/// <param name="MenAdded">Men who join.</param>
/// <param name="WomenForMen">Women who take the place of men.</param>
/// <param name="MenForWomen">Men who take the place of women.</param>
public readonly record struct CompositionChange(int WomenAdded, int MenAdded, int WomenForMen, int MenForWomen)
{
    /// <summary>How many places change hands or are created.</summary>
    public int Size => WomenAdded + MenAdded + WomenForMen + MenForWomen;

    /// <summary>The organ after the change.</summary>
    public Headcount ApplyTo(Headcount organ) => organ with
    {
        Women = organ.Women + WomenAdded + WomenForMen - MenForWomen,
        Men = organ.Men + MenAdded + MenForWomen - WomenForMen,
    };

    /// <summary>The same with women for men and men for women.</summary>
    public CompositionChange Mirror() => new(MenAdded, WomenAdded, MenForWomen, WomenForMen);

    /// <summary>The change in words.</summary>
    public Phrase Text => Phrase.Join(
        Separators.Semicolon,
        new[]
        {
            (Count: WomenAdded, Words: new Phrase("إضافة نساء: {0}", "femmes à ajouter : {0}", "women to add: {0}")),
            (Count: MenAdded, Words: new Phrase("إضافة رجال: {0}", "hommes à ajouter : {0}", "men to add: {0}")),
            (Count: WomenForMen, Words: new Phrase(
                "تعويض رجال بنساء: {0}",
                "hommes à remplacer par des femmes : {0}",
                "men to replace by women: {0}")),
            (Count: MenForWomen, Words: new Phrase(
                "تعويض نساء برجال: {0}",
                "femmes à remplacer par des hommes : {0}",
                "women to replace by men: {0}")),
        }.Where(part => part.Count > 0).Select(part => part.Words.With(Numerals.Number(part.Count))));
}
