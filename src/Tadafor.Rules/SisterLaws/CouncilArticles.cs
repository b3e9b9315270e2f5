using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// The articles on committees and sessions (113-14 arts 28 to 42, 112-14 arts 29 to 43, 111-14 arts 31 to 45), from one text.
/// </summary>
internal static class CouncilArticles
{
    private static readonly Phrase _point = new("توصله بجدول الأعمال", "réception de l'ordre du jour par lui", "his receiving the agenda");

    public static IReadOnlyList<Article> Before(CouncilLaw law) =>
        [Committees(law), Calendar(law), Length(law), Notice(law), Extraordinary(law), AtRequest(law)];

    public static IReadOnlyList<Article> After(CouncilLaw law) => [Points(law), Limits(law), Quorum(law)];

    /// <summary>The agenda, on which accepted petitions are entered.</summary>
    public static Article Agenda(CouncilLaw law) => Of(
        law,
        law.Numbers.Agenda,
        new("جدول أعمال الدورات", "Ordre du jour des sessions", "Agenda of sessions"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يعد الرئيس جدول الأعمال بتعاون مع أعضاء المكتب",
                "Le président établit l'ordre du jour avec le bureau",
                "The president sets the agenda with the bureau"),
            law.AgendaConfidence,
            WhyNot.CouncilMatter).Quoting("يعد رئيس المجلس جدول أعمال الدورات، بتعاون مع أعضاء المكتب"),
        Paragraph.Timed(
            "§2",
            new Phrase(
                "يبلغ جدول الأعمال إلى {0} عشرين يوما على الأقل قبل تاريخ انعقاد الدورة",
                "L'ordre du jour est transmis au représentant de l'État ({0}) vingt jours au moins avant la session",
                "The agenda is sent to the State's representative ({0}) at least twenty days before the session").With(law.Governor),
            law.AgendaConfidence,
            StatedPeriod.Of(law.Sessions.AgendaSent)).Quoting("يوما على الأقل قبل تاريخ انعقاد الدورة"),
        Paragraph.NotEncodedBecause(
            "§3",
            new(
                "تسجل «وجوبا» العرائض المقبولة في الدورة العادية الموالية لتاريخ بت المكتب",
                "Les pétitions acceptées sont obligatoirement inscrites à la session ordinaire suivant la date où le bureau a statué",
                "Accepted petitions are entered compulsorily at the ordinary session that follows the day the bureau ruled"),
            law.AgendaConfidence,
            new(
                "أثر للقبول لا شرط له؛ ويذكره نص رسالة القبول",
                "effet de la recevabilité, non condition ; le projet de lettre d'acceptation le rappelle",
                "an effect of admissibility, not a condition; the draft letter of acceptance states it")).Quoting("وذلك في الدورة العادية الموالية لتاريخ البت فيها من لدن مكتب المجلس"),
        Paragraph.NotEncodedBecause(
            "silence",
            new Phrase(
                "لا نص يقول هل للرئيس أن يضيف عريضة قبلت بين إشعار الأعضاء وافتتاح الدورة؛ ولا يجوز التداول إلا فيما أدرج في جدول الأعمال (المادة {0})",
                "Aucun texte ne dit si le président peut ajouter une pétition acceptée entre la convocation et l'ouverture ; on ne délibère que sur ce qui est à l'ordre du jour (art. {0})",
                "No text says whether the president may add a petition accepted between the notice and the opening; only what is on the agenda may be debated (art. {0})").With(Phrase.Same(law.Numbers.Limits)),
            Confidence.Inferred,
            new(
                "سؤال مفتوح لا يتوقف عليه جواب من أجوبة المكتبة",
                "question ouverte dont aucune réponse de la bibliothèque ne dépend",
                "an open question on which no answer of the library rests")));

    /// <summary>The census on which the number of seats rests (113-14 art. 8, 111-14 art. 10).</summary>
    public static Article Census(Instrument law, string number) => new()
    {
        Instrument = law,
        Number = number,
        Subject = new(
            "عدد أعضاء المجلس والإحصاء المعتمد",
            "Nombre de sièges et recensement retenu",
            "Number of seats and the census that governs it"),
        Chapter = Chapters.Council,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يحدد عدد الأعضاء بناء على آخر إحصاء رسمي للسكان صدر بالجريدة الرسمية",
                    "Le nombre de membres se fonde sur le dernier recensement officiel publié au Bulletin officiel",
                    "The number of members rests on the last official census published in the Official Bulletin"),
                Confidence.Verified,
                new(
                    "يتعلق بعدد المقاعد؛ ويستأنس به في السؤال Q5",
                    "concerne le nombre de sièges ; éclaire la question Q5",
                    "concerns the number of seats; it bears on question Q5")).Quoting("بناء على آخر إحصاء رسمي للسكان صدر بالجريدة الرسمية"),
        ],
    };

    private static Article Committees(CouncilLaw law) => Of(
        law,
        law.Numbers.Committees,
        new("عرض النقط على اللجان الدائمة", "Renvoi des points aux commissions permanentes", "Points go to the permanent committees"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "تجتمع اللجنة بطلب من رئيس المجلس أو من رئيسها أو من ثلث أعضائها",
                "La commission se réunit à la demande du président du conseil, de son président ou du tiers de ses membres",
                "A committee meets at the request of the council's president, its own chair or a third of its members"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("تجتمع كل لجنة دائمة، بطلب من رئيس المجلس أو من رئيسها أو من ثلث أعضائها"),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "تعرض نقط جدول الأعمال «لزوما» على اللجان المختصة؛ وإذا لم تدرس لجنة مسألة، قرر المجلس «بدون مناقشة» التداول أو عدمه (السؤال Q28)",
                "Les points de l'ordre du jour vont nécessairement aux commissions compétentes ; si l'une n'examine pas une question, le conseil décide sans débat de délibérer ou non (question Q28)",
                "Points of the agenda necessarily go to the competent committees; where one did not examine a matter, the council decides without debate whether to deliberate on it (question Q28)"),
            Confidence.Verified,
            new(
                "يتبعها مسار العريضة بعد القبول، ولا شرط فيها للقبول",
                "suivi par le parcours de la pétition après l'acceptation ; aucune condition ici",
                "followed by the road of a petition after acceptance; no condition here")).Quoting("يتخذ المجلس مقررا بدون مناقشة يقضي بالتداول أو عدم التداول في شأنها"),
        Paragraph.NotEncodedBecause(
            "rest",
            new(
                "معلومات اللجان، ورئيسها مقررا، ومن يستدعى لأشغالها",
                "Information des commissions, rapport de leur président, personnes convoquées",
                "Information for committees, their chair as rapporteur, who is called in"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("يزود رئيس المجلس اللجان بالمعلومات والوثائق الضرورية"));

    private static Article Calendar(CouncilLaw law) => Of(
        law,
        law.Numbers.Calendar,
        new("الدورات العادية", "Sessions ordinaires", "Ordinary sessions"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "ثلاث دورات عادية إلزامية في السنة: {0}",
                "Trois sessions ordinaires obligatoires par an : {0}",
                "Three compulsory ordinary sessions a year: {0}").With(law.Calendar),
            Confidence.Verified,
            StatedPeriod.Listed(
                law.At(law.Numbers.Calendar, "§1"),
                new("السنة", "l'année", "the year"),
                law.Calendar,
                new("عقد الدورات العادية الثلاث", "tenir les trois sessions ordinaires", "hold the three ordinary sessions"),
                Bearers.Council)).Quoting("وجوبا جلساته أثناء ثلاث دورات عادية في السنة"),
        Paragraph.Timed(
            "§2",
            new Phrase("يوم الافتتاح: {0}", "Jour de l'ouverture : {0}", "Day of opening: {0}").With(law.Calendar),
            Confidence.Verified,
            StatedPeriod.Listed(
                law.At(law.Numbers.Calendar, "§2"),
                new("الشهر المحدد للدورة", "le mois de la session", "the month of the session"),
                law.Calendar,
                new("افتتاح الدورة العادية", "ouvrir la session ordinaire", "open the ordinary session"),
                Bearers.Council)).Quoting(law.CalendarWords),
        Paragraph.NotEncodedBecause(
            "rest",
            new Phrase(
                "الجلسات وجدولتها الزمنية، وحضور {0} دون تصويت، ومن يستدعى",
                "Séances et calendrier, présence sans vote du représentant de l'État ({0}), personnes convoquées",
                "Sittings and their timetable, presence without a vote of the State's representative ({0}), who is called in")
                    .With(law.Governor),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("تتكون الدورة من جلسة أو عدة جلسات"));

    private static Article Length(CouncilLaw law) => Of(
        law,
        law.Numbers.Length,
        new("مدة الدورة العادية", "Durée de la session ordinaire", "Length of an ordinary session"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "لا تتجاوز الدورة العادية 15 يوما متتالية؛ وللرئيس تمديدها مرة واحدة بما لا يتعدى {0}",
                "La session ordinaire ne dépasse pas 15 jours consécutifs ; le président peut la prolonger une seule fois, de {0} au plus",
                "An ordinary session lasts no more than 15 consecutive days; the president may prolong it once, by no more than {0}")
                    .With(law.Extension),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Length), StatedPeriod.Of(law.Sessions.Extension)).Quoting(law.ExtensionWords),
        Paragraph.NotEncodedBecause(
            "§2",
            new Phrase(
                "يبلغ قرار التمديد إلى {0} فور اتخاذه",
                "La prolongation est notifiée aussitôt au représentant de l'État ({0})",
                "The extension is notified at once to the State's representative ({0})").With(law.Governor),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("فور اتخاذه"));

    private static Article Notice(CouncilLaw law) => Of(
        law,
        law.Numbers.Notice,
        new("إشعار الأعضاء", "Convocation des membres", "Notice to members"),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "يخبر الرئيس الأعضاء بتاريخ الدورة وساعتها ومكانها قبل انعقادها بما لا يقل عن {0}",
                "Le président informe les membres de la date, de l'heure et du lieu de la session {0} au moins avant sa tenue",
                "The president informs members of the date, hour and place of the session at least {0} before it is held")
                    .With(law.Sessions.NoticeSent.Period.Text),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.NoticeSent)).Quoting(law.NoticeWords),
        Paragraph.NotEncodedBecause(
            "§2",
            new(
                "يرفق الإشعار بجدول الأعمال والجدولة الزمنية والوثائق",
                "La convocation est accompagnée de l'ordre du jour, du calendrier et des documents",
                "The notice goes with the agenda, the timetable and the documents"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("مرفقا بجدول الأعمال والجدولة الزمنية"));

    private static Article Extraordinary(CouncilLaw law) => Of(
        law,
        law.Numbers.Extraordinary,
        new("الدورة الاستثنائية", "Session extraordinaire", "Extraordinary session"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يدعو الرئيس إلى دورة استثنائية بمبادرة منه أو بطلب من ثلث الأعضاء المزاولين مهامهم على الأقل",
                "Le président convoque une session extraordinaire de sa propre initiative ou à la demande du tiers au moins des membres en exercice",
                "The president calls an extraordinary session on his own initiative or at the request of at least a third of the members in office"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("إما بمبادرة منه أو بطلب من ثلث أعضاء المجلس المزاولين مهامهم على الأقل"),
        Paragraph.Timed(
            "§2",
            new(
                "يعلل رفض طلب الثلث ويبلغ داخل 10 أيام من توصل الرئيس بالطلب",
                "Le refus de la demande du tiers est motivé et notifié dans les 10 jours de sa réception",
                "A refusal of the third's request is reasoned and notified within 10 days of its receipt"),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Extraordinary.RefusalNotified)).Quoting("وجب عليه تعليل رفضه بقرار يبلغ إلى المعنيين بالأمر"),
        Paragraph.Timed(
            "§3",
            new Phrase(
                "إذا طلبتها الأغلبية المطلقة، انعقدت لزوما خلال {0} من تقديم الطلب",
                "Demandée par la majorité absolue, elle se tient obligatoirement dans le délai de {0} à compter de la demande",
                "Asked for by the absolute majority, it is necessarily held within {0} of the request")
                    .With(law.Sessions.Extraordinary.HeldForMajority.Period.Text),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Extraordinary.HeldForMajority)).Quoting(law.MajorityWords),
        Paragraph.Timed(
            "§4",
            new Phrase(
                "تختتم باستنفاد جدول أعمالها، وفي جميع الحالات داخل {0}، ولا تمدد",
                "Elle est close dès l'ordre du jour épuisé et, dans tous les cas, dans un délai de {0}, sans prolongation",
                "It closes when its agenda is exhausted and in any case within {0}, without extension").With(law.ExtraordinaryLength),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Extraordinary.Length)).Quoting(law.ExtraordinaryWords));

    private static Article AtRequest(CouncilLaw law) => Of(
        law,
        law.Numbers.AtRequest,
        new Phrase(
            "الدورة بطلب من {0}",
            "Session à la demande du représentant de l'État ({0})",
            "Session at the request of the State's representative ({0})").With(law.Governor),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "تنعقد بحكم القانون خلال 10 أيام من طلب {0}، وتوجه الاستدعاءات 3 أيام على الأقل قبل انعقادها",
                "Elle se tient de plein droit dans les 10 jours de la demande du représentant de l'État ({0}) ; les convocations sont adressées 3 jours au moins avant",
                "It is held by law within 10 days of the request of the State's representative ({0}); summons are sent at least 3 days before").With(law.Governor),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Extraordinary.HeldForGovernor),
            StatedPeriod.Of(law.Sessions.Extraordinary.SummonsForGovernor)).Quoting("يعقد المجلس دورة استثنائية بحكم القانون"),
        Paragraph.Timed(
            "§2",
            new(
                "النصاب أكثر من نصف الأعضاء المزاولين مهامهم؛ وإلا أجلت إلى اليوم الموالي من أيام العمل وانعقدت بمن حضر",
                "Le quorum est de plus de la moitié des membres en exercice ; à défaut, la session est reportée au jour ouvrable suivant et se tient quel que soit le nombre des présents",
                "The quorum is more than half of the members in office; failing that, the session is put off to the next working day and held with any number"),
            Confidence.Verified,
            StatedPeriod.Listed(
                law.At(law.Numbers.AtRequest, "§2"),
                new("عدم اكتمال النصاب", "défaut de quorum", "the quorum is missing"),
                new("اليوم الموالي من أيام العمل", "le jour ouvrable suivant", "the next working day"),
                new("عقد الدورة بمن حضر", "tenir la session quel que soit le nombre des présents", "hold the session with any number"),
                Bearers.Council)).Quoting("تؤجل الدورة إلى اليوم الموالي من أيام العمل"));

    private static Article Points(CouncilLaw law) => Of(
        law,
        law.Numbers.Points,
        new Phrase(
            "النقط الإضافية المقترحة من {0}",
            "Points additionnels du représentant de l'État ({0})",
            "Additional points of the State's representative ({0})").With(law.Governor),
        Paragraph.Timed(
            "§1",
            new Phrase(
                "تدرج بحكم القانون النقط التي يقترحها {0}، إذا أشعر بها الرئيس داخل 8 أيام من توصله بجدول الأعمال",
                "Les points que propose le représentant de l'État ({0}) sont inscrits de plein droit s'il les notifie au président dans les 8 jours de sa réception de l'ordre du jour",
                "Points that the State's representative ({0}) proposes are entered by law if he notifies the president within 8 days of receiving the agenda").With(law.Governor),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.GovernorPoints)).Quoting("تدرج، بحكم القانون، في جدول أعمال الدورات النقط الإضافية"));

    private static Article Limits(CouncilLaw law) => Of(
        law,
        law.Numbers.Limits,
        new(
            "حدود التداول والتعرض على نقطة",
            "Limites des délibérations et opposition à un point",
            "Limits of debate, and objection to a point"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "لا يتداول المجلس ولجانه إلا في نقط تدخل في صلاحياتهم وأدرجت في جدول الأعمال",
                "Le conseil et ses commissions ne délibèrent que sur des points relevant de leurs attributions et inscrits à l'ordre du jour",
                "The council and its committees debate only points within their powers and on the agenda"),
            Confidence.Verified,
            new(
                "حد للتداول؛ وشرط موضوع العريضة في مادته (السؤال Q9)",
                "limite de la délibération ; la condition d'objet de la pétition a son article (question Q9)",
                "a limit of debate; the condition on a petition's object has its own article (question Q9)")).Quoting("إلا في النقط التي تدخل في نطاق صلاحياتهم والمدرجة في جدول الأعمال"),
        Paragraph.Timed(
            "§2",
            new Phrase(
                "يتعرض {0} على كل نقطة خارج الاختصاصات، ويبلغ تعرضه معللا داخل 8 أيام من توصله بجدول الأعمال؛ ويبت القضاء الاستعجالي داخل 48 ساعة من توصله",
                "Le représentant de l'État ({0}) s'oppose à tout point hors compétence et notifie son opposition motivée dans les 8 jours de sa réception de l'ordre du jour ; le juge des référés statue dans les 48 heures de sa saisine",
                "The State's representative ({0}) objects to any point outside the powers, and notifies his reasoned objection within 8 days of receiving the agenda; the urgent judge rules within 48 hours of receiving it").With(law.Governor),
            Confidence.Verified,
            StatedPeriod.Within(
                law.At(law.Numbers.Limits, "§2"),
                _point,
                LegalPeriod.Days(8),
                new(
                    "تبليغ التعرض معللا على نقطة خارج الاختصاصات",
                    "notifier l'opposition motivée à un point hors compétence",
                    "notify the reasoned objection to a point outside the powers"),
                law.Governor),
            FortyEightHours(
                law.At(law.Numbers.Limits, "§2"),
                new("توصل المحكمة بالتعرض", "réception de l'opposition par le juge", "the judge receives the objection"),
                new(
                    "البت في التعرض",
                    "statuer sur l'opposition",
                    "rule on the objection"))).Quoting("للبت فيه داخل أجل 48 ساعة ابتداء من تاريخ التوصل به"),
        Paragraph.NotEncodedBecause(
            "§3",
            new(
                "الحكم نهائي، وعند الاقتضاء دون استدعاء الأطراف",
                "La décision est définitive, au besoin sans convocation des parties",
                "The judgement is final, if need be without summoning the parties"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("بواسطة حكم قضائي نهائي"),
        Paragraph.NotEncodedBecause(
            "§4",
            new(
                "لا يتداول المجلس، تحت طائلة البطلان، في نقطة أحيل التعرض عليها إلى القضاء ولم يبت فيها",
                "Sous peine de nullité, le conseil ne délibère pas sur un point dont l'opposition est devant le juge et non tranchée",
                "On pain of nullity, the council does not debate a point whose objection is before the judge and not decided"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("تحت طائلة البطلان"),
        Paragraph.NotEncodedBecause(
            "§5",
            new(
                "الإخلال المتعمد يوجب الإجراءات التأديبية",
                "Le manquement délibéré entraîne les mesures disciplinaires",
                "A deliberate breach brings disciplinary measures"),
            Confidence.Verified,
            WhyNot.CouncilMatter).Quoting("كل إخلال بشكل متعمد بأحكام هذه المادة"));

    private static Article Quorum(CouncilLaw law) => Of(
        law,
        law.Numbers.Quorum,
        new("النصاب القانوني", "Quorum", "Quorum"),
        Paragraph.Encoded(
            "§1",
            new(
                "لا يصح التداول إلا بحضور أكثر من نصف الأعضاء المزاولين مهامهم عند افتتاح الدورة",
                "On ne délibère valablement qu'en présence de plus de la moitié des membres en exercice à l'ouverture de la session",
                "Deliberations are valid only with more than half of the members in office present at the opening of the session"),
            Confidence.Verified,
            law.Votes.Quorum).Quoting("إلا بحضور أكثر من نصف عدد أعضائه المزاولين مهامهم عند افتتاح الدورة"),
        Paragraph.Timed(
            "§2",
            new(
                "إذا لم يكتمل النصاب، يوجه استدعاء ثان بعد 3 أيام على الأقل و5 أيام على الأكثر من اليوم المحدد للاجتماع الأول؛ والنصاب نفسه (السؤال Q33)",
                "À défaut de quorum, une seconde convocation est adressée 3 jours au moins et 5 jours au plus après le jour fixé pour la première réunion ; même quorum (question Q33)",
                "If the quorum is missing, a second summons is sent at least 3 and at most 5 days after the day set for the first meeting; same quorum (question Q33)"),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Quorum.SecondCallEarliest), StatedPeriod.Of(law.Sessions.Quorum.SecondCallLatest)).Quoting("يوجه استدعاء ثان في ظرف ثلاثة"),
        Paragraph.Timed(
            "§3",
            new(
                "إذا لم يكتمل في الاجتماع الثاني، اجتمع المجلس بالمكان والساعة نفسيهما «بعد اليوم الثالث الموالي من أيام العمل» كيفما كان عدد الحاضرين (السؤال Q14)",
                "S'il manque encore, le conseil se réunit aux mêmes lieu et heure « après le troisième jour ouvrable suivant », quel que soit le nombre des présents (question Q14)",
                "If it is missing again, the council meets at the same place and hour “after the third following working day”, with any number (question Q14)"),
            Confidence.Verified,
            StatedPeriod.Of(law.Sessions.Quorum.ThirdCall)).Quoting("بعد اليوم الثالث الموالي من أيام العمل"),
        Paragraph.Defining(
            "§4",
            new(
                "يحتسب النصاب عند الافتتاح؛ ولا يؤثر فيه الغياب أو الانسحاب بعده",
                "Le quorum se compte à l'ouverture ; les départs ultérieurs sont sans effet",
                "The quorum is counted at the opening; later absences do not undo it"),
            Confidence.Verified,
            CouncilFacts.PresentAtOpening).Quoting("يحتسب النصاب القانوني عند افتتاح الدورة"));

    internal static StatedPeriod FortyEightHours(Citation cites, Phrase from, Phrase duty) => StatedPeriod.Listed(
        cites,
        from,
        new("48 ساعة بعده على الأكثر", "48 heures après, au plus tard", "at most 48 hours after"),
        duty,
        new(
            "القضاء الاستعجالي بالمحكمة الإدارية",
            "le juge des référés du tribunal administratif",
            "the urgent judge of the administrative court"));

    internal static Article Of(CouncilLaw law, string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = law.Instrument,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Council,
        Paragraphs = paragraphs,
    };
}
