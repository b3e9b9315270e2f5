using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with sections, columns and rows.</summary>
internal static class StructureMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.MissingSection, "missing-section", PabulibSeverity.Error,
            new Phrase(
                "القسم {0} غير موجود.",
                "La section {0} manque.",
                "The section {0} is missing."),
            new Phrase(
                "أضف القسم: سطر عنوانه، ثم سطر أسماء الأعمدة، ثم أسطره.",
                "Ajoutez-la : une ligne avec son titre, une avec les noms des colonnes, puis ses lignes.",
                "Add it: a line with its title, one with the names of the columns, then its rows.")),
        new(PabulibProblemCode.RepeatedSection, "repeated-section", PabulibSeverity.Error,
            new Phrase(
                "القسم {0} مكرر؛ لم يُقرأ الثاني.",
                "La section {0} figure deux fois ; la seconde n'a pas été lue.",
                "The section {0} comes twice; the second one was not read."),
            new Phrase(
                "اجمع القسمين في قسم واحد، أو احذف أحدهما.",
                "Réunissez les deux ou supprimez l'une.",
                "Join the two, or remove one.")),
        new(PabulibProblemCode.SectionOutOfOrder, "section-out-of-order", PabulibSeverity.Error,
            new Phrase(
                "القسم {0} في غير موضعه.",
                "La section {0} n'est pas à sa place.",
                "The section {0} is out of place."),
            new Phrase(
                "رتّب الأقسام هكذا: {2}.",
                "Mettez les sections dans cet ordre : {2}.",
                "Put the sections in this order: {2}.")),
        new(PabulibProblemCode.DataBeforeSection, "data-before-section", PabulibSeverity.Error,
            new Phrase(
                "سطر قبل أول قسم: {1}.",
                "Une ligne avant la première section : {1}.",
                "A row before the first section: {1}."),
            new Phrase(
                "ابدأ الملف بسطر ليس فيه إلا {2}.",
                "Commencez le fichier par une ligne qui ne contient que {2}.",
                "Start the file with a line that holds only {2}.")),
        new(PabulibProblemCode.TitleSpelling, "title-spelling", PabulibSeverity.Warning,
            new Phrase(
                "عنوان قسم مكتوب على غير المعتاد: {1}.",
                "Titre de section écrit autrement : {1}.",
                "The title of a section is spelled {1}."),
            new Phrase(
                "اكتب {2} وحدها في السطر.",
                "Écrivez {2} seul sur la ligne.",
                "Write {2} alone on the line.")),
        new(PabulibProblemCode.MissingMetaHeader, "missing-meta-header", PabulibSeverity.Warning,
            new Phrase(
                "لا يبدأ القسم META بسطر أسماء الأعمدة، بل بـ {1}.",
                "La section META ne commence pas par ses noms de colonnes mais par {1}.",
                "META does not start with the names of its columns but with {1}."),
            new Phrase(
                "أضف السطر {2} بعد META.",
                "Ajoutez la ligne {2} après META.",
                "Add the line {2} after META.")),
        new(PabulibProblemCode.MissingHeaderRow, "missing-header-row", PabulibSeverity.Error,
            new Phrase(
                "ليس في القسم {0} سطر أسماء الأعمدة.",
                "La section {0} n'a pas de ligne avec les noms des colonnes.",
                "The section {0} has no row with the names of its columns."),
            new Phrase(
                "أضفه بعد العنوان مباشرة.",
                "Ajoutez-la juste après le titre.",
                "Add it right after the title.")),
        new(PabulibProblemCode.MissingColumn, "missing-column", PabulibSeverity.Error,
            new Phrase(
                "العمود {0} غير موجود بين الأعمدة {1}.",
                "La colonne {0} manque parmi {1}.",
                "The column {0} is missing from {1}."),
            new Phrase(
                "أضف العمود {2}، أو صحح اسمه.",
                "Ajoutez la colonne {2} ou corrigez son nom.",
                "Add the column {2}, or correct its name.")),
        new(PabulibProblemCode.MissingVoterColumn, "missing-voter-column", PabulibSeverity.Warning,
            new Phrase(
                "ليس في القسم VOTES عمود {0}؛ يتعذر التحقق من أن كل ناخب صوّت مرة واحدة.",
                "La section VOTES n'a pas de colonne {0} ; on ne peut vérifier que chacun n'a voté qu'une fois.",
                "VOTES has no column {0}; that everyone voted once cannot be checked."),
            new Phrase(
                "أضف العمود {2}، بأرقام لا تدل على الأشخاص.",
                "Ajoutez la colonne {2}, avec des numéros qui ne désignent pas les personnes.",
                "Add the column {2}, with numbers that do not identify persons.")),
        new(PabulibProblemCode.RepeatedColumn, "repeated-column", PabulibSeverity.Error,
            new Phrase(
                "العمود {0} مكرر.",
                "La colonne {0} figure deux fois.",
                "The column {0} comes twice."),
            new Phrase(
                "احذف أحدهما أو سمّه باسم آخر.",
                "Supprimez l'une ou renommez-la.",
                "Remove one, or give it another name.")),
        new(PabulibProblemCode.EmptyColumnName, "empty-column-name", PabulibSeverity.Warning,
            new Phrase(
                "عمود بلا اسم.",
                "Une colonne sans nom.",
                "A column without a name."),
            new Phrase(
                "سمّه، أو احذف الفاصلة المنقوطة الزائدة.",
                "Nommez-la, ou supprimez le point-virgule en trop.",
                "Name it, or remove the surplus semicolon.")),
        new(PabulibProblemCode.MissingCell, "missing-cell", PabulibSeverity.Error,
            new Phrase(
                "خانات السطر: {1}، والأعمدة: {2}؛ وما ينقص ضروري للعدّ.",
                "Cellules de la ligne : {1}, colonnes : {2} ; ce qui manque est nécessaire au décompte.",
                "Cells in the row: {1}, columns: {2}; what is missing is needed for the count."),
            new Phrase(
                "أكمل السطر.",
                "Complétez la ligne.",
                "Complete the row.")),
        new(PabulibProblemCode.ShortRow, "short-row", PabulibSeverity.Warning,
            new Phrase(
                "خانات السطر: {1}، والأعمدة: {2}.",
                "Cellules de la ligne : {1}, colonnes : {2}.",
                "Cells in the row: {1}, columns: {2}."),
            new Phrase(
                "أضف الخانات الناقصة، ولو فارغة.",
                "Ajoutez les cellules qui manquent, même vides.",
                "Add the missing cells, even if empty.")),
        new(PabulibProblemCode.SurplusCells, "surplus-cells", PabulibSeverity.Error,
            new Phrase(
                "خانات السطر: {1}، والأعمدة: {2}؛ لا يُعرف أيها لأي عمود.",
                "Cellules de la ligne : {1}, colonnes : {2} ; on ne sait laquelle appartient à quelle colonne.",
                "Cells in the row: {1}, columns: {2}; which belongs to which cannot be told."),
            new Phrase(
                "ضع بين علامتي اقتباس كل خانة فيها فاصلة منقوطة.",
                "Mettez entre guillemets toute cellule qui contient un point-virgule.",
                "Put every cell that holds a semicolon in quotation marks.")),
        new(PabulibProblemCode.SurplusEmptyCells, "surplus-empty-cells", PabulibSeverity.Warning,
            new Phrase(
                "خانات السطر: {1}، والأعمدة: {2}؛ الزائدة فارغة.",
                "Cellules de la ligne : {1}, colonnes : {2} ; celles en trop sont vides.",
                "Cells in the row: {1}, columns: {2}; the surplus ones are empty."),
            new Phrase(
                "احذف الفواصل المنقوطة الزائدة في آخر السطر.",
                "Supprimez les points-virgules en trop à la fin.",
                "Remove the surplus semicolons at the end.")),
        new(PabulibProblemCode.SurplusMetaCells, "surplus-meta-cells", PabulibSeverity.Warning,
            new Phrase(
                "خانات السطر: {1}، والأعمدة: {2}؛ لم تُقرأ القيمة إلا إلى الفاصلة المنقوطة.",
                "Cellules de la ligne : {1}, colonnes : {2} ; la valeur n'est lue que jusqu'au point-virgule.",
                "Cells in the row: {1}, columns: {2}; the value is read up to the semicolon only."),
            new Phrase(
                "ضع القيمة بين علامتي اقتباس.",
                "Mettez la valeur entre guillemets.",
                "Put the value in quotation marks.")),
    ];
}
