using System.Globalization;
using SafeguardingTraining.Benchmarks;

return args switch
{
    ["ink"] => InkBenchmarks.Run(),
    ["load-play", .. var options] => await LoadPlay.Run(Whole(options, "--learners", 200), TimeSpan.FromSeconds(Whole(options, "--seconds", 20)), Whole(options, "--runs", 3)),
    ["words", var content] => WordsBenchmarks.Run(content),
    ["host", var url, var dataFolder] => await HostUnderLoad.Run(url, dataFolder),
    _ => Usage(),
};

static int Whole(string[] options, string name, int otherwise) =>
    Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
        ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
        : otherwise;

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: ink, words CONTENT-FOLDER, or load-play [--learners 200] [--seconds 20] [--runs 3]");
    return 2;
}
