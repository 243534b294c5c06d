using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace SafeguardingTraining.Tests.Mail;

/// <summary>A mail server of a few lines: takes letters, or refuses or drops them for as long as it is told to.</summary>
internal sealed class TestMailbox : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<string> letters = new();
    private readonly Task work;
    private int recipients;

    public TestMailbox()
    {
        door.Start();
        work = Serve();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    /// <summary>There is nobody of any address.</summary>
    public bool Refuses
    {
        set => Recipient = value ? "550 nobody here" : null;
    }

    /// <summary>What it answers to an address, such as "451 later"; null for yes.</summary>
    public string? Recipient { get; set; }

    /// <summary>What it answers to a sender; null for yes.</summary>
    public string? Sender { get; set; }

    /// <summary>The connection breaks once a letter has begun.</summary>
    public bool Drops { get; set; }

    /// <summary>The connection breaks once a letter is kept, before that is said.</summary>
    public bool DropsAfterwards { get; set; }

    /// <summary>How often somebody tried to hand over a letter.</summary>
    public int Recipients => recipients;

    /// <summary>Every letter as it arrived, headers first.</summary>
    public IReadOnlyList<string> Letters => [.. letters];

    /// <summary>Every letter as its reader sees it.</summary>
    public IReadOnlyList<MimeMessage> Messages =>
        [.. letters.Select(letter => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(letter))))];

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
                if (line == "DATA" && Drops)
                {
                    return;
                }
                await writer.WriteLineAsync(
                    line.Split(' ')[0] switch
                    {
                        "MAIL" => Sender ?? "250 ok",
                        "RCPT" => Answer(line),
                        "DATA" => "354 go on",
                        _ => "250 ok",
                    }
                );
                if (line == "DATA")
                {
                    letters.Enqueue(await Letter(reader));
                    if (DropsAfterwards)
                    {
                        return;
                    }
                    await writer.WriteLineAsync("250 kept");
                }
            }
        }
    }

    private string Answer(string line)
    {
        Interlocked.Increment(ref recipients);
        return Recipient is { } answer ? $"{answer}: {line}" : "250 ok";
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
