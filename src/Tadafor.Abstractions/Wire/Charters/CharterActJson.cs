using Tadafor.Domain.Charters;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>
/// One act of a charter as a document of its own, format <see cref="Schema"/> (see <c>docs/schemas/charter-act.v1.json</c>): how a store
/// keeps what is done to a charter after it was opened.
/// </summary>
internal static class CharterActJson
{
    /// <summary>The format and its version.</summary>
    public const string Schema = "tadafor/charter-act/1";

    public static string ToText(CharterAct act) =>
        SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json => CharterWriter.Write(json, act)));

    /// <summary>The act; <see langword="null"/> when the text is no such document.</summary>
    public static CharterAct? Read(string text)
    {
        CharterAct? act = null;
        return SmallDocument.Of(text, stream => SmallDocument.Read(stream, CharterFaults.Kinds, root =>
        {
            root.Schema(Schema);
            act = CharterReader.Act(root);
        })) is null ? act : null;
    }
}
