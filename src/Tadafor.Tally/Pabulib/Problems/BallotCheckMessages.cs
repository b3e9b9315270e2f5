using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with ballots, found by checking.</summary>
internal static class BallotCheckMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.BallotTooShort, "ballot-too-short", PabulibSeverity.Warning,
            new Phrase(
                "طول الورقة {1}، والحد الأدنى {2}.",
                "Longueur du bulletin : {1} ; minimum : {2}.",
                "Length of the ballot: {1}; least: {2}."),
            new Phrase(
                "تحقق من الورقة أو من min_length؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou min_length ; il est compté tel quel.",
                "Check the ballot or min_length; it is counted as it stands.")),
        new(PabulibProblemCode.BallotTooLong, "ballot-too-long", PabulibSeverity.Warning,
            new Phrase(
                "طول الورقة {1}، والحد الأقصى {2}.",
                "Longueur du bulletin : {1} ; maximum : {2}.",
                "Length of the ballot: {1}; most: {2}."),
            new Phrase(
                "تحقق من الورقة أو من max_length؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou max_length ; il est compté tel quel.",
                "Check the ballot or max_length; it is counted as it stands.")),
        new(PabulibProblemCode.NotOneChoice, "not-one-choice", PabulibSeverity.Warning,
            new Phrase(
                "طول الورقة {1}، والمطلوب {2}.",
                "Longueur du bulletin : {1} ; il faut {2}.",
                "Length of the ballot: {1}; it should be {2}."),
            new Phrase(
                "تحقق من الورقة أو من vote_type؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou vote_type ; il est compté tel quel.",
                "Check the ballot or vote_type; it is counted as it stands.")),
        new(PabulibProblemCode.BallotCostBelow, "ballot-cost-below", PabulibSeverity.Warning,
            new Phrase(
                "مشاريع الورقة تكلف {1}، والحد الأدنى {2}.",
                "Les projets du bulletin coûtent {1} ; le minimum est {2}.",
                "The projects of the ballot cost {1}; at least {2} is needed."),
            new Phrase(
                "تحقق من الورقة أو من min_sum_cost؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou min_sum_cost ; il est compté tel quel.",
                "Check the ballot or min_sum_cost; it is counted as it stands.")),
        new(PabulibProblemCode.BallotCostAbove, "ballot-cost-above", PabulibSeverity.Warning,
            new Phrase(
                "مشاريع الورقة تكلف {1}، والحد الأقصى {2}.",
                "Les projets du bulletin coûtent {1} ; le maximum est {2}.",
                "The projects of the ballot cost {1}; at most {2} is allowed."),
            new Phrase(
                "تحقق من الورقة أو من max_sum_cost؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou max_sum_cost ; il est compté tel quel.",
                "Check the ballot or max_sum_cost; it is counted as it stands.")),
        new(PabulibProblemCode.BallotCategoryBelow, "ballot-category-below", PabulibSeverity.Warning,
            new Phrase(
                "في الورقة {1} من الفئة {0}، والحد الأدنى {2}.",
                "Le bulletin a {1} dans la catégorie {0} ; le minimum est {2}.",
                "The ballot has {1} in the category {0}; at least {2} is needed."),
            new Phrase(
                "تحقق من الورقة أو من حدود الفئات في META.",
                "Vérifiez le bulletin ou les limites par catégorie de META.",
                "Check the ballot or the limits per category of META.")),
        new(PabulibProblemCode.BallotCategoryAbove, "ballot-category-above", PabulibSeverity.Warning,
            new Phrase(
                "في الورقة {1} من الفئة {0}، والحد الأقصى {2}.",
                "Le bulletin a {1} dans la catégorie {0} ; le maximum est {2}.",
                "The ballot has {1} in the category {0}; at most {2} is allowed."),
            new Phrase(
                "تحقق من الورقة أو من حدود الفئات في META.",
                "Vérifiez le bulletin ou les limites par catégorie de META.",
                "Check the ballot or the limits per category of META.")),
        new(PabulibProblemCode.PointsBelowMin, "points-below-min", PabulibSeverity.Warning,
            new Phrase(
                "نقط المشروع {1}، والحد الأدنى {2}.",
                "Points d'un projet : {1} ; minimum : {2}.",
                "Points for a project: {1}; least: {2}."),
            new Phrase(
                "تحقق من الورقة أو من min_points؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou min_points ; il est compté tel quel.",
                "Check the ballot or min_points; it is counted as it stands.")),
        new(PabulibProblemCode.PointsAboveMax, "points-above-max", PabulibSeverity.Warning,
            new Phrase(
                "نقط المشروع {1}، والحد الأقصى {2}.",
                "Points d'un projet : {1} ; maximum : {2}.",
                "Points for a project: {1}; most: {2}."),
            new Phrase(
                "تحقق من الورقة أو من max_points؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou max_points ; il est compté tel quel.",
                "Check the ballot or max_points; it is counted as it stands.")),
        new(PabulibProblemCode.PointsSumBelow, "points-sum-below", PabulibSeverity.Warning,
            new Phrase(
                "مجموع نقط الورقة {1}، والحد الأدنى {2}.",
                "Somme des points du bulletin : {1} ; minimum : {2}.",
                "Sum of the points of the ballot: {1}; least: {2}."),
            new Phrase(
                "تحقق من الورقة أو من min_sum_points؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou min_sum_points ; il est compté tel quel.",
                "Check the ballot or min_sum_points; it is counted as it stands.")),
        new(PabulibProblemCode.PointsSumAbove, "points-sum-above", PabulibSeverity.Warning,
            new Phrase(
                "مجموع نقط الورقة {1}، والحد الأقصى {2}.",
                "Somme des points du bulletin : {1} ; maximum : {2}.",
                "Sum of the points of the ballot: {1}; most: {2}."),
            new Phrase(
                "تحقق من الورقة أو من max_sum_points؛ الورقة محسوبة كما هي.",
                "Vérifiez le bulletin ou max_sum_points ; il est compté tel quel.",
                "Check the ballot or max_sum_points; it is counted as it stands.")),
        new(PabulibProblemCode.PointsNotSorted, "points-not-sorted", PabulibSeverity.Warning,
            new Phrase(
                "مشاريع الورقة غير مرتبة حسب النقط: {1}.",
                "Les projets du bulletin ne sont pas rangés par points : {1}.",
                "The projects of the ballot do not stand by points: {1}."),
            new Phrase(
                "رتّبها من الأكثر نقطا إلى الأقل.",
                "Rangez-les du plus au moins de points.",
                "Put them in order, most points first.")),
        new(PabulibProblemCode.UnexpectedPoints, "unexpected-points", PabulibSeverity.Warning,
            new Phrase(
                "العمود {0} لا معنى له مع نوع التصويت {2}؛ لا يُحتسب.",
                "La colonne {0} n'a pas de sens pour le type de vote {2} ; elle ne compte pas.",
                "The column {0} means nothing for the vote type {2}; it is not counted."),
            new Phrase(
                "احذفه، أو صحح نوع التصويت.",
                "Supprimez-la, ou corrigez le type de vote.",
                "Remove it, or correct the vote type.")),
        new(PabulibProblemCode.UnlikelyAge, "unlikely-age", PabulibSeverity.Warning,
            new Phrase(
                "سن بعيد الاحتمال: {1}.",
                "Un âge peu vraisemblable : {1}.",
                "An unlikely age: {1}."),
            new Phrase(
                "تحقق منه، أو اترك الخانة فارغة.",
                "Vérifiez-le, ou laissez la cellule vide.",
                "Check it, or leave the cell empty.")),
        new(PabulibProblemCode.PersonalVoterId, "personal-voter-id", PabulibSeverity.Warning,
            new Phrase(
                "{0} يحمل ما يشبه أرقام بطائق أو هواتف، والملف يُنشر.",
                "{0} contient ce qui ressemble à des numéros de carte ou de téléphone, et le fichier se publie.",
                "{0} holds what looks like numbers of cards or telephones, and the file is published."),
            new Phrase(
                "عوّضها بأرقام ترتيبية قبل النشر.",
                "Remplacez-les par des numéros d'ordre avant de publier.",
                "Replace them by running numbers before publishing.")),
    ];
}
