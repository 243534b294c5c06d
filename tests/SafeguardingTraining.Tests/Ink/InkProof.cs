namespace SafeguardingTraining.Tests.Ink;

public sealed class InkProof
{
    /// <summary>Cases that are not meant to come out, and why. Only cases the suite itself hides may stand here.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        ["B004"] = "Expects a whole number beyond 32 bits; Ink's are 32 bits, in inkle's runtime too.",
    };

    public static TheoryData<string> Cases => [.. InkProofCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_of_the_public_suite_plays_as_its_transcript(string name)
    {
        var proof = new InkProofCase(name);

        var played = proof.Play();

        Assert.Equal(!Excused.ContainsKey(name), proof.Expected.Trim() == played.Trim());
    }

    [Fact]
    public void At_most_four_hidden_cases_are_excused()
    {
        Assert.True(Excused.Count <= 4);
        Assert.All(Excused.Keys, name => Assert.True(new InkProofCase(name).IsHidden));
    }
}
