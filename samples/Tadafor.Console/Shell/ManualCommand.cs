using System.CommandLine;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary><c>tadafor manual</c>: the whole command on a page, in the order of a manual page, in three languages.</summary>
internal static class ManualCommand
{
    private const string Margin = "    ";

    /// <summary>What each command does, under its name.</summary>
    public static IReadOnlyDictionary<string, Phrase> Commands { get; } = new Dictionary<string, Phrase>
    {
        ["assess"] = new(
            "البت في ملف عريضة: هل هي مقبولة، وما الذي يصححها",
            "recevabilité d'un dossier, et ce qui y remédierait",
            "decide a petition file, and what would cure it"),
        ["letter"] = new(
            "مشروع الجواب المعلل عن عريضة",
            "projet de réponse motivée à une pétition",
            "draft the reasoned answer to a petition"),
        ["timeline"] = new(
            "مسار عريضة: من يفعل ماذا ومتى",
            "la route d'une pétition : qui fait quoi, quand",
            "the road of a petition: who does what, and when"),
        ["regimes"] = new("أنظمة العرائض جنبا إلى جنب", "les régimes de pétition côte à côte", "the regimes of petition side by side"),
        ["seats"] = new("توزيع مقاعد مجلس أو هيئة", "les sièges d'un conseil ou d'une instance", "the seats of a council or a body"),
        ["matters"] = new("ما يسنده القانون إلى كل مجلس", "ce que la loi confie à chaque conseil", "what the law gives to each council"),
        ["parity"] = new(
            "النساء والرجال في مجلس وأجهزته",
            "femmes et hommes dans un conseil et ses organes",
            "women and men in a council and its organs"),
        ["charter"] = new(
            "ميثاق المشاركة في ضوء القانون",
            "une charte de participation face à la loi",
            "a participation charter against the law"),
        ["body"] = new(
            "هيئة استشارية: تأليفها ونصوصها وانتدابها",
            "une instance consultative, ses textes, ses mandats",
            "a consultative body, its texts and mandates"),
        ["opinion"] = new("هل للهيئة أن تبدي هذا الرأي", "si une instance peut donner cet avis", "whether a body may give this opinion"),
        ["council"] = new(
            "مآل تصويت المجلس وما يليه",
            "ce que donne un vote du conseil, et la suite",
            "what a vote of a council came to, and what follows"),
        ["programme"] = new(
            "برنامج عمل الجماعة: آجاله وتقييمه",
            "le programme d'action : délais, évaluation",
            "an action programme: times, evaluation"),
        ["budget"] = new(
            "الميزانية التشاركية: دورتها ومراحلها",
            "le budget participatif : cycle et étapes",
            "a participatory budget: its cycle and stages"),
        ["record"] = new(
            "من شارك في ماذا، حسب السنة والبرنامج",
            "qui a participé à quoi, par année et programme",
            "who took part in what, by year and programme"),
        ["schema"] = new("مخطط وثيقة (JSON Schema)", "le schéma JSON d'un document", "the JSON Schema of a document"),
        ["tally"] = new(
            "فرز مضبوط للأصوات مع تعليل النتيجة",
            "dépouiller exactement un vote, et l'expliquer",
            "count a vote exactly, and explain it"),
        ["verify"] = new("إعادة فرز نتيجة منشورة والتحقق منها", "recompter un dépouillement publié", "count a published result again"),
        ["compare"] = new("الأوراق نفسها بعدة قواعد", "les mêmes bulletins sous plusieurs règles", "the same ballots under several rules"),
        ["analyse"] = new("من مثل، وأي مبادئ تتحقق", "qui est représenté, quels axiomes tiennent", "who is represented, which axioms hold"),
        ["pb"] = new("ملفات الأصوات بصيغة Pabulib", "les fichiers de bulletins (Pabulib)", "files of ballots (Pabulib)"),
        ["rulebook"] = new("كتاب القواعد صفحات تقرأ", "le livre des règles, en pages", "the rule book, as pages"),
        ["signatures"] = new(
            "التوقيعات الورقية والرقمية، كل موقع مرة واحدة",
            "signatures sur papier et numériques, chacun une fois",
            "signatures on paper and digital, each signatory once"),
        ["petition"] = new(
            "عرائض محفوظة في مخزن، من الإيداع إلى المداولة",
            "pétitions gardées, du dépôt à la délibération",
            "petitions kept in a store, from deposit to deliberation"),
        ["export"] = new("إخراج مخزن كامل إلى ملف", "écrire tout un stockage dans un fichier", "write a whole store to a file"),
        ["import"] = new("إدخال ملف إلى مخزن فارغ", "lire un tel fichier dans un stockage vide", "read such a file into an empty store"),
        ["completion"] = new(
            "نص برمجي لإكمال الأوامر في الصدفة",
            "un script pour que l'interpréteur complète",
            "a script that lets a shell complete"),
        ["manual"] = new("هذه الصفحة", "cette page", "this page"),
    };

    public static Command Create(Surroundings around)
    {
        Choice<Language> language = Languages.Choice();
        Command command = new("manual", "The whole command on one page, in Arabic, French or English.") { language.Option };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            foreach (string line in Page(parsed.RootCommandResult.Command))
            {
                around.Output.WriteLine(line);
            }

            return ExitCode.Done;

            IEnumerable<string> Page(Command root) =>
            [
                Words(new("الاسم", "NOM", "NAME")),
                $"{Margin}tadafor",
                $"{Margin}{Words(new("قانون المشاركة المحلية بالمغرب، وفرز مضبوط للميزانيات التشاركية", "droit marocain de la participation locale, dépouillement exact des budgets participatifs", "Moroccan local participation law, and exact counts of participatory budgets"))}",
                "",
                Words(new("الصيغة", "SYNOPSIS", "SYNOPSIS")),
                $"{Margin}tadafor COMMAND [FILE] [--lang ar|fr|en] [OPTIONS]",
                $"{Margin}tadafor COMMAND --help",
                "",
                Words(new("الوصف", "DESCRIPTION", "DESCRIPTION")),
                $"{Margin}{Words(new("لكل جواب مادته. ما لا يذكره الملف غير محسوم، وليس رفضا أبدا.", "Chaque réponse porte son article. Ce que le dossier ne dit pas reste indéterminé, jamais refusé.", "Every answer has its article. What a file does not say is undetermined, never refused."))}",
                $"{Margin}{Words(new("الجواب في المخرج العادي، وما سواه في مخرج الأخطاء. واسم الملف - يعني المدخل العادي.", "La réponse va à la sortie standard, le reste à la sortie d'erreur. Le nom - est l'entrée standard.", "Answers go to standard output, all else to standard error. The name - is standard input."))}",
                "",
                Words(new("الأوامر", "COMMANDES", "COMMANDS")),
                .. root.Subcommands.SelectMany(known => new[]
                {
                    $"{Margin}{known.Name}",
                    $"{Margin}{Margin}{Words(Commands[known.Name])}"
                }),
                "",
                Words(new("رمز الخروج", "CODE DE RETOUR", "EXIT STATUS")),
                $"{Margin}0  {Words(new("نعم: مقبول، صحيح، تم", "oui : recevable, vrai, fait", "yes: admissible, true, done"))}",
                $"{Margin}1  {Words(new("لا: غير مقبول، غير صحيح", "non : irrecevable, faux", "no: not admissible, not true"))}",
                $"{Margin}2  {Words(new("خطأ في الأمر أو في الملف، وكل خطأ مذكور بموضعه وعلاجه", "commande ou fichier fautifs, chaque faute avec son lieu et son remède", "a fault in the command or a file, each with its place and remedy"))}",
                $"{Margin}3  {Words(new("لم يحسم: تنقص واقعة أو تقدير أو قرعة", "non tranché : il manque un fait, une appréciation ou un tirage", "not decided: a fact, a judgement or a lot is missing"))}",
                "",
                Words(new("البيئة", "ENVIRONNEMENT", "ENVIRONMENT")),
                $"{Margin}NO_COLOR",
                $"{Margin}{Margin}{Words(new("شريط التقدم بلا ألوان", "la barre d'avancement sans couleurs", "the progress bar without colours"))}",
                "",
                Words(new("أمثلة", "EXEMPLES", "EXAMPLES")),
                $"{Margin}tadafor assess dossier.json --lang fr",
                $"{Margin}tadafor tally votes.pb --method equal-shares --utility cost --completion add1 --ties votes,cost,id --html result.html",
                $"{Margin}tadafor verify count.json votes.pb",
            ];

            string Words(Phrase phrase) => Typography.Of(words).Set(phrase);
        });
        return command;
    }
}
