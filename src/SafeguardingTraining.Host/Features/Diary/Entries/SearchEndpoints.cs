using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// Looking for something written. What is looked for is posted, kept for this browser alone, and shown at an address without a word of it,
/// which can be returned to, refreshed and opened from the history.
/// </summary>
internal static class SearchEndpoints
{
    internal static readonly SessionCookie Cookie = new("looked");

    private const string Purpose = "Diary.RecentSearches";

    internal static void MapSearching(this RouteGroupBuilder diary)
    {
        diary.MapPost(DiaryAddresses.Searches, Search);
        diary.MapBack(DiaryAddresses.Searches, DiaryAddresses.Diary);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Found), Found);
        diary.MapGet(DiaryAddresses.Tags, AllTags);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Tag), Tagged);
        diary.MapPost(AddressRoute.To(DiaryAddresses.Tag), Rename);
        diary.MapPost(AddressRoute.To(DiaryAddresses.TagRemovals), Remove);
        diary.MapBack(AddressRoute.To(DiaryAddresses.TagRemovals), DiaryAddresses.Tag);
    }

    private static async Task<IResult> Search(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        RecentInput<EntrySearch> recent,
        HttpContext http,
        CancellationToken stop
    )
    {
        var looking = EntrySearch.Of(form);
        if (looking.IsEverything || (await diary.Open(me.Id, stop)).Handles is not { } handles)
        {
            return TypedResults.LocalRedirect(DiaryAddresses.Diary);
        }
        var id = FormValue.Id(form[EntrySearch.IdField]) ?? Guid.CreateVersion7();
        recent.Keep(http, handles.For(Purpose), id, looking);
        return TypedResults.LocalRedirect(DiaryAddresses.Found(id));
    }

    private static async Task<IResult> Found(
        Guid id,
        int? page,
        string? said,
        SignedIn me,
        PrivateDiary diary,
        DiaryPageBuilder pages,
        RecentInput<EntrySearch> recent,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Handles is { } handles && recent.Find(http, handles.For(Purpose), id) is { } looking
            ? Page.Of<DiaryPage>(
                http,
                await pages.Build(open, looking, page ?? 1, me, stop) with
                {
                    Address = DiaryAddresses.Found(id),
                    SaidOfAction = DiaryConfirmations.OfActions(said),
                }
            )
            : TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.SearchGone));
    }

    private static async Task<IResult> AllTags(SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        Page.Of<TagsPage>(http, new TagsModel((await diary.Open(me.Id, stop)).Tags));

    private static async Task<IResult> Tagged(
        Guid id,
        int? page,
        string? said,
        SignedIn me,
        PrivateDiary diary,
        DiaryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Tag(id) is { } tag
            ? Page.Of<DiaryPage>(
                http,
                await WithTag(tag, null, page ?? 1, open, me, pages, stop) with
                {
                    Said = DiaryConfirmations.OfActions(said) is null ? DiaryConfirmations.Of(said) : null,
                    SaidOfAction = DiaryConfirmations.OfActions(said),
                }
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Rename(
        Guid id,
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        DiaryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        if (open.Tag(id) is not { } tag || open.Handles is not { } handles)
        {
            return Page.NotFound(http);
        }
        var name = EntryTags.One(form[TagsModel.NameField]);
        if (TagsModel.WhyNot(name) is { } problem)
        {
            return Page.Of<DiaryPage>(http, await WithTag(tag, problem, 1, open, me, pages, stop), StatusCodes.Status400BadRequest);
        }
        var other = open.Tag(handles.OfTag(name)) is { } there && there.Id != tag.Id ? there : null;
        if (other is not null && !form.ContainsKey(TagsModel.TogetherField))
        {
            return Page.Of<DiaryPage>(
                http,
                await WithTag(tag, null, 1, open, me, pages, stop) with
                {
                    Together = other,
                },
                StatusCodes.Status409Conflict
            );
        }
        await diary.Rename(me.Id, tag.Name, other?.Name ?? name, stop);
        var address = DiaryAddresses.Tag(handles.OfTag(name));
        return TypedResults.LocalRedirect(other is null ? address : $"{address}?said={DiaryConfirmations.TagsTogether}");
    }

    private static async Task<IResult> Remove(Guid id, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop)
    {
        if ((await diary.Open(me.Id, stop)).Tag(id) is not { } tag)
        {
            return Page.NotFound(http);
        }
        await diary.Rename(me.Id, tag.Name, null, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.TagGone));
    }

    private static async Task<DiaryModel> WithTag(
        DiaryTag tag,
        FieldProblem? problem,
        int page,
        OpenDiary open,
        SignedIn me,
        DiaryPageBuilder pages,
        CancellationToken stop
    ) =>
        await pages.Build(open, new EntrySearch(Tag: tag.Name), page, me, stop) with
        {
            Address = DiaryAddresses.Tag(tag.Id),
            Tag = tag,
            Problem = problem,
        };
}
