using System.Globalization;
using System.Text.Json;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Transcripts;

/// <summary>The words for what can be wrong with a transcript.</summary>
internal static class TranscriptFaults
{
    public static TranscriptFault Malformed(JsonException error)
    {
        string line = ((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        string at = ((error.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return new TranscriptFault(string.IsNullOrEmpty(error.Path) ? "$" : error.Path, new Phrase(
            "ليس محضر فرز يمكن قراءته: خاصية مجهولة أو مكررة أو ناقصة أو من نوع آخر، أو نص غير سليم (السطر {0}، الموضع {1}). أعيدوا طلب الملف ممن نشره.",
            "ce n'est pas une transcription lisible : propriété inconnue, répétée, manquante ou d'un autre type, ou texte mal formé (ligne {0}, position {1}). Redemandez le fichier à qui l'a publié.",
            "not a readable transcript: a property is unknown, repeated, missing or of another kind, or the text is malformed (line {0}, position {1}). Ask whoever published the file for it again.")
            .With(Phrase.Same(line), Phrase.Same(at)));
    }

    public static TranscriptFault UnknownSchema(string? stated) => new("$.schema", new Phrase(
        "الصيغة {0} غير معروفة هنا؛ المنتظر {1}. استعملوا إصدارا أحدث من البرنامج.",
        "le schéma {0} est inconnu ici ; {1} est attendu. Utilisez une version plus récente du programme.",
        "the schema {0} is unknown here; {1} is expected. Use a newer version of the program.")
        .With(Bidi.Quoted(stated ?? ""), Bidi.Quoted(TranscriptDocument.CurrentSchema)));

    public static TranscriptFault Altered() => new("$.digest", new Phrase(
        "البصمة ليست بصمة هذا المضمون: غُير شيء فيه بعد ختمه.",
        "l'empreinte n'est pas celle de ce contenu : quelque chose a été changé après le scellement.",
        "the digest is not that of this content: something was changed after it was sealed."));

    public static TranscriptFault OtherElection(string stated, string actual) => new("$.election.digest", new Phrase(
        "المحضر عن اقتراع آخر: بصمته {0} وبصمة الملف المعطى {1}. تحققوا من أن الملف هو المنشور مع المحضر.",
        "la transcription porte sur un autre scrutin : son empreinte est {0}, celle du fichier donné {1}. Vérifiez que le fichier est celui publié avec la transcription.",
        "the transcript is about another election: its digest is {0}, that of the file given {1}. Check that the file is the one published with the transcript.")
        .With(Bidi.Quoted(stated), Bidi.Quoted(actual)));

    public static TranscriptFault Differs(string path, string stated, string recounted) => new(path, new Phrase(
        "يذكر المحضر {0}، وإعادة الفرز تعطي {1}.",
        "la transcription dit {0}, le recomptage donne {1}.",
        "the transcript says {0}, the recount gives {1}.")
        .With(Bidi.Quoted(stated), Bidi.Quoted(recounted)));

    public static TranscriptFault Missing(string path, string recounted) => new(path, new Phrase(
        "لا شيء هنا في المحضر، وإعادة الفرز تعطي {0}.",
        "la transcription ne dit rien ici, le recomptage donne {0}.",
        "the transcript says nothing here, the recount gives {0}.")
        .With(Bidi.Quoted(recounted)));

    public static TranscriptFault Surplus(string path, string stated) => new(path, new Phrase(
        "يذكر المحضر {0}، ولا شيء من ذلك في إعادة الفرز.",
        "la transcription dit {0}, le recomptage n'a rien de tel.",
        "the transcript says {0}, the recount has nothing of the kind.")
        .With(Bidi.Quoted(stated)));

    public static TranscriptFault Definition(string reason) => new("$.definition", new Phrase(
        "تعريف القاعدة لا يمكن اتباعه حرفيا: {0}",
        "la définition de la règle ne peut être suivie à la lettre : {0}",
        "the rule's definition cannot be followed to the letter: {0}")
        .With(Bidi.Quoted(reason)));

    public static TranscriptFault Unreadable(string path) => new(path, new Phrase(
        "قيمة من نوع آخر غير المنتظر هنا، أو ناقصة.",
        "une valeur d'un autre type que celui attendu ici, ou manquante.",
        "a value of another kind than expected here, or missing."));

}
