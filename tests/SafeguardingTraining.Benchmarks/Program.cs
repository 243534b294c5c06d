using SafeguardingTraining.Benchmarks;

return args switch
{
    ["ink"] => InkBenchmarks.Run(),
    ["ink-compile"] => CompileBenchmarks.Run(),
    ["ink-compile-cold", var story] => CompileBenchmarks.RunCold(story),
    ["load-play", .. var typed] when new Options(typed) is var options => await LoadPlay.Run(
        options.Whole("--learners", 200),
        options.Seconds("--seconds", 20),
        options.Whole("--runs", 3)
    ),
    ["load-workshop", .. var typed] => await LoadWorkshop.Run(WorkshopLoad.Of(new Options(typed))),
    ["diary", .. var typed] => await DiarySearch.Run(new Options(typed).Whole("--entries", 5000)),
    ["organisation", .. var typed] when new Options(typed) is var options => await Organisation.Run(
        options.Whole("--people", 10_000),
        options.Whole("--cohorts", 300),
        options.Whole("--attempts", 200_000),
        options.Whole("--pages", 300)
    ),
    ["words", var content] => WordsBenchmarks.Run(content),
    ["host", var url, var dataFolder, .. var settings] => await HostUnderLoad.Run(url, dataFolder, settings),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Say what to measure:
          ink
          ink-compile
          words CONTENT-FOLDER
          diary [--entries 5000]
          organisation [--people 10000] [--cohorts 300] [--attempts 200000] [--pages 300]
          load-play [--learners 200] [--seconds 20] [--runs 3]
          load-workshop [--workshops 20] [--seats 40] [--seconds 20] [--within 10] [--hosts 1] [--postgres] [--stall 0] [--runs 3]
        """
    );
    return 2;
}
