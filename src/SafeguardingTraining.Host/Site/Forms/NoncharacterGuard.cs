using System.Buffers;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>
/// Refuses what no keyboard types, wherever it comes in an address or a form: the sign NUL, which PostgreSQL does not keep, and the code
/// points that Unicode promises never to make characters of, which stop a text from being compared.
/// </summary>
public sealed class NoncharacterGuard(RequestDelegate next)
{
    private static readonly SearchValues<char> Noncharacters = SearchValues.Create("\0\uFFFE\uFFFF");

    public async Task InvokeAsync(HttpContext http)
    {
        if (Has(http.Request.Path) || http.Request.Query.Any(pair => Has(pair.Key) || pair.Value.Any(Has)) || await InForm(http))
        {
            await Page.Of<BadRequestPage>(http, status: StatusCodes.Status400BadRequest).ExecuteAsync(http);
            return;
        }
        await next(http);
    }

    private static async Task<bool> InForm(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.Request.HasFormContentType
        && (await http.Request.ReadFormAsync(http.RequestAborted)).Any(field => Has(field.Key) || field.Value.Any(Has));

    private static bool Has(string? text) => text.AsSpan().ContainsAny(Noncharacters);
}
