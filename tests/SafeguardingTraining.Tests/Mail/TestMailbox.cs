using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SafeguardingTraining.Tests.Mail;

/// <summary>A mail server of a few lines: takes letters, or refuses them for as long as it is told to.</summary>
internal sealed class TestMailbox : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<string> letters = new();
    private readonly Task work;

    public TestMailbox()
    {
        door.Start();
        work = Serve();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    public bool Refuses { get; set; }

    /// <summary>Every letter as it arrived, headers first.</summary>
    public IReadOnlyList<string> Letters => [.. letters];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        door.Stop();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task Serve()
    {
        while (true)
        {
            _ = Talk(await door.AcceptTcpClientAsync(closing.Token));
        }
    }

    private async Task Talk(TcpClient visitor)
    {
        using (visitor)
        using (var reader = new StreamReader(visitor.GetStream(), Encoding.UTF8))
        await using (var writer = new StreamWriter(visitor.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true })
        {
            await writer.WriteLineAsync("220 letterbox");
            while (await reader.ReadLineAsync() is { } line && line != "QUIT")
            {
                await writer.WriteLineAsync(
                    line.Split(' ')[0] switch
                    {
                        "RCPT" when Refuses => $"550 nobody here: {line}",
                        "DATA" => "354 go on",
                        _ => "250 ok",
                    }
                );
                if (line == "DATA")
                {
                    letters.Enqueue(await Letter(reader));
                    await writer.WriteLineAsync("250 kept");
                }
            }
        }
    }

    private static async Task<string> Letter(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            letter.AppendLine(line);
        }
        return letter.ToString();
    }
}
