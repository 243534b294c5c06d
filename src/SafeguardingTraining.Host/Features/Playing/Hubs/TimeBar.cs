using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing.Hubs;

/// <summary>
/// A stretch of time as a bar: from coming in to when it is over, with what is spent and, for a visit, what it takes from now on. All
/// lengths are in the units of a drawing that is <see cref="Length"/> long.
/// </summary>
public sealed record TimeBar(Hub Hub, double Length)
{
    /// <summary>How far along now is.</summary>
    public double Now => At(Hub.Spent);

    /// <summary>How far a number of minutes reaches from the beginning; a little over the end where it is too many.</summary>
    public double At(int minutes) => Math.Round(Math.Min(Length * 1.06, Length * minutes / Math.Max(1, Hub.All)), 1);

    /// <summary>How long a visit of so many minutes is on the bar.</summary>
    public double Of(int minutes) => Math.Max(2, At(Hub.Spent + minutes) - Now);

    /// <summary>Times to write under the bar: coming in, when it is over, and half hours or quarters between that do not crowd.</summary>
    public IReadOnlyList<TimeMark> Marks
    {
        get
        {
            var every =
                Hub.All > 150 ? 60
                : Hub.All > 50 ? 30
                : 15;
            var marks = new List<TimeMark> { new(Hub.Begins, 0) };
            var first = every - (Hub.Begins.Minute % every);
            for (var minute = first; minute < Hub.All; minute += every)
            {
                if (minute > Hub.All / 7 && Hub.All - minute > Hub.All / 7)
                {
                    marks.Add(new TimeMark(Hub.Begins.AddMinutes(minute), At(minute)));
                }
            }
            marks.Add(new TimeMark(Hub.Until, At(Hub.All)));
            return marks;
        }
    }
}

/// <summary>A time under the bar, and how far along it is.</summary>
public sealed record TimeMark(TimeOnly Time, double X);

/// <summary>Times and minutes as this site writes them.</summary>
public static class TimeWords
{
    /// <summary>"1.45", as it is said; whether morning or afternoon the story tells.</summary>
    public static string Clock(this TimeOnly time) => time.ToString("h.mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"75 minutes", "1 minute".</summary>
    public static string Minutes(int minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";
}
