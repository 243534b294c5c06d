using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>The most that the site takes at once: a file that was taken away here fits, and nobody fills the disk.</summary>
public static class UploadLimit
{
    public const int Megabytes = 25;

    private const int Bytes = Megabytes << 20;

    public static IServiceCollection AddUploadLimit(this IServiceCollection services) =>
        services
            .Configure<FormOptions>(options => options.MultipartBodyLengthLimit = Bytes)
            .Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = Bytes + (1 << 20));

    /// <summary>Somebody sent more than that, to the form reader or to the server itself.</summary>
    public static bool IsBehind(Exception? reason) =>
        reason
            is InvalidDataException
                or Microsoft.AspNetCore.Http.BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
        || (reason?.InnerException is { } inner && IsBehind(inner));
}
