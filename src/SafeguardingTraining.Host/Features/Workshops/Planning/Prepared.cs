using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>What was prepared before the day, each to bring in with one press, and which of it was.</summary>
public sealed record Prepared(
    Guid Workshop,
    ValueList<PreparedWall> Walls,
    ValueList<PreparedInject> News,
    bool CanOpenWall,
    bool IsUnderWay
)
{
    public bool IsEmpty => Walls.Count == 0 && News.Count == 0;

    internal static Prepared Of(Workshop workshop, CommonView common) =>
        new(
            workshop.Id,
            [
                .. workshop.Plan.Walls.Select(prompt => new PreparedWall(
                    prompt,
                    workshop.Notes.Any(note => note.Prompt == prompt) || (workshop.Stage is Stage.Wall && workshop.WallPrompt == prompt)
                )),
            ],
            [
                .. workshop.Plan.News.Select(news => new PreparedInject(
                    news.Text,
                    news.To,
                    workshop.Injects.Any(inject => inject.Text == news.Text && inject.To == news.To)
                )),
            ],
            common.Stage is not (Stage.Lobby or Stage.Ended),
            common.Stage.IsUnderWay()
        );
}

/// <param name="IsUsed">The room has been asked it.</param>
public sealed record PreparedWall(string Prompt, bool IsUsed);

/// <param name="IsUsed">The room, or the agency, has it.</param>
public sealed record PreparedInject(string Text, string? To, bool IsUsed);
