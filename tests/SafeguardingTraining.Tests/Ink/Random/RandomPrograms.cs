using System.Globalization;
using SafeguardingTraining.Tests.Diary.Store;

namespace SafeguardingTraining.Tests.Ink.Random;

/// <summary>
/// Programs nobody wrote, played here and by inkjs. Two hundred in every run, five thousand with <c>SAFEGUARDING_LONG=1</c>;
/// for another number, or others, say how many and from which seed: <c>INK_PROGRAMS=5000 INK_SEED=9 dotnet test --filter
/// FullyQualifiedName~RandomPrograms</c>.
/// </summary>
public sealed class RandomPrograms
{
    /// <summary>Some are refused by the compiler, and some that inkjs takes too long over are left out.</summary>
    private const double LeastCompared = 0.8;
    private const int OneProcess = 500;

    [Fact]
    public void Random_programs_play_as_inkjs_plays_them()
    {
        var programs = RandomInk.Some((int)Number("INK_PROGRAMS", Patience.IsLong ? 5000 : 200), (ulong)Number("INK_SEED", 2026));

        var compared = programs.Chunk(OneProcess).SelectMany(Comparison.Of).Where(one => one.Refused is null).ToList();

        Assert.True(compared.Count >= LeastCompared * programs.Count, $"Only {compared.Count} of {programs.Count} could be compared.");
        var shortest = compared.Where(one => one.Differs).MinBy(one => one.Program.Source.Length);
        Assert.True(
            shortest is null,
            $"{shortest?.Program.Source}\npicks {string.Join(',', shortest?.Program.Picks ?? [])}\n{shortest?.Theirs}\n{shortest?.Ours}"
        );
    }

    [Fact]
    public void The_same_seed_is_the_same_programs()
    {
        Assert.Equal(RandomInk.Some(3, 5).Select(program => program.Source), RandomInk.Some(3, 5).Select(program => program.Source));
        Assert.NotEqual(RandomInk.Some(1, 5)[0].Source, RandomInk.Some(1, 6)[0].Source);
    }

    private static long Number(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
