using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>
/// What a person must write or confirm, between square brackets so that it cannot be overlooked; remembers what was asked, each once.
/// </summary>
internal sealed class Blanks(FileHeading file)
{
    private static readonly Phrase _write = new("[يملأ: {0}]", "[à\u00A0compléter : {0}]", "[to be written: {0}]");

    private static readonly Phrase _confirm = new("[للتأكيد: {0}]", "[à\u00A0confirmer : {0}]", "[to be confirmed: {0}]");

    private readonly List<Phrase> _asked = [];

    public IReadOnlyList<Phrase> Asked => _asked;

    /// <summary>The council's own territory as the file names it; <see langword="null"/> when it does not.</summary>
    public Phrase? Council => file.Council is { } name ? Bidi.Quoted(name) : null;

    /// <summary>The reference of the file; <see langword="null"/> when it has none.</summary>
    public Phrase? Reference => file.Reference is { } reference ? Bidi.Quoted(reference) : null;

    public Phrase Province =>
        Write(new("اسم العمالة أو الإقليم", "nom de la préfecture ou province", "name of the prefecture or province"));

    public Phrase Commune => Write(new("اسم الجماعة", "nom de la commune", "name of the commune"));

    public Phrase Region => Write(new("اسم الجهة", "nom de la région", "name of the region"));

    public Phrase Number => Write(new("رقم المراسلة", "numéro de la lettre", "number of the letter"));

    public Phrase PlaceAndDate => Write(new("المكان والتاريخ", "lieu et date", "place and date"));

    public Phrase Agent => Write(new("الاسم الكامل والعنوان", "nom et adresse", "name and address"));

    public Phrase Association => Write(new("اسم الجمعية", "nom de l'association", "name of the association"));

    public Phrase Object => file.Title is { } title ? Bidi.Quoted(title) : Write(new(
        "موضوع العريضة كما ورد فيها",
        "objet de la pétition, tel qu'il y figure",
        "object of the petition, as it stands there"));

    public Phrase DepositedOn => Write(new("تاريخ الإيداع", "date du dépôt", "date of deposit"));

    public Phrase BureauRuledOn => Write(new("تاريخ اجتماع المكتب", "date de la réunion du bureau", "date of the bureau's meeting"));

    public Phrase Session => Write(new("الدورة وتاريخها", "session et date", "session and date"));

    public Phrase Committee => Write(new("اسم اللجنة أو اللجان", "nom de la ou des commissions", "name of the committee or committees"));

    public Phrase Judgement => Write(new(
        "من قدر ذلك، وبأي تاريخ، ولأي أسباب",
        "qui l'a apprécié, à quelle date, pour quels motifs",
        "who judged it, on what date, for what reasons"));

    public Phrase Signature => Write(new("الاسم والتوقيع والخاتم", "nom, signature et cachet", "name, signature and stamp"));

    /// <summary>What the file says, and a person must confirm before it stands in a letter.</summary>
    public Phrase Confirm(Phrase known) => Ask(_confirm.With(known));

    /// <summary>What a person must write.</summary>
    public Phrase Write(Phrase what) => Ask(_write.With(what));

    private Phrase Ask(Phrase blank)
    {
        if (!_asked.Contains(blank))
        {
            _asked.Add(blank);
        }

        return blank;
    }
}
