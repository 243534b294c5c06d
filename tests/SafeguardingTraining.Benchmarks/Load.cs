using System.Diagnostics;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What came of many connections each doing one thing after another for a while.</summary>
internal sealed record Load(double Rate, IReadOnlyList<double> Milliseconds, int Errors)
{
    /// <summary>The time under which <paramref name="percent"/> of the acts were done, in milliseconds.</summary>
    public double P(int percent) =>
        Milliseconds.Count == 0 ? 0 : Milliseconds[Math.Min(Milliseconds.Count - 1, Milliseconds.Count * percent / 100)];

    public static async Task<Load> Run<T>(IReadOnlyList<T> who, Func<T, Task> act, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(who.Select(one => Task.Run(() => Repeat(one, act, watch, time))));
        var all = done.SelectMany(part => part.Milliseconds).Order().ToArray();
        return new Load(all.Length / watch.Elapsed.TotalSeconds, all, done.Sum(part => part.Errors));
    }

    private static async Task<(List<double> Milliseconds, int Errors)> Repeat<T>(T one, Func<T, Task> act, Stopwatch watch, TimeSpan time)
    {
        var milliseconds = new List<double>();
        var errors = 0;
        while (watch.Elapsed < time)
        {
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await act(one);
                milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
            catch (Exception problem) when (problem is InvalidOperationException or IOException or System.Net.Sockets.SocketException)
            {
                if (errors++ == 0)
                {
                    Console.Error.WriteLine(problem.Message);
                }
            }
        }
        return (milliseconds, errors);
    }
}
