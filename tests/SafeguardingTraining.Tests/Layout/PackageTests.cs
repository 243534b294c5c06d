using System.Text.Json;
using System.Xml.Linq;

namespace SafeguardingTraining.Tests.Layout;

/// <summary>The packages that are shipped are those that we name, and no others by surprise.</summary>
public sealed class PackageTests
{
    [Fact]
    public void What_is_shipped_is_what_is_named()
    {
        var named = XDocument
            .Load(Checkout.At("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(one => one.Attribute("Include")!.Value, one => one.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        var locks = Directory.EnumerateFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories).Select(Lock).ToList();

        Assert.All(locks, file => Assert.True(File.Exists(file), $"{file} is missing: restore, and commit what it writes."));
        var others =
            from file in locks
            from package in Locked(file)
            where named.TryGetValue(package.Name, out var version) && version != package.Version
            select $"{package.Name} {package.Version} in {Path.GetRelativePath(Checkout.Root, file)}";
        Assert.Empty(others.Distinct());
    }

    private static string Lock(string project) => Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");

    private static IEnumerable<(string Name, string Version)> Locked(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
            from package in framework.Value.EnumerateObject()
            where package.Value.TryGetProperty("resolved", out _)
            select (package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }
}
