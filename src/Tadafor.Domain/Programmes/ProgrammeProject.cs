using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Programmes;

/// <summary>
/// A project of an action programme, with the indicators by which it is measured. What is not known is <see langword="null"/>.
/// </summary>
/// <param name="Id">Its identifier in the file; not empty, and one project's alone.</param>
/// <param name="Title">What it is called; not empty.</param>
/// <param name="Indicators">Its numbered indicators; <see langword="null"/> when the file does not say which it has.</param>
/// <param name="Gender">Whether gender was taken into account in them; <see langword="null"/> when the file does not say.</param>
public sealed record ProgrammeProject(string Id, string Title, Sequence<ProjectIndicator>? Indicators, bool? Gender);

/// <summary>A numbered indicator. Its values are stated, never computed.</summary>
/// <param name="Name">What is counted, with its unit; not empty.</param>
/// <param name="Target">What is to be reached; <see langword="null"/> when no target is set.</param>
/// <param name="Measures">What was measured, in the order of the days.</param>
public sealed record ProjectIndicator(string Name, long? Target, Sequence<IndicatorMeasure> Measures);

/// <summary>A value of an indicator on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value; zero or more.</param>
public sealed record IndicatorMeasure(LocalDate On, long Value);

/// <summary>What is found of the indicators of one project.</summary>
/// <param name="Project">The project.</param>
/// <param name="Findings">Whether it has numbered indicators, and whether gender was taken into account in them.</param>
public sealed record ProjectAnswer(ProgrammeProject Project, Sequence<Finding> Findings);
