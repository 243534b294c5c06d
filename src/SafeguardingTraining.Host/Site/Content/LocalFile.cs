using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Reads <c>content/local.yaml</c>: where to go with a real worry here, and who looks after the learner.</summary>
public static class LocalFile
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    /// <summary>
    /// The values; none when there is no such file. A slot left empty is null. A file that is there and cannot be read
    /// gives null and a sentence: where to take a real worry is nothing to lose in silence.
    /// </summary>
    public static LocalValues? Read(string contentFolder, out string problem)
    {
        problem = "";
        var path = Path.Combine(contentFolder, "local.yaml");
        if (!File.Exists(path))
        {
            return LocalValues.None;
        }
        try
        {
            return ValuesOf(Yaml.Deserialize<Written?>(File.ReadAllText(path)));
        }
        catch (YamlException reason)
        {
            problem = $"{path}:{reason.Start.Line}: this partnership's own values cannot be read: {reason.InnerException?.Message ?? reason.Message}";
            return null;
        }
    }

    private static LocalValues ValuesOf(Written? written) => new(
        Filled(written?.FrontDoor),
        Filled(written?.FrontDoorReach),
        [.. (written?.Support ?? []).Select(ContactOf).OfType<SupportContact>()]);

    private static SupportContact? ContactOf(WrittenContact? contact) =>
        Filled(contact?.Name) is { } name ? new SupportContact(name, Filled(contact?.For) ?? "", Filled(contact?.Reach), contact?.Outside == true) : null;

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private sealed class Written
    {
        public string? FrontDoor { get; set; }

        public string? FrontDoorReach { get; set; }

        public List<WrittenContact?>? Support { get; set; }
    }

    private sealed class WrittenContact
    {
        public string? Name { get; set; }

        public string? For { get; set; }

        public string? Reach { get; set; }

        public bool Outside { get; set; }
    }
}
