using System.Xml.Linq;

namespace SafeguardingTraining.Tests.Layout;

/// <summary>The test programs for mutants are not part of the solution, so nothing else says when a file they link has moved.</summary>
public sealed class MutantsTests
{
    public static TheoryData<string> Programs =>
        [
            .. Directory
                .EnumerateFiles(Checkout.At("tests", "SafeguardingTraining.Mutants"), "*.csproj", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Checkout.Root, file)),
        ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_test_file_that_is_tried_on_mutants_is_where_it_is_said_to_be(string program)
    {
        var linked = XDocument
            .Load(Checkout.At(program))
            .Descendants("Compile")
            .SelectMany(one => $"{one.Attribute("Include")?.Value};{one.Attribute("Exclude")?.Value}".Split(';'))
            .Where(path => path.Length > 0)
            .Select(path => path.Replace("$(Tests)", "", StringComparison.Ordinal));

        Assert.All(linked, path =>
            Assert.NotEmpty(
                Directory.GetFiles(Checkout.At("tests", "SafeguardingTraining.Tests", Path.GetDirectoryName(path)!), Path.GetFileName(path))
            )
        );
    }
}
