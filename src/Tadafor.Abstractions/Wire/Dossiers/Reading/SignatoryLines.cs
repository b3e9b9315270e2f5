using System.Globalization;
using System.Text.Json;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>
/// Reads a list of signatories into a roll, line by line: a bare token, or <c>{"token": …}</c> with what is known. Nothing is kept of a
/// line but its
/// place in the roll.
/// </summary>
internal sealed class SignatoryLines
{
    private const int Territory = 1 + SignatoryFacts.FactCount;
    private const int LongestTerritory = 400;

    private readonly SignatoryRollBuilder _builder = new();
    private readonly char[] _territory = new char[LongestTerritory];
    private SignatoryToken? _token;
    private SignatoryFacts _facts;
    private int _territoryLength;
    private const int MostPlaces = 1_000;

    // Where signatories stand again, of the first so many: what everyone is stated to be may be written after the list.
    private readonly List<(int Index, string Path, TextPlace Place)> _again = [];
    private long _repeated;

    public static FieldSet Fields { get; } = new(["token", .. SignatoryFacts.All.Select(WireNames.Of), "territory"], required: 1);

    public static SignatoryLines Read(ref JsonCursor cursor)
    {
        SignatoryLines lines = new();
        if (Lists.Read(ref cursor, lines.ReadLine) && lines._repeated > 0)
        {
            cursor.Warn(FaultKinds.RepeatedSignatory, lines._repeated.ToString(CultureInfo.InvariantCulture));
        }

        return lines;
    }

    /// <summary>
    /// The list, once it is known what is stated of everyone. A line that says otherwise than the same signatory's other line, which says
    /// nothing of its own, is noted.
    /// </summary>
    public SignatoryRoll Build(ref JsonCursor cursor, SignatoryFacts everyone, FactSource? source)
    {
        HashSet<int> noted = [];
        foreach ((int index, string path, TextPlace place) in _again)
        {
            SignatoryFact against = _builder.AgainstEveryone(index, everyone.Settled());
            if (against != SignatoryFact.None && noted.Add(index))
            {
                cursor.WarnAt(path, place, FaultKinds.SignatoryDisagrees, Names(against));
            }
        }

        return _builder.Build(everyone, source);
    }

    private void ReadLine(ref JsonCursor cursor)
    {
        _token = null;
        _facts = default;
        _territoryLength = 0;
        if (cursor.Token == JsonTokenType.String)
        {
            ReadToken(ref cursor);
        }
        else
        {
            JsonObject.Read(
                ref cursor,
                Fields,
                this,
                static (ref JsonCursor value, int field, SignatoryLines lines) => lines.ReadField(ref value, field),
                Shapes.Signatory);
        }

        if (_token is { } token)
        {
            Note(ref cursor, _builder.Add(token, _facts, _territory.AsSpan(0, _territoryLength)));
        }
    }

    private void ReadField(ref JsonCursor cursor, int field)
    {
        if (field == 0)
        {
            ReadToken(ref cursor);
        }
        else if (field == Territory)
        {
            ReadTerritory(ref cursor);
        }
        else if (Values.YesNo(ref cursor, out bool value))
        {
            _facts = _facts.With(SignatoryFacts.All[field - 1], value);
        }
    }

    // Whatever stands where a token belongs is never repeated.
    private void ReadToken(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.String && !cursor.IsEscaped && SignatoryToken.TryParse(cursor.Raw, out SignatoryToken token))
        {
            _token = token;
            return;
        }

        bool isText = cursor.Token == JsonTokenType.String;
        string? text = isText ? cursor.Text() : null;
        if (text is not null && SignatoryToken.TryParse(text, out token))
        {
            _token = token;
            return;
        }

        cursor.Fault(text is not null && IdentityNumber.IsLikely(text) ? FaultKinds.IdentityNumberInClear : FaultKinds.NotAToken);
        cursor.Skip();
    }

    private void ReadTerritory(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.String)
        {
            Values.WrongType(ref cursor, Expected.Text);
            return;
        }

        int length = cursor.Raw.Length > LongestTerritory ? LongestTerritory + 1 : cursor.CopyText(_territory);
        ReadOnlySpan<char> text = _territory.AsSpan(0, Math.Clamp(length, 0, LongestTerritory));
        FaultKind? wrong = length < 0 ? TextFaults.InvalidText
            : length > LongestTerritory ? FaultKinds.Fields.LongText
            : text.IsWhiteSpace() ? FaultKinds.Fields.EmptyText
            : IdentityNumber.IsLikely(text) ? FaultKinds.IdentityNumberInClear
            : null;
        if (wrong is not null)
        {
            cursor.Fault(wrong);
            return;
        }

        _territoryLength = length;
    }

    private void Note(ref JsonCursor cursor, SignatoryLine line)
    {
        _repeated += line.IsRepeated ? 1 : 0;
        if (line.IsRepeated && _again.Count < MostPlaces)
        {
            _again.Add((line.Index, cursor.Path.ToString(), cursor.Place));
        }

        bool hereYetNowhere = (_facts.Yes & SignatoryFact.ThreeMonthsHere) != 0 && (_facts.No & SignatoryFact.ThreeMonthsSomewhere) != 0;
        if (line.Disagreements != SignatoryFact.None || hereYetNowhere)
        {
            SignatoryFact about = line.Disagreements
                | (hereYetNowhere ? SignatoryFact.ThreeMonthsHere | SignatoryFact.ThreeMonthsSomewhere : SignatoryFact.None);
            cursor.Warn(FaultKinds.SignatoryDisagrees, Names(about));
        }

        if (line.TerritoryDisagrees)
        {
            cursor.Warn(FaultKinds.TerritoryDisagrees);
        }
    }

    private static string Names(SignatoryFact facts) =>
        string.Join(", ", SignatoryFacts.All.Where(f => (facts & f) != 0).Select(WireNames.Of));
}
