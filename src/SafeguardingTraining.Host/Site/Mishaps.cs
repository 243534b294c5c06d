namespace SafeguardingTraining.Host.Site;

/// <summary>What a person sees when an address leads nowhere or something broke: a kind page, never a bare status or a stack trace.</summary>
public static class Mishaps
{
    public static WebApplication UseMishaps(this WebApplication app)
    {
        app.UseExceptionHandler(broken => broken.Run(http =>
            Page.Of<TroublePage>(http, status: StatusCodes.Status500InternalServerError).ExecuteAsync(http)));
        app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Page.NotFound(context.HttpContext).ExecuteAsync(context.HttpContext),
            StatusCodes.Status405MethodNotAllowed =>
                Page.Of<NotFoundPage>(context.HttpContext, status: StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context.HttpContext),
            _ => Task.CompletedTask,
        });
        return app;
    }
}
