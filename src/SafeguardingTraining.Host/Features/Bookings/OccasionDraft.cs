using System.Globalization;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>An occasion as it was typed; nothing is lost when it cannot be kept yet.</summary>
public sealed record OccasionDraft(
    string Title,
    string Slug,
    string Day,
    string Time,
    string Minutes,
    string Where,
    string Joining,
    string Places
)
{
    public static OccasionDraft Fresh { get; } = new("", "", "", "", "90", "", "", "30");

    public static OccasionDraft Of(Occasion occasion) =>
        new(
            occasion.Title,
            occasion.Slug,
            UkDates.Typed(occasion.Day) ?? "",
            occasion.StartsAt.InUk().ToString("HH:mm", CultureInfo.InvariantCulture),
            Typed(occasion.Minutes),
            occasion.Where,
            occasion.Joining,
            Typed(occasion.Places)
        );

    public static OccasionDraft Of(IFormCollection form) =>
        new(
            $"{form["title"]}".Trim(),
            $"{form["scenario"]}",
            $"{form["day"]}".Trim(),
            $"{form["time"]}".Trim(),
            $"{form["minutes"]}".Trim(),
            $"{form["where"]}".Trim(),
            $"{form["joining"]}".Trim(),
            $"{form["places"]}".Trim()
        );

    /// <summary>What to fix, field by field; nothing when it can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems(DateTimeOffset now) =>
        [
            .. FieldProblems.At(
                "title",
                Title switch
                {
                    "" => "Say what it is called.",
                    { Length: > Occasion.LongestTitle } => $"Keep this under {Occasion.LongestTitle} characters.",
                    _ => null,
                }
            ),
            .. FieldProblems.At("day", UkDates.Read(Day) is null ? "Write the day like 22/11/2026." : null),
            .. FieldProblems.At(
                "time",
                ReadTime() is null ? "Write the time like 13:30."
                    : UkDates.Read(Day) is not null && StartsAt() <= now ? "That moment has passed."
                    : null
            ),
            .. FieldProblems.At(
                "minutes",
                FormValue.Whole(Minutes) is not (>= Occasion.LeastMinutes and <= Occasion.MostMinutes)
                    ? $"Write a number of minutes from {Occasion.LeastMinutes} to {Occasion.MostMinutes}."
                    : null
            ),
            .. FieldProblems.At(
                "where",
                Where switch
                {
                    "" => "Say where it is, or that it is online.",
                    { Length: > Occasion.LongestWhere } => $"Keep this under {Occasion.LongestWhere} characters.",
                    _ => null,
                }
            ),
            .. FieldProblems.At(
                "joining",
                Joining.Length > Occasion.LongestJoining ? $"Keep this under {Occasion.LongestJoining:N0} characters." : null
            ),
            .. FieldProblems.At(
                "places",
                FormValue.Whole(Places) is not (>= 1 and <= Occasion.MostPlaces) ? $"Write a number from 1 to {Occasion.MostPlaces}." : null
            ),
        ];

    /// <summary>The occasion, once there is nothing to fix.</summary>
    public Occasion On(Occasion occasion) =>
        occasion with
        {
            Title = Title,
            Slug = occasion.Workshop is null ? Slug : occasion.Slug,
            StartsAt = StartsAt(),
            Minutes = FormValue.Whole(Minutes) ?? occasion.Minutes,
            Where = Where,
            Joining = Joining,
            Places = FormValue.Whole(Places) ?? occasion.Places,
        };

    private DateTimeOffset StartsAt() => (UkDates.Read(Day), ReadTime()) is ({ } day, { } time) ? day.ToDateTime(time).FromUk() : default;

    private TimeOnly? ReadTime() =>
        TimeOnly.TryParseExact(Time, ["HH:mm", "H:mm", "HH.mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static string Typed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
