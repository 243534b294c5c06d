using SafeguardingTraining.Host.Features.CommandLine;

namespace SafeguardingTraining.Tests.CommandLine;

/// <summary>What a command wrote and how it ended, run within the test.</summary>
internal sealed record Typed(int Code, string Out, string Error)
{
    public static Task<Typed> Run(params string[] args) => Answering("", args);

    public static async Task<Typed> Answering(string input, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        using var terminal = new Terminal(new StringReader(input), output, error);
        var code = await CommandLineRoot.Run(args, Host.Program.Commands, Host.Program.SettingsGroups, terminal);
        return new Typed(code, output.ToString(), error.ToString());
    }
}
