using Tadafor.Console.Shell;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Budgets;

/// <summary>What the budget commands say of their options and of rows in CSV, in the three languages.</summary>
internal static class BudgetComplaints
{
    private static readonly Phrase _correct = new("صححوه.", "Corrigez-le.", "Correct it.");

    /// <summary>An option without which the command does nothing.</summary>
    public static Complaint Needed(string option, Language language) => Complaint.In(
        option,
        new("لا بد من ذكر هذا.", "Cela doit être dit.", "This must be said."),
        new Phrase("أضيفوا {0}.", "Donnez {0}.", "Give {0}.").With(Phrase.Same(option)),
        language);

    public static Complaint OtherRoll(string option, string reference, Language language) => Complaint.In(
        option,
        new("هذه لائحة اقتراع آخر.", "C'est la liste d'un autre vote.", "This is the roll of another vote."),
        new Phrase("أعطوا لائحة {0}.", "Donnez celle de {0}.", "Give that of {0}.").With(Bidi.Quoted(reference)),
        language);

    public static Complaint OtherRules(string option, string digest, Language language) => Complaint.In(
        option,
        new(
            "ليست هذه القواعد هي التي أعدت بها ورقة التصويت.",
            "Ce ne sont pas les règles dont le bulletin est fait.",
            "These are not the rules that the ballot paper was made from."),
        new Phrase("أعطوا القواعد ذات البصمة {0}.", "Donnez celles d'empreinte {0}.", "Give those of digest {0}.")
            .With(Phrase.Same(digest)),
        language);

    public static Complaint OtherList(string option, string digest, Language language) => Complaint.In(
        option,
        new(
            "ليست هذه اللائحة هي التي جرى التصويت عليها.",
            "Ce n'est pas la liste sur laquelle on a voté.",
            "This is not the list that was voted on."),
        new Phrase("أعطوا الملف ذا البصمة {0}.", "Donnez le fichier d'empreinte {0}.", "Give the file of digest {0}.")
            .With(Phrase.Same(digest)),
        language);

    public static Complaint BesideRules(string option, Language language) => Complaint.In(
        option,
        new("القواعد تحدد هذا.", "Les règles fixent cela.", "The rules fix this."),
        new Phrase("احذفوا هذا الخيار أو احذفوا {0}.", "Retirez cette option, ou {0}.", "Leave this option out, or {0}.")
            .With(Phrase.Same("--rules")),
        language);

    public static Complaint NotFixed(string option, Language language) => Complaint.In(
        option,
        new(
            "لا تحدد القواعد كل طريقة الفرز أو معايير حسم التعادل.",
            "Les règles ne fixent pas toute la méthode, ou pas ce qui départage.",
            "The rules do not fix all of the method, or not what settles ties."),
        new("أتموا القواعد.", "Complétez les règles.", "Complete the rules."),
        language);

    public static Complaint NoMethod(string option, IEnumerable<string> methods, Language language) => Complaint.In(
        option,
        new("اذكروا طريقة الفرز.", "Dites selon quelle règle compter.", "Say by which rule to count."),
        new Phrase("اختاروا واحدة من: {0}.", "Choisissez parmi : {0}.", "Choose one of: {0}.")
            .With(Phrase.Same(string.Join(", ", methods))),
        language);

    public static Complaint NoBatch(string option, string argument, Language language) => Complaint.In(
        option,
        new Phrase("{0} لا يسمي دفعة.", "{0} ne nomme pas un lot.", "{0} does not name a batch.").With(Bidi.Quoted(argument)),
        new Phrase("اكتبوا {0} أو {1}.", "Écrivez {0} ou {1}.", "Write {0} or {1}.").With(
            Bidi.Quoted("paper:P-1:2026-10-01=ballots.csv"),
            Bidi.Quoted("digital:D-1:2026-10-01=ballots.csv")),
        language);

    public static Complaint NoHeadings(string path, Language language) => Complaint.In(
        path,
        new("لا عناوين للأعمدة.", "Il n'y a pas d'en-têtes.", "There are no headings."),
        new Phrase("ابدؤوا بالسطر {0}.", "Commencez par {0}.", "Begin with {0}.").With(Bidi.Quoted("voter;choices")),
        language);

    public static Complaint NoColumns(string path, Language language) => Complaint.In(
        path,
        new(
            "لا بد من عمود للرمز وعمود للاختيارات.",
            "Il faut une colonne des jetons et une des choix.",
            "Columns voter and choices are needed."),
        new Phrase("عنونوهما {0} و{1}.", "Titrez-les {0} et {1}.", "Head them {0} and {1}.").With(
            Bidi.Quoted("voter"),
            Bidi.Quoted("choices")),
        language);

    public static Complaint BadRow(string place, Language language) => Complaint.In(
        place,
        new(
            "السطر لا يقرأ أو عدد خاناته غير عدد العناوين.",
            "La ligne est illisible, ou n'a pas autant de cellules que d'en-têtes.",
            "The row cannot be read, or has not as many cells as there are headings."),
        new("راجعوا علامات التنصيص والفواصل.", "Vérifiez guillemets et séparateurs.", "Check its quotes and separators."),
        language);

    public static Complaint NoToken(string place, Language language) => Complaint.In(
        place,
        new(
            "المصوت ليس رمزا من 64 رقما ست عشريا.",
            "Le votant n'est pas un jeton de 64 chiffres hexadécimaux.",
            "The voter is not a token of 64 hexadecimal digits."),
        _correct,
        language);

    public static Complaint BadPoints(string place, Language language) => Complaint.In(
        place,
        new("النقط ليست أعدادا صحيحة.", "Les points ne sont pas des nombres entiers.", "The points are not whole numbers."),
        new("اكتبوها هكذا: 3,1,1.", "Écrivez-les ainsi : 3,1,1.", "Write them as 3,1,1."),
        language);

    public static Complaint BadReceipt(string place, Language language) => Complaint.In(
        place,
        new(
            "الوصل ليس 64 رقما ست عشريا.",
            "Le récépissé n'est pas fait de 64 chiffres hexadécimaux.",
            "The receipt is not 64 hexadecimal digits."),
        new("صححوه أو اتركوه فارغا.", "Corrigez-le, ou laissez-le vide.", "Correct it, or leave it empty."),
        language);

    public static Complaint NotInCentimes(string option, Language language) => Complaint.In(
        option,
        new(
            "مبالغ هذا الاقتراع ليست بالسنتيم.",
            "L'argent de ce vote n'est pas en centimes.",
            "The money of this vote is not in centimes."),
        new(
            "حرروا المشروع من صندوق برقمين عشريين.",
            "Rédigez à partir d'une urne à deux décimales.",
            "Draft from a box with two decimals."),
        language);

    public static Complaint NoDistrict(string option, string argument, Language language) => Complaint.In(
        option,
        new Phrase(
            "{0} لا يسمي حيا ومبلغه ومشاريع من الاقتراع، كل مشروع في حي واحد.",
            "{0} ne nomme pas un quartier, son argent et des projets du vote, chacun dans un seul quartier.",
            "{0} does not name a district, its money and projects of the vote, each in one district.").With(Bidi.Quoted(argument)),
        new Phrase("اكتبوا مثلا {0}.", "Écrivez {0}.", "Write it as {0}.").With(Bidi.Quoted("north=200000:p1,p2")),
        language);

    public static Complaint DistrictsAboveEnvelope(string option, Language language) => Complaint.In(
        option,
        new(
            "مبالغ الأحياء تفوق الغلاف.",
            "Les quartiers ont plus d'argent que l'enveloppe.",
            "The districts have more money than the envelope."),
        new("خفضوا مبالغها.", "Baissez leurs montants.", "Lower their amounts."),
        language);

    public static Complaint NoCode(string option, Language language) => Complaint.In(
        option,
        new("هذا ليس رمز وصل.", "Ce n'est pas un code.", "This is not a code."),
        new("اكتبوا الرمز كما عرض عند التصويت.", "Donnez le code tel qu'affiché au vote.", "Give the code as it was shown when voting."),
        language);

    public static Complaint NoProposal(string option, Language language) => Complaint.In(
        option,
        new("لا مقترح بهذا الرمز.", "Il n'y a pas de telle proposition.", "There is no such proposal."),
        new(
            "اكتبوا رمز مقترح من الملف.",
            "Écrivez l'identifiant d'une proposition du fichier.",
            "Write the identifier of a proposal of the file."),
        language);

    public static Complaint NoLetter(string option, Language language) => Complaint.In(
        option,
        new(
            "لا يمكن تحرير رسالة رفض لهذا المقترح.",
            "Aucune lettre de refus ne peut être rédigée pour cette proposition.",
            "No letter of refusal can be drafted for this proposal."),
        new(
            "تحتاج الرسالة إلى رفض قائم، يبين الملف أن كل سبب من أسبابه لم يستوف.",
            "Une lettre demande un refus qui tient, dont le fichier montre chaque motif comme non rempli.",
            "A letter needs a refusal that stands, each ground of which the file shows as not met."),
        language);
}
