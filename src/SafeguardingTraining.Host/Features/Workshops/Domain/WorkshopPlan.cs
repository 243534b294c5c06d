using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What a facilitator settled before the workshop.</summary>
/// <param name="Role">The desk from which the story is told.</param>
/// <param name="Agencies">Codes of the agencies that people can sit with.</param>
/// <param name="Tables">How many tables are in the room, or breakout groups in an online one; 0 when there are none.</param>
/// <param name="Rehearsal">A facilitator practises alone, with simulated participants.</param>
/// <param name="DeleteOn">The day on which everything said here is deleted.</param>
public sealed record WorkshopPlan(
    string Title,
    string Slug,
    string ScenarioVersion,
    string Role,
    int Seed,
    IReadOnlyList<string> Agencies,
    int Tables,
    Deciding Deciding,
    FreeText FreeText,
    Unplayed Unplayed,
    string GroundRules,
    string Support,
    bool Rehearsal,
    DateOnly DeleteOn
)
{
    /// <summary>The scenes that are played and their minutes; null for the whole story.</summary>
    public RunPlan? Run { get; init; }

    /// <summary>When it is to begin, where that was settled beforehand; else its times count from when it is begun.</summary>
    public DateTimeOffset? BeginsAt { get; init; }

    /// <summary>The occasion that people booked; null for none.</summary>
    public BookedFor? For { get; init; }

    /// <summary>Questions for the wall, to open in one press.</summary>
    public IReadOnlyList<string> Walls
    {
        get => field ?? [];
        init;
    }

    /// <summary>News to bring in, in one press.</summary>
    public IReadOnlyList<PreparedNews> News
    {
        get => field ?? [];
        init;
    }

    /// <summary>The plenary it shares with other rooms, by the id of the first of them; null for a room of its own and for the first.</summary>
    public Guid? Plenary { get; init; }

    public const int MostPrepared = 12;
    public const int LongestTitle = 100;
    public const int LongestText = 2_000;
    public const int MostTables = 40;
    public const int LongestKept = 90;
    public const int DaysKept = 30;
}

/// <summary>The booked occasion a workshop is held for: what is learnt there counts by its day and length.</summary>
public sealed record BookedFor(Guid Occasion, DateOnly Day, int Minutes)
{
    public static BookedFor? Of(Occasion? occasion) => occasion is null ? null : new(occasion.Id, occasion.Day, occasion.Minutes);
}

/// <summary>News that was written before the day.</summary>
/// <param name="To">The agency it is for, or null for everyone.</param>
public sealed record PreparedNews(string Text, string? To);

/// <summary>How the room's decisions are taken.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Deciding>))]
public enum Deciding
{
    Facilitator,
    Majority,
    Consensus,
}

/// <summary>What is shown beside a text that everyone sees; a person's name never does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FreeText>))]
public enum FreeText
{
    Anonymous,
    WithAgency,
}

/// <summary>Who holds the pieces of an agency that nobody plays.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Unplayed>))]
public enum Unplayed
{
    Dealt,
    Facilitator,
}
