using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>That a person completed a round of a programme. Anyone who has its code can have it confirmed, while its owner allows.</summary>
/// <param name="Name">The owner's name on the day it was made.</param>
/// <param name="ProgrammeName">What the programme was called then.</param>
/// <param name="IsOpen">The code confirms it; otherwise it says nothing, as a code does that never was.</param>
public sealed record Certificate(
    Guid Id,
    Guid Person,
    Guid Programme,
    int Round,
    string Name,
    string ProgrammeName,
    DateOnly CompletedOn,
    string Code,
    bool IsOpen
) : PrivateRecord
{
    public const int CodeLength = 12;

    public static Certificate Of(Guid person, string name, Programmes.ProgrammeProgress standing) =>
        new(
            Guid.CreateVersion7(),
            person,
            standing.Programme.Id,
            standing.Round,
            name,
            standing.Programme.Name,
            standing.CompletedOn ?? default,
            ReadableCode.New(CodeLength),
            IsOpen: true
        );
}
