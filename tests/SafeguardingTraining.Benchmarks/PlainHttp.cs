using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// One kept-alive HTTP/1.1 connection with cookies. The generator shares two cores with the host it measures,
/// so it does no more than it must: no redirects, no pooling, text searched where it is.
/// </summary>
internal sealed class PlainHttp(IPEndPoint address, string? cookies = null) : IAsyncDisposable
{
    private readonly Dictionary<string, string> jar = [];
    private byte[] buffer = new byte[16 * 1024];
    private Socket? socket;
    private int filled;

    /// <param name="live">Asks for the parts of a live page instead of the page, in the words of its script.</param>
    public Task<Answer> Get(string path, string? live = null) =>
        Send($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{Cookie()}{Live(live)}\r\n");

    /// <inheritdoc cref="Get"/>
    public Task<Answer> Post(string path, string form, string? live = null) =>
        Send(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{Cookie()}{Live(live)}Content-Type: application/x-www-form-urlencoded\r\n"
                + $"Content-Length: {Encoding.UTF8.GetByteCount(form)}\r\n\r\n{form}"
        );

    public ValueTask DisposeAsync()
    {
        socket?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The cookies as a browser would send them.</summary>
    public string Cookies => cookies ?? string.Join("; ", jar.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    private string Cookie() => Cookies.Length == 0 ? "" : $"Cookie: {Cookies}\r\n";

    private static string Live(string? live) => live is null ? "" : $"X-Live: {live}\r\n";

    private async Task<Answer> Send(string request)
    {
        var connection = await Connected();
        await connection.SendAsync(Encoding.UTF8.GetBytes(request));
        filled = 0;
        var headEnd = await ReadUntil("\r\n\r\n"u8.ToArray(), 0) + 4;
        var head = Encoding.ASCII.GetString(buffer, 0, headEnd);
        KeepCookies(head);
        var body = await Body(head, headEnd);
        return new Answer(int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture), Header(head, "Location")?.Split('#')[0], body);
    }

    private async Task<Socket> Connected()
    {
        if (socket is null)
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(address);
        }
        return socket;
    }

    private async Task<string> Body(string head, int start)
    {
        if (Header(head, "Content-Length") is { } length)
        {
            var size = int.Parse(length, CultureInfo.InvariantCulture);
            while (filled < start + size)
            {
                await ReadMore();
            }
            return Encoding.UTF8.GetString(buffer, start, size);
        }
        return Header(head, "Transfer-Encoding") is null ? "" : await Chunks(start);
    }

    private async Task<string> Chunks(int start)
    {
        var text = new StringBuilder();
        while (true)
        {
            var lineEnd = await ReadUntil("\r\n"u8.ToArray(), start);
            var size = int.Parse(
                Encoding.ASCII.GetString(buffer, start, lineEnd - start),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            );
            while (filled < lineEnd + 2 + size + 2)
            {
                await ReadMore();
            }
            if (size == 0)
            {
                return text.ToString();
            }
            text.Append(Encoding.UTF8.GetString(buffer, lineEnd + 2, size));
            start = lineEnd + 2 + size + 2;
        }
    }

    private async Task<int> ReadUntil(byte[] mark, int from)
    {
        while (true)
        {
            var at = buffer.AsSpan(from, Math.Max(0, filled - from)).IndexOf(mark);
            if (at >= 0)
            {
                return from + at;
            }
            await ReadMore();
        }
    }

    private async Task ReadMore()
    {
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = await (socket ?? throw new IOException("not connected")).ReceiveAsync(buffer.AsMemory(filled));
        if (read == 0)
        {
            throw new IOException("the host closed the connection");
        }
        filled += read;
    }

    private void KeepCookies(string head)
    {
        foreach (var line in head.Split("\r\n"))
        {
            if (line.StartsWith("Set-Cookie:", StringComparison.OrdinalIgnoreCase))
            {
                var pair = line[11..].Split(';')[0].Trim();
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                jar[pair[..equals]] = pair[(equals + 1)..];
            }
        }
    }

    private static string? Header(string head, string name)
    {
        var at = head.IndexOf($"\r\n{name}:", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : head[(at + name.Length + 3)..head.IndexOf("\r\n", at + 2, StringComparison.Ordinal)].Trim();
    }
}

/// <summary>Status, where it sends the reader, and the page.</summary>
internal sealed record Answer(int Status, string? Location, string Body);
