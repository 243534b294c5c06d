namespace SafeguardingTraining.Benchmarks;

/// <summary>What is asked of the host: so many workshops at once, each with so many seats that vote, round after round.</summary>
/// <param name="Within">All seats of a workshop vote within this time, each at a moment of its own.</param>
/// <param name="Stalled">Seats, spread over the workshops, that connect and then stop reading.</param>
internal sealed record WorkshopLoad(
    int Workshops,
    int Seats,
    TimeSpan Time,
    TimeSpan Within,
    int Hosts,
    bool OnPostgres,
    int Stalled,
    int Runs
)
{
    public static WorkshopLoad Of(Options options) =>
        new(
            options.Whole("--workshops", 20),
            options.Whole("--seats", 40),
            options.Seconds("--seconds", 20),
            options.Seconds("--within", 10),
            options.Whole("--hosts", 1),
            options.Has("--postgres") || options.Whole("--hosts", 1) > 1,
            options.Whole("--stall", 0),
            options.Whole("--runs", 3)
        );

    /// <summary>How many of the stalled seats sit in this workshop.</summary>
    public int StalledIn(int workshop) => (Stalled / Workshops) + (workshop < Stalled % Workshops ? 1 : 0);
}
