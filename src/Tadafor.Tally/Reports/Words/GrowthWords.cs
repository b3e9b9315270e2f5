using System.Globalization;
using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Clauses on where endowments start, how they grow and when that ends.</summary>
internal static class GrowthWords
{
    public static Phrase? Sentence(DefinitionClause clause, Figures figures) => (clause.Aspect, clause.Choice) switch
    {
        (DefinitionAspect.Start, Choices.StartExactShare) => new(
            "حصة البداية: الغلاف مقسوما على عدد المصوتين، بالضبط.",
            "Part de départ : l'enveloppe divisée par le nombre de votants, exactement.",
            "Starting share: the envelope divided by the number of voters, exactly."),
        (DefinitionAspect.Start, Choices.StartWholeShare) => new(
            "حصة البداية: الجزء الصحيح من الغلاف مقسوما على عدد المصوتين.",
            "Part de départ : la partie entière de l'enveloppe divisée par le nombre de votants.",
            "Starting share: the whole part of the envelope divided by the number of voters."),
        (DefinitionAspect.Start, Choices.StartNoLoad) =>
            new("لا يحمل أحد شيئا في البداية.", "Au départ, personne ne porte de charge.", "Nobody bears any load at the start."),
        (DefinitionAspect.Step, Choices.StepNone) =>
            new("تُجرى جولات حصة واحدة.", "Il n'y a qu'une seule part de départ.", "There is one run, at the starting share."),
        (DefinitionAspect.Step, Choices.StepAdd) when long.TryParse(
            clause.Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out long step) =>
            new Phrase(
                "ثم تُزاد كل حصة {0} ويعاد الفرز.",
                "Puis chaque part est augmentée de {0} et le compte refait.",
                "Then every share is raised by {0} and the count redone.").With(figures.Money(step)),
        (DefinitionAspect.Step, Choices.StepNextChange) => new(
            "ثم تُزاد الحصص إلى أول قدر تتغير به النتيجة.",
            "Puis les parts sont portées à la première valeur qui change le résultat.",
            "Then shares are raised to the next amount at which the outcome changes."),
        (DefinitionAspect.Step, Choices.StepNextUnfunded) => new(
            "ثم تُزاد الحصص إلى أول قدر يمكن به تمويل مشروع غير ممول.",
            "Puis les parts sont portées à la première valeur qui permet de financer un projet non financé.",
            "Then shares are raised to the next amount at which a project not funded could be."),
        (DefinitionAspect.Stop, Choices.StopNothingAffordable) => new(
            "ينتهي الفرز حين لا يقدر مؤيدو أي مشروع على ثمنه.",
            "Le dépouillement s'arrête quand aucun projet n'est à la portée de ses soutiens.",
            "The count ends when no project is affordable to its supporters."),
        (DefinitionAspect.Stop, Choices.StopNoSupportedFits) => new(
            "تنتهي الزيادة حين لا تسع بقية الغلاف أي مشروع له مؤيدون، أو حين تتجاوز النتيجة التالية الغلاف فتُعتمد التي قبلها.",
            "L'augmentation s'arrête quand plus aucun projet soutenu ne tient dans le reste, ou quand le résultat suivant dépasse l'enveloppe : le précédent compte.",
            "The raising ends when no supported project would still fit, or when the next outcome exceeds the envelope: then the one before counts."),
        (DefinitionAspect.Stop, Choices.StopNoneFits) => new(
            "تنتهي الزيادة حين لا تسع بقية الغلاف أي مشروع، أو حين تتجاوز النتيجة التالية الغلاف فتُعتمد التي قبلها.",
            "L'augmentation s'arrête quand plus aucun projet ne tient dans le reste, ou quand le résultat suivant dépasse l'enveloppe : le précédent compte.",
            "The raising ends when no project would still fit, or when the next outcome exceeds the envelope: then the one before counts."),
        (DefinitionAspect.Stop, Choices.StopNextDoesNotFit) => new(
            "تستمر الزيادة ما دامت النتيجة التالية لا تتجاوز الغلاف.",
            "L'augmentation continue tant que le résultat suivant ne dépasse pas l'enveloppe.",
            "The raising goes on as long as the next outcome does not exceed the envelope."),
        (DefinitionAspect.Stop, Choices.StopNothingChanges) => new(
            "تستمر الزيادة حتى لا يتغير شيء، وتُعتمد النتيجة التي تصرف أكثر من غير تجاوز الغلاف.",
            "L'augmentation continue jusqu'à ce que rien ne change ; compte le résultat qui dépense le plus sans dépasser l'enveloppe.",
            "The raising goes on until nothing changes; the outcome that spends most within the envelope counts."),
        (DefinitionAspect.Stop, Choices.StopAnyTiedDoesNotFit) => new(
            "ينتهي الفرز حين يأتي دور مشروع لا تسعه بقية الغلاف.",
            "Le dépouillement s'arrête quand vient le tour d'un projet que le reste ne suffit pas à payer.",
            "The count ends when it is the turn of a project that does not fit."),
        (DefinitionAspect.Stop, Choices.StopNoneLeft) => new(
            "ينتهي الفرز بعد النظر في كل المشاريع.",
            "Le dépouillement s'arrête quand tous les projets ont été examinés.",
            "The count ends when every project has been considered."),
        (DefinitionAspect.Completion, Choices.CompletionNone) =>
            new("ما بقي بعد ذلك لا يُصرف.", "Le reste n'est pas dépensé.", "What is left after that is not spent."),
        (DefinitionAspect.Completion, Choices.CompletionByVotes) => new(
            "ما بقي بعد ذلك يُصرف على المشاريع الأكثر أصواتا مما يسعه.",
            "Le reste va aux projets ayant le plus de voix parmi ceux qui y tiennent.",
            "What is left goes to the projects with most votes among those that fit."),
        (DefinitionAspect.Comparison, Choices.ComparisonSatisfaction) => new(
            "ثم تقارن النتيجة بنتيجة الأكثر أصواتا أولا، وتُعتمد هذه إن فضلها مصوتون أكثر بعدد مشاريع ورقتهم الممولة.",
            "Puis le résultat est comparé à celui par nombre de voix, retenu si plus de votants le préfèrent, au nombre de projets financés de leur bulletin.",
            "Then the outcome is compared with that of greedy by votes, which is taken if more voters prefer it, by the number of funded projects on their ballot."),
        (DefinitionAspect.Comparison, Choices.ComparisonExclusion) => new(
            "ثم تقارن النتيجة بنتيجة الأكثر أصواتا أولا، وتُعتمد هذه إن كان المصوتون الذين لا مشروع لهم إلا فيها أكثر.",
            "Puis le résultat est comparé à celui par nombre de voix, retenu si plus de votants n'ont de projet financé qu'avec lui.",
            "Then the outcome is compared with that of greedy by votes, which is taken if more voters have a funded project only in it."),
        _ => null,
    };
}
