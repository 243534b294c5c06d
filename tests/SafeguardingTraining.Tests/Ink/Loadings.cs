using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

public sealed class Loadings
{
    private static readonly string[] Words =
    [
        "\"ev\"",
        "\"/ev\"",
        "\"out\"",
        "\"str\"",
        "\"/str\"",
        "\"pop\"",
        "\"->->\"",
        "\"~ret\"",
        "\"thread\"",
        "\"#\"",
        "\"/#\"",
        "\"done\"",
        "\"du\"",
        "\"seq\"",
        "\"+\"",
        "7",
        "-1",
        "{\"->\":\"0\"}",
        "[null]",
        "{\"#f\":7}",
    ];

    [Fact]
    public void Containers_nested_a_hundred_thousand_deep_are_refused() =>
        Refused($$"""{"inkVersion":21,"root":{{new string('[', 100_000)}}null{{new string(']', 100_000)}}}""");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"inkVersion":17,"root":[null]}""")]
    [InlineData("""{"inkVersion":22,"root":[null]}""")]
    [InlineData("""{"inkVersion":"new","root":[null]}""")]
    [InlineData("""{"inkVersion":21}""")]
    [InlineData("""{"inkVersion":21,"root":[]}""")]
    [InlineData("""{"inkVersion":21,"root":[null,null]}""")]
    [InlineData("""{"inkVersion":21,"root":["nonsense",null]}""")]
    [InlineData("""{"inkVersion":21,"root":[{"what":1},null]}""")]
    [InlineData("""{"inkVersion":21,"root":["^\ud800",null]}""")]
    [InlineData("""{"inkVersion":21,"root":[null],"listDefs":[]}""")]
    public void What_is_no_story_is_refused_with_a_reason(string json) => Refused(json);

    [Fact]
    public void Declarations_that_never_end_are_refused() =>
        Refused("""{"inkVersion":21,"root":["done",{"global decl":[{"->":"global decl"},null]}]}""");

    [Fact]
    public void A_story_cut_off_anywhere_is_refused()
    {
        var json = Encoding.UTF8.GetBytes(ConformanceData.Read("pontoon_example.ink.json"));

        for (var length = 0; length < json.Length - 1; length += 997)
        {
            Assert.IsType<NotLoaded>(SafeguardingTraining.Ink.InkProgram.Load(json.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_unread() =>
        Refused($$"""{"inkVersion":21,"root":["^{{new string('a', 50 * 1024 * 1024)}}",null]}""");

    [Fact]
    public void Garbage_is_refused_or_played_but_never_throws() =>
        Prop.ForAll<byte[]>(bytes => SafeguardingTraining.Ink.InkProgram.Load(bytes) is not null).QuickCheckThrowOnFailure();

    /// <summary>Each seed overwrites other parts; a seed that finds something stays here.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(2026)]
    public void A_story_with_a_part_overwritten_is_refused_or_played_but_never_throws(int seed)
    {
        var json = ConformanceData.Read("pontoon_example.ink.json");
        var changes = ArbMap.Default.GeneratorFor<(NonNegativeInt Place, NonNegativeInt Word)[]>();

        foreach (var made in changes.Sample(30, new Rnd((ulong)seed), 40))
        {
            var changed = made.Aggregate(json, (text, change) => Overwrite(text, change.Place.Get, Words[change.Word.Get % Words.Length]));
            if (SafeguardingTraining.Ink.InkProgram.Load(changed) is Loaded loaded)
            {
                PlaySome(Session.Start(loaded.Program, 3, Budget.Default with { Operations = 20_000 }));
            }
        }
    }

    private static void PlaySome(Session session)
    {
        var turn = session.Read();
        for (var i = 0; i < 10 && !turn.Ended; i++)
        {
            session.Pick(i % turn.Choices.Count);
            turn = session.Read();
        }
    }

    /// <summary>Puts a word in place of one of the plain words of the story.</summary>
    private static string Overwrite(string json, int place, string word)
    {
        var from = json.IndexOf(",\"", (place * 7919) % json.Length, StringComparison.Ordinal) + 1;
        var to = from <= 0 ? -1 : json.IndexOf('"', from + 1) + 1;
        return to <= 0 || (to < json.Length && json[to] == ':') ? json : string.Concat(json.AsSpan(0, from), word, json.AsSpan(to));
    }

    private static void Refused(string json) =>
        Assert.NotEmpty(Assert.IsType<NotLoaded>(SafeguardingTraining.Ink.InkProgram.Load(json)).Message);
}
