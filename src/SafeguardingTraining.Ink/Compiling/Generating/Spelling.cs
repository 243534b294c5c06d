namespace SafeguardingTraining.Ink.Compiling.Generating;

/// <summary>Guesses which name was meant by one that is not known.</summary>
public static class Spelling
{
    private const int MostLetters = 40;
    private const int MostNames = 2_000;

    /// <summary>The name nearest to what was written, or nothing when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > MostLetters)
        {
            return null;
        }
        var most = Math.Max(1, written.Length / 3);
        var (nearest, distance) = ("", most + 1);
        foreach (var name in known.Take(MostNames))
        {
            if (
                Math.Abs(name.Length - written.Length) < distance
                && name.Length <= MostLetters
                && Distance(written, name) is var far
                && far < distance
            )
            {
                (nearest, distance) = (name, far);
            }
        }
        return nearest.Length == 0 || nearest == written ? null : nearest;
    }

    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var at = 0; at <= other.Length; at++)
        {
            row[at] = at;
        }
        for (var line = 1; line <= one.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var at = 1; at <= other.Length; at++)
            {
                var same = char.ToLowerInvariant(one[line - 1]) == char.ToLowerInvariant(other[at - 1]);
                var next = Math.Min(Math.Min(row[at] + 1, row[at - 1] + 1), diagonal + (same ? 0 : 1));
                diagonal = row[at];
                row[at] = next;
            }
        }
        return row[other.Length];
    }
}
