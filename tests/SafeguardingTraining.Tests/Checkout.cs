namespace SafeguardingTraining.Tests;

/// <summary>Where the checkout lies: the folder that holds the solution.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SafeguardingTraining.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests from within the checkout."));
}
