using System.Globalization;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>Small numbers as text, made once.</summary>
internal static class Numbers
{
    private static readonly string[] Small = [.. Enumerable.Range(0, 512).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    public static string Of(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);
}
