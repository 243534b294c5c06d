namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary><c>SAFEGUARDING_LONG=1</c> asks for everything as often as one would like it, and takes its time.</summary>
internal static class Patience
{
    public static bool IsLong => Environment.GetEnvironmentVariable("SAFEGUARDING_LONG") == "1";
}
