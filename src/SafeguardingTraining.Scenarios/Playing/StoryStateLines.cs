using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>A piece that came, and with which line, in which turn, scene and on which day.</summary>
internal sealed record HeldLine(Piece Piece, SceneTitle Scene, DateOnly? On, int Turn, Line Line);

/// <summary>A line of the child's day, and the scene and day it was told in.</summary>
internal sealed record ChildLine(Line Line, string? Heading, SceneTitle Scene, int? Day, DateOnly? Date);

/// <summary>A door that closed, and what closed it, in the scene where that was told.</summary>
internal sealed record ClosedLine(string Title, string Why, SceneTitle Scene);

/// <summary>What a strand of the ending came to; its own lines are followed by those of the strands told after it.</summary>
internal sealed record StrandLines(string StrandId, string StateId, IReadOnlyList<Line> Lines);
