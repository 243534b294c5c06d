using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>The app on somebody's telephone: shows the six figures of RFC 6238 for a key that was typed into it.</summary>
internal sealed class AuthenticatorApp(string typed)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Sets up the second step of somebody who is signed in: the key, the app that holds it, and the recovery codes.</summary>
    public static async Task<(string Key, AuthenticatorApp App, IReadOnlyList<string> Codes)> SetUp(Visitor person)
    {
        await person.Open("/account/second-step");
        await person.Submit(action: "/account/second-step/beginnings");
        var key = (person.Page.QuerySelector(".app-key__letters")?.TextContent ?? "").Replace(" ", "", StringComparison.Ordinal);
        var app = new AuthenticatorApp(key);
        await person.Submit(form => form.Fill("code", "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, person.Status);
        await person.Submit(form => form.Fill("code", app.Code()));
        Assert.Equal("Print these before you go on", person.Heading);
        return (key, app, CodesOn(person));
    }

    /// <summary>The recovery codes on the page shown.</summary>
    public static IReadOnlyList<string> CodesOn(Visitor person) =>
        [.. person.Page.QuerySelectorAll(".app-key__codes li").Select(code => code.TextContent.Trim())];

    /// <param name="ahead">How many half minutes from now.</param>
    public string Code(int ahead = 0)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + ahead);
#pragma warning disable CA5350 // What every such app does.
        var hash = HMACSHA1.HashData(Key(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:D6}";
    }

    private byte[] Key()
    {
        var (bytes, bits, count) = (new List<byte>(), 0, 0);
        foreach (var letter in typed.ToUpperInvariant().Where(Alphabet.Contains))
        {
            (bits, count) = ((bits << 5) | Alphabet.IndexOf(letter), count + 5);
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count - 8)));
                (bits, count) = (bits & ((1 << (count - 8)) - 1), count - 8);
            }
        }
        return [.. bytes];
    }
}
