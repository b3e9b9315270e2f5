using NodaTime;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads census figures: <c>{"inhabitants": …, "takenOn": …, "publishedOn": …, "source": …}</c>.</summary>
internal static class Populations
{
    public static FieldSet Fields { get; } = new(["inhabitants", "takenOn", "publishedOn", "source"], required: 1);

    public static Sequence<PopulationFigure> Read(ref JsonCursor cursor)
    {
        List<PopulationFigure> figures = [];
        int items = 0;
        Lists.Read(ref cursor, (ref JsonCursor item) =>
        {
            if (Bounded.IsOver(ref item, ref items, FaultKinds.MostFigures))
            {
                return;
            }

            Draft draft = new();
            TextPlace start = item.Place;
            JsonObject.Read(ref item, Fields, draft, ReadField);
            if (draft.TakenOn > draft.PublishedOn)
            {
                item.FaultAt(start, FaultKinds.PublishedBeforeTaken);
            }
            else if (draft.Inhabitants is { } inhabitants)
            {
                figures.Add(new(new(inhabitants, draft.Source ?? FromDeclaration.Instance), draft.TakenOn, draft.PublishedOn));
            }
        });
        return figures.ToSequence();
    }

    private static void ReadField(ref JsonCursor cursor, int field, Draft draft)
    {
        switch (field)
        {
            case 0 when Values.Count(ref cursor, out long inhabitants):
                draft.Inhabitants = inhabitants;
                break;
            case 1 when Values.Date(ref cursor, out LocalDate takenOn):
                draft.TakenOn = takenOn;
                break;
            case 2 when Values.Date(ref cursor, out LocalDate publishedOn):
                draft.PublishedOn = publishedOn;
                break;
            case 3:
                draft.Source = Statements.Source(ref cursor);
                break;
        }
    }

    private sealed class Draft
    {
        public long? Inhabitants { get; set; }

        public LocalDate? TakenOn { get; set; }

        public LocalDate? PublishedOn { get; set; }

        public FactSource? Source { get; set; }
    }
}
