using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// A draft as it stands on somebody's screen: one of its files with a text that is not saved yet, the others as they were saved. Nothing
/// of it is kept.
/// </summary>
/// <param name="Name">The file that is being written.</param>
internal sealed record UnsavedDraft(DraftState State, string Name, ContentPackage Package)
{
    public string Text => Package.Files[Name];

    /// <summary>What a script of the desk posts: <c>name</c> and <c>text</c>. It is bounded as saving is.</summary>
    public static async Task<UnsavedOutcome> Read(string slug, HttpContext http, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var (name, text) = ($"{form["name"]}", ContentPackage.Kept($"{form["text"]}"));
        if (await http.RequestServices.GetRequiredService<DraftStore>().State(slug, stop) is not { } state)
        {
            return new UnsavedRefused(TypedResults.StatusCode(StatusCodes.Status410Gone));
        }
        var package = state.Package.With(name, text);
        return (ContentPackage.WhyNot(state.Kind, name, text) ?? package.WhyNot()) is { } sentence
            ? new UnsavedRefused(TypedResults.Json(new UnsavedRefusal(sentence), statusCode: StatusCodes.Status400BadRequest))
            : new UnsavedRead(new UnsavedDraft(state, name, package));
    }
}

/// <summary>What came of reading what the desk posted.</summary>
internal abstract record UnsavedOutcome;

internal sealed record UnsavedRead(UnsavedDraft Draft) : UnsavedOutcome;

/// <param name="Answer">What the script is answered instead.</param>
internal sealed record UnsavedRefused(IResult Answer) : UnsavedOutcome;

/// <param name="Message">Why the text cannot be read, a sentence.</param>
internal sealed record UnsavedRefusal(string Message);
