using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// A WebSocket that speaks SignalR's JSON protocol as far as an open page needs it: it hears, and says now and then that it is there.
/// Messages stay bytes: a client that unpacks each would cost the host it measures a good part of the machine.
/// </summary>
internal sealed class LiveConnection : IDisposable
{
    private const byte End = 0x1e;

    // What a facilitator's pages connect to asks for a sign of life every three seconds, what phones connect to every fifteen.
    private readonly long quietFor;

    private static readonly byte[] Ping = "{\"type\":6}\u001e"u8.ToArray();

    private readonly WebSocket socket;
    private byte[] buffer = new byte[4096];
    private long spoke = Environment.TickCount64;

    private LiveConnection(WebSocket socket, long quietFor) => (this.socket, this.quietFor) = (socket, quietFor);

    /// <summary>
    /// Connects, and waits until the host has said that the page should fetch itself: from then on it is told what changes.
    /// </summary>
    /// <param name="path">The address of the page's news, such as <c>/live/workshop?view=seat</c>.</param>
    /// <param name="readsLittle">Takes as little into the network's own buffers as it may.</param>
    public static async Task<LiveConnection> Open(IPEndPoint host, string path, string cookies, bool readsLittle = false)
    {
        var tcp = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (readsLittle)
        {
            tcp.ReceiveBufferSize = 2048;
        }
        await tcp.ConnectAsync(host);
        await Upgrade(tcp, host, path, cookies);
        var socket = WebSocket.CreateFromStream(new NetworkStream(tcp, ownsSocket: true), new WebSocketCreationOptions());
        var connection = new LiveConnection(socket, path.StartsWith("/live/facilitation", StringComparison.Ordinal) ? 2_500 : 8_000);
        await socket.SendAsync("{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);
        while (!Pushed.AsksToFetch((await connection.Hear()).Span))
        {
            // The answer to the handshake comes first.
        }
        return connection;
    }

    /// <summary>The next messages, one or several; empty when the host has closed the connection.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> Hear()
    {
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), default);
            filled += read.Count;
            if (read.MessageType is WebSocketMessageType.Close)
            {
                return default;
            }
            if (read.EndOfMessage && filled > 0 && buffer[filled - 1] == End)
            {
                await SpeakUp();
                return buffer.AsMemory(0, filled);
            }
        }
    }

    /// <summary>Says that it is still there, if it has not for a while: the host closes what stays silent.</summary>
    public async ValueTask SpeakUp()
    {
        if (Environment.TickCount64 - spoke > quietFor)
        {
            spoke = Environment.TickCount64;
            await socket.SendAsync(Ping, WebSocketMessageType.Text, true, default);
        }
    }

    public void Dispose() => socket.Dispose();

    private static async Task Upgrade(Socket tcp, IPEndPoint host, string path, string cookies)
    {
        await tcp.SendAsync(
            Encoding.ASCII.GetBytes(
                $"GET {path} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nCookie: {cookies}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {Convert.ToBase64String(Guid.NewGuid().ToByteArray())}\r\n\r\n"
            )
        );
        // Byte by byte: what follows the head is the connection's own.
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await tcp.ReceiveAsync(one) == 0)
            {
                throw new IOException($"{host} closed the connection");
            }
            head.Append((char)one[0]);
        }
        if (!head.ToString().StartsWith("HTTP/1.1 101", StringComparison.Ordinal))
        {
            throw new IOException($"{path} answered {head.ToString().Split('\r')[0]}");
        }
    }
}
