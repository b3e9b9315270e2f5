using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What the bars of this page mean, those alone that it shows; and every project with a link to what is said of it.</summary>
internal static class LegendSection
{
    private static readonly Phrase _title = new("كيف تُقرأ هذه الصفحة", "Comment lire cette page", "How to read this page");

    private static readonly Phrase _colours = new(
        "الأخضر للمشاريع الممولة، والرمادي لغير الممولة. شريط الأصوات يُقاس إلى أكثر المشاريع أصواتا، وشريط التكلفة الأزرق إلى أعلى تكلفة يسعها الغلاف. والشريط في أعلى الصفحة هو الغلاف كله: كل قطعة مشروع ممول، والفارغ ما بقي.",
        "Vert : financé ; gris : non financé. La barre des voix se mesure au projet qui en a le plus, la barre bleue du coût au plus cher que l'enveloppe peut payer. La barre en tête de page est l'enveloppe entière : chaque morceau est un projet financé, le vide ce qui reste.",
        "Green is funded, grey is not. The bar of votes is measured against the project with most votes, the blue bar of cost against the dearest that the envelope can pay for. The bar at the head of the page is the whole envelope: each piece is a funded project, the empty part is what is left.");

    private static readonly Phrase _points = new(
        "شريط النقط مجموع ما أعطته الأوراق للمشروع، ويُقاس إلى أكثر المشاريع نقطا؛ والأصوات عدد الأوراق التي ذكرته.",
        "La barre des points est la somme de ce que les bulletins lui donnent, mesurée au projet qui en a le plus ; les voix sont les bulletins qui le citent.",
        "The bar of points is the sum of what ballots give it, measured against the project with most points; votes are the ballots that name it.");

    private static readonly Phrase _wanted = new(
        "المخطط بالبرتقالي بعد الأصوات: ما كان ينقص المشروع منها ليُمول.",
        "Hachures orange après les voix : celles qui auraient suffi à le financer.",
        "Orange stripes after the votes: those that would have been enough to fund it.");

    private static readonly Phrase _shares = new(
        "شريط حصص المؤيدين هو تكلفة المشروع كلها: المملوء ما بقي لمؤيديه معا، والمخطط بالبرتقالي ما كان ينقصهم.",
        "La barre des parts est tout le coût du projet : plein, ce qui restait à ses soutiens ensemble ; hachuré d'orange, ce qui leur manquait.",
        "The bar of shares is the whole cost of the project: filled, what its supporters together had left; striped orange, what they lacked.");

    public static Region Of(PageScope scope) => PageScope.Section(
        "reading",
        _title,
        PageScope.Items(
        [
            _colours,
            .. scope.ShowsPoints ? [_points] : Array.Empty<Phrase>(),
            .. scope.ShowsWanted ? [_wanted] : Array.Empty<Phrase>(),
            .. scope.ShowsShares ? [_shares] : Array.Empty<Phrase>(),
        ]),
        new Fold(
            [Labels.AllProjects],
            [new Bullets([.. scope.Explanation.Election.Projects.Select(p => (IReadOnlyList<Inline>)[scope.To(p.Id)])])]));
}
