using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios.Editing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Forms;

/// <summary>Whatever is not story, in forms: the files stay the truth.</summary>
public sealed class DeskFormsTests : IAsyncLifetime
{
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        author = await site.Join("Robin Ash", Roles.Author);
        await site.Services.PrepareStories(Stop);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Saving_any_form_of_any_scenario_as_it_is_changes_no_sign_of_its_file()
    {
        foreach (var slug in Directory.GetDirectories(Checkout.At("scenarios")).Select(folder => Path.GetFileName(folder)).Order())
        {
            await Begin(slug);
            foreach (var kind in DeskFormKind.All)
            {
                var before = await Written(slug, kind.File);
                await author.Open($"/authoring/{slug}/draft/{kind.Name}");
                Assert.Empty(author.Page.QuerySelectorAll(".govuk-error-summary"));
                await author.Submit(action: $"/authoring/{slug}/draft/{kind.Name}");
                Assert.Empty(author.Page.QuerySelectorAll(".govuk-error-summary"));
                Assert.Equal(before, await Written(slug, kind.File));
            }
        }
    }

    [Fact]
    public async Task A_changed_field_changes_its_own_lines_alone()
    {
        const string slug = "almost-eighteen";
        await Begin(slug);
        foreach (var kind in DeskFormKind.All)
        {
            await author.Open($"/authoring/{slug}/draft/{kind.Name}");
            var text = EditableText.Read(await Written(slug, kind.File)) ?? throw new InvalidOperationException("It can be read.");
            foreach (var path in Fields(kind).ToList())
            {
                var words =
                    kind.KindOf(path) is FieldKind.Number or FieldKind.PartMinutes ? "17"
                    : kind.KindOf(path) == FieldKind.Date ? "2025-01-02"
                    : "Other: words, \"so\" # said";
                var changed = text.Set(path, words);
                Assert.False(changed.IsBeyondForms, path);
                var (old, now) = (text.Text.Split('\n'), changed.Text.Split('\n'));
                var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
                var end = old.Reverse().Zip(now.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
                Assert.True(now.Length - end - start <= 1, path);
                Assert.Equal(path, old.Length - end - start > 0 ? text.PathAt(start + 1) ?? path : path);
            }
        }
    }

    [Fact]
    public async Task A_person_is_added_with_an_id_of_their_name_and_the_drawing_has_them()
    {
        await Begin("dear-nia");
        await author.Open("/authoring/dear-nia/draft/people");
        await author.Submit(
            form =>
                form.Fill("new.people.name", "Nia Órla")
                    .Fill("new.people.is", "her aunt: Maeve's sister")
                    .Fill("new.people.family", "true"),
            "/authoring/dear-nia/draft/people"
        );

        Assert.EndsWith(
            "  - id: nia-2\n    name: Nia Órla\n    short: Nia\n    is: \"her aunt: Maeve's sister\"\n    family: true\n",
            await Written("dear-nia", "people.yaml"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "aunt:",
            (await author.Open("/authoring/dear-nia/draft/people")).Page.QuerySelector("#follows svg")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Somebody_who_speaks_in_the_story_is_taken_out_only_by_whoever_has_read_where()
    {
        await Begin("dear-nia");
        var before = await Written("dear-nia", "people.yaml");
        await Press("people", "remove:people.6");
        Assert.Contains("Ray speaks in the story: story.ink line", author.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Written("dear-nia", "people.yaml"));

        await author.Submit(form => form.Fill("sure", "remove:people.6"), "/authoring/dear-nia/draft/people");

        Assert.DoesNotContain("id: ray\n", await Written("dear-nia", "people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_taken_out_is_nobodys_parent_any_more()
    {
        await Begin("dear-nia");
        await Press("people", "remove:people.1");

        var after = await Written("dear-nia", "people.yaml");
        Assert.DoesNotContain("parents: [maeve]", after, StringComparison.Ordinal);
        Assert.DoesNotContain("id: maeve\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_says_where_the_story_has_the_old_one()
    {
        await Begin("dear-nia");
        await author.Open("/authoring/dear-nia/draft/people");
        await author.Submit(form => form.Fill("people.6.short", "Raymond"), "/authoring/dear-nia/draft/people");
        Assert.Contains("The story calls this person “Ray”", author.Text, StringComparison.Ordinal);
        Assert.Equal("Raymond", Typed(author, "people.6.short"));

        await author.Submit(form => form.Fill("sure", "save"), "/authoring/dear-nia/draft/people");
        Assert.Contains("    short: Raymond\n", await Written("dear-nia", "people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_child_a_scenario_is_about_stays()
    {
        await Begin("dear-nia");
        await Press("people", "remove:people.0");
        Assert.Contains("is the child whom the scenario is about", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_slip_has_its_sentence_beside_its_field_and_nothing_typed_is_lost()
    {
        await Begin("dear-nia");
        var before = await Written("dear-nia", "pieces.yaml");
        await author.Open("/authoring/dear-nia/draft/pieces");
        await author.Submit(
            form =>
                form.Fill("pieces.0.date", "soon")
                    .Fill("pieces.1.title", "")
                    .Fill("new.pieces.title", "A card")
                    .Fill("new.pieces.text", "Words of mine"),
            "/authoring/dear-nia/draft/pieces"
        );

        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Contains("should be a date", author.Page.GetElementById("pieces.0.date-error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("missing", author.Page.GetElementById("pieces.1.title-error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("missing", author.Page.GetElementById("new.pieces.agency-error")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("soon", Typed(author, "pieces.0.date"));
        Assert.Equal("Words of mine", Typed(author, "new.pieces.text"));
        Assert.Equal(before, await Written("dear-nia", "pieces.yaml"));
    }

    [Fact]
    public async Task A_link_that_is_none_is_told_and_one_that_is_goes_above_the_day_it_was_checked()
    {
        await Begin("dear-nia");
        await author.Open("/authoring/dear-nia/draft/about");
        await author.Submit(form => form.Fill("review.link", "somewhere"), "/authoring/dear-nia/draft/about");
        Assert.Contains("https://", author.Page.GetElementById("review.link-error")?.TextContent, StringComparison.Ordinal);

        await author.Submit(form => form.Fill("review.link", "https://example.org/a"), "/authoring/dear-nia/draft/about");
        Assert.Contains("  link: https://example.org/a\n  checkedOn:", await Written("dear-nia", "scenario.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_in_one_form_both_keep_their_words_and_see_both_where_they_meet()
    {
        await Begin("dear-nia");
        var other = await site.Join("Moira Bell", Roles.Author);
        await author.Open("/authoring/dear-nia/draft/people");
        await other.Open("/authoring/dear-nia/draft/people");
        await other.Submit(form => form.Fill("people.2.age", "21"), "/authoring/dear-nia/draft/people");
        await author.Submit(form => form.Fill("people.2.is", "her big brother"), "/authoring/dear-nia/draft/people");
        var both = await Written("dear-nia", "people.yaml");
        Assert.Contains("    age: 21\n    is: her big brother\n", both, StringComparison.Ordinal);

        await other.Open("/authoring/dear-nia/draft/people");
        await author.Submit(form => form.Fill("people.2.age", "22"), "/authoring/dear-nia/draft/people");
        await other.Submit(form => form.Fill("people.2.age", "23"), "/authoring/dear-nia/draft/people");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("In the draft now: 22", other.Text, StringComparison.Ordinal);
        Assert.Equal("23", Typed(other, "people.2.age"));
        await other.Submit(action: "/authoring/dear-nia/draft/people");
        Assert.Contains("    age: 23\n", await Written("dear-nia", "people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Showing_first_draws_what_was_typed_and_keeps_nothing()
    {
        await Begin("dear-nia");
        var before = await Written("dear-nia", "people.yaml");
        await author.Open("/authoring/dear-nia/draft/people");
        await author.Submit(form => form.Fill("people.2.short", "Declan the baker").Fill("do", "show"), "/authoring/dear-nia/draft/people");

        Assert.Contains("baker", author.Page.QuerySelector("#follows")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Written("dear-nia", "people.yaml"));
    }

    [Fact]
    public async Task A_piece_that_tells_too_early_says_so()
    {
        await Begin("the-light-in-the-hall");
        await author.Open("/authoring/the-light-in-the-hall/draft/pieces");
        await author.Submit(form => form.Fill("pieces.0.date", "20 December 2026"), "/authoring/the-light-in-the-hall/draft/pieces");

        Assert.Contains("when the story has begun", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_of_a_plan_add_up_beside_it_and_a_scene_and_a_plan_are_added()
    {
        await Begin("dear-nia");
        await author.Open("/authoring/dear-nia/draft/plans");
        await author.Submit(form => form.Fill("plans.0.welcome", "14"), "/authoring/dear-nia/draft/plans");
        Assert.Contains("The plan of 60 minutes adds up to 70", author.Text, StringComparison.Ordinal);

        await author.Submit(
            form => form.Fill("new.plans.0.spine.scene", "friday-five").Fill("do", "add:plans.0.spine"),
            "/authoring/dear-nia/draft/plans"
        );
        await Press("plans", "add:plans");

        var text = EditableText.Read(await Written("dear-nia", "scenario.md"));
        Assert.Equal(["friday-five"], text?.Words("plans.0.spine.3.scenes"));
        Assert.Equal("60", text?.Value("plans.3.minutes"));
        Assert.Equal(["eleven-minutes"], text?.Words("plans.3.spine.0.scenes"));
    }

    [Fact]
    public async Task Questions_are_added_and_moved()
    {
        await Begin("dear-nia");
        await author.Open("/authoring/dear-nia/draft/questions");
        await author.Submit(form => form.Fill("new.questions", "Who: would you ask?"), "/authoring/dear-nia/draft/questions");
        await Press("questions", "up:questions.3");

        Assert.Equal("Who: would you ask?", EditableText.Read(await Written("dear-nia", "scenario.md"))?.Words("questions")[2]);
    }

    private async Task Begin(string slug)
    {
        await author.Open($"/authoring/{slug}");
        await author.Submit(action: $"/authoring/{slug}/drafts");
    }

    private async Task Press(string form, string sent)
    {
        await author.Open($"/authoring/dear-nia/draft/{form}");
        await author.Submit(fields => fields.Fill("do", sent), $"/authoring/dear-nia/draft/{form}");
    }

    private static string? Typed(Visitor who, string name) =>
        who.Page.QuerySelector($"[name='{name}']") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };

    private IEnumerable<string> Fields(DeskFormKind kind) =>
        author
            .Page.QuerySelectorAll("#form input[type=text], #form textarea, #form select")
            .Select(field => field.GetAttribute("name") ?? "")
            .Where(name => kind.KindOf(name) is not (null or FieldKind.Lines or FieldKind.Prose));

    private async Task<string> Written(string slug, string file)
    {
        var reader = await author.NewTab().Open(string.Create(CultureInfo.InvariantCulture, $"/authoring/{slug}/draft/file?name={file}"));
        return (Typed(reader, "text") ?? "").ReplaceLineEndings("\n");
    }
}
