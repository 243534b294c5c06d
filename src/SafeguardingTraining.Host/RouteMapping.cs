using System.Reflection;

namespace SafeguardingTraining.Host;

/// <summary>
/// Maps a handler that is compiled when its route is first asked for. ASP.NET Core's own methods of these names compile every handler of
/// the site while it starts, which was half of the work of a start; being in the namespace that encloses every feature, these come before
/// them. What a handler takes is still judged at the start: one that cannot be bound stops it.
/// </summary>
public static class RouteMapping
{
    public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.Map(pattern, handler, HttpMethods.Get);

    public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.Map(pattern, handler, HttpMethods.Post);

    private static RouteHandlerBuilder Map(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string method) =>
        RouteHandlerServices.Map(routes, pattern, handler, [method], Metadata, OnFirstUse);

    private static RequestDelegateMetadataResult Metadata(MethodInfo handler, RequestDelegateFactoryOptions? options) =>
        RequestDelegateFactory.InferMetadata(handler, options);

    private static RequestDelegateResult OnFirstUse(
        Delegate handler,
        RequestDelegateFactoryOptions options,
        RequestDelegateMetadataResult? metadata
    )
    {
        var compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options, metadata).RequestDelegate);
        return new RequestDelegateResult(context => compiled.Value(context), metadata?.EndpointMetadata ?? []);
    }
}
