using System.Text;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>Where a command reads and writes: plain UTF-8 lines, the same on every system.</summary>
public sealed class Terminal : IDisposable
{
    private const int WidestText = 80;
    private const int NarrowestText = 20;

    /// <param name="width">Columns to wrap prose at.</param>
    public Terminal(TextReader input, TextWriter output, TextWriter error, int width = WidestText)
    {
        (In, Out, Error, Width) = (input, output, error, width);
        Out.NewLine = Error.NewLine = "\n";
    }

    public TextReader In { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public int Width { get; }

    /// <summary>Somebody is watching, so long work may show how far it is.</summary>
    public bool ShowsProgress { get; private init; }

    public static Terminal OfThisProcess()
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), plain),
            new StreamWriter(Console.OpenStandardOutput(), plain) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), plain) { AutoFlush = true },
            Console.IsOutputRedirected ? WidestText : Math.Clamp(Console.WindowWidth, NarrowestText, WidestText)
        )
        {
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Says in one sentence why a command did not do its work, and answers the exit code.</summary>
    public int Refuse(string sentence, int code)
    {
        Error.WriteLine(sentence);
        return code;
    }

    public void Dispose()
    {
        In.Dispose();
        Out.Dispose();
        Error.Dispose();
    }
}
