namespace Tadafor.Tally.Outcomes;

/// <summary>The project would add nothing: each of its supporters has a funded project they like no less.</summary>
internal sealed record AddsNothing : Obstacle;
