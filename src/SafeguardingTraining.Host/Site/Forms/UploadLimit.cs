using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>
/// The most that the site takes at once, and the least speed at which it comes: a file that was taken away here fits, nobody fills the
/// disk, and nobody holds a connection open by sending a letter a minute.
/// </summary>
public static class UploadLimit
{
    /// <summary>Of a file.</summary>
    public const int Megabytes = 25;

    /// <summary>
    /// Of a form without a file, in bytes: every part of the longest entry at its full length, in letters that each take nine bytes in a form.
    /// </summary>
    public const int FormBytes = 10 << 20;

    /// <summary>Of one field, in characters: more than ten times the longest that is kept, so that what is too long comes back with a sentence.</summary>
    public const int FieldCharacters = 1 << 20;

    /// <summary>The most fields that a form may send.</summary>
    public const int Fields = 1_024;

    /// <summary>Bytes a second, after a first while; a telephone with a poor connection sends several times that.</summary>
    public const int SlowestBytesASecond = 1_000;

    private const int FileBytes = Megabytes << 20;

    private static readonly TimeSpan FirstWhile = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddUploadLimit(this IServiceCollection services) =>
        services
            // A value of the wrong kind in an address is answered alike wherever the site runs.
            .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false)
            .Configure<FormOptions>(options =>
            {
                options.MultipartBodyLengthLimit = FileBytes;
                // A diary that is imported is read in memory: on the disk it would lie unsealed.
                options.MemoryBufferThreshold = FileBytes;
                options.ValueLengthLimit = FieldCharacters;
                options.ValueCountLimit = Fields;
            })
            .Configure<KestrelServerOptions>(options =>
            {
                options.Limits.MaxRequestBodySize = FormBytes;
                options.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesASecond, FirstWhile);
                options.Limits.RequestHeadersTimeout = ForHeaders;
            });

    /// <summary>A route that takes a file of up to <see cref="Megabytes"/>.</summary>
    public static RouteHandlerBuilder TakesAFile(this RouteHandlerBuilder route) => route.WithMetadata(new FileSize());

    /// <summary>Somebody sent more than that, to the form reader or to the server itself.</summary>
    public static bool IsBehind(Exception? reason) =>
        (reason is InvalidDataException && reason.Message.Contains("limit", StringComparison.OrdinalIgnoreCase))
        || reason is Microsoft.AspNetCore.Http.BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
        || (reason?.InnerException is { } inner && IsBehind(inner));

    // Room for what stands around the file in a form.
    private sealed class FileSize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => FileBytes + (1 << 20);
    }
}
