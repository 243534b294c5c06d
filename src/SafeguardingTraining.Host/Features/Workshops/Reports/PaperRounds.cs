namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Counts decisions along the ways of a script.</summary>
internal static class PaperRounds
{
    private const int InAStretchOfTime = 3;

    public static int Longest(PaperScript script)
    {
        var longest = new int[script.Sheets.Count + 2];
        foreach (var sheet in script.Sheets.Reverse())
        {
            var here =
                sheet.IsPlain || sheet.Ways.Count == 0 ? 0
                : sheet.IsForTime ? InAStretchOfTime
                : 1;
            longest[sheet.Number] =
                here
                + sheet
                    .Ways.SelectMany(way => way.Then.All)
                    .Where(next => next > sheet.Number)
                    .Select(next => longest[next])
                    .DefaultIfEmpty(0)
                    .Max();
        }
        return longest[1];
    }
}
