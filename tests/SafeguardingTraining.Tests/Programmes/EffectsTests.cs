using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>
/// What follows from a fact is made to fail once: either the fact was not kept and can be brought again, or the effect comes later.
/// Nothing is lost.
/// </summary>
public sealed class EffectsTests(EffectsTests.FaultySite site) : IClassFixture<EffectsTests.FaultySite>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_choice_that_ends_a_story_is_made_again_when_it_could_not_be_noted()
    {
        var (robin, person) = await Joined();
        await site.Services.PrepareStories(Stop);
        await robin.Open("/scenarios/dear-nia");
        await robin.Submit(form => form.Fill("role", "social-worker"));
        var (address, finished) = (robin.Address, await Finished());
        await WhileFailing("Learnings", () => PlayOn(robin));
        Assert.Empty(await Learnt(person));

        await robin.Open(address);
        await PlayOn(robin);

        Assert.Equal([LearningKind.Scenario], await Learnt(person));
        Assert.Equal(finished + 1, await Finished());
    }

    [Fact]
    public async Task The_choice_that_ends_a_story_is_made_again_when_its_pieces_could_not_be_counted()
    {
        var (robin, person) = await Joined();
        await site.Services.PrepareStories(Stop);
        await robin.Open("/scenarios/dear-nia");
        await robin.Submit(form => form.Fill("role", "social-worker"));
        var address = robin.Address;
        await WhileFailing("PieceCounts", () => PlayOn(robin));
        Assert.Empty(await Learnt(person));

        await robin.Open(address);
        await PlayOn(robin);

        Assert.Equal([LearningKind.Scenario], await Learnt(person));
    }

    [Fact]
    public async Task A_briefing_is_not_marked_as_read_when_it_could_not_be_noted()
    {
        var (robin, person) = await Joined();
        await robin.Open("/briefings/less");
        await WhileFailing("Learnings", () => robin.NewTab().Submit(robin.Form("/briefings/less/readings")));
        Assert.Empty(await site.Get<ReadingStore>().Mine(new Learner(person, true), Stop));

        await robin.Submit(action: "/briefings/less/readings");

        Assert.Equal([LearningKind.Briefing], await Learnt(person));
        Assert.Single(await site.Get<ReadingStore>().Mine(new Learner(person, true), Stop));
    }

    [Fact]
    public async Task The_last_answer_of_a_drill_is_given_again_when_it_could_not_be_noted()
    {
        var (robin, person) = await Joined();
        await robin.Open("/drills/who-leads/three-early-helps");
        var form = robin.Form().Fill("chosen", robin.Page.QuerySelector("input[name=chosen]")!.GetAttribute("value")!);
        await WhileFailing("Learnings", () => robin.Submit(form));
        Assert.Empty((await site.Get<DrillStore>().Of(person, Stop)).Facts);

        await robin.Submit(form);
        await robin.Submit(form);

        Assert.Equal([LearningKind.Drill], await Learnt(person));
        Assert.Single((await site.Get<DrillStore>().Of(person, Stop)).Facts);
    }

    [Fact]
    public async Task A_reflection_that_was_kept_and_could_not_be_noted_is_noted_later_and_once()
    {
        var (robin, person) = await Joined();
        await WhileFailing("Learnings", () => Written(robin));
        Assert.StartsWith("/diary/", robin.Address, StringComparison.Ordinal);
        Assert.Contains("We asked too late.", robin.Text, StringComparison.Ordinal);
        Assert.Empty(await Learnt(person));

        await CatchUp();
        await CatchUp();

        Assert.Equal([LearningKind.Reflection], await Learnt(person));
        Assert.Equal(0, await Rows("""SELECT COUNT(*) FROM "PendingEffects" """));
    }

    [Fact]
    public async Task A_reflection_that_could_not_be_kept_is_never_noted_and_keeps_its_words_on_the_page()
    {
        var (robin, person) = await Joined();
        site.Diary.IsOutOfOrder = true;
        await Written(robin);
        site.Diary.IsOutOfOrder = false;
        Assert.Equal("We asked too late.", robin.Form("/diary")["learnt"]?.Trim());
        site.Clock.Advance(TimeSpan.FromHours(2));
        await CatchUp();

        Assert.Empty(await Learnt(person));
        Assert.Equal(0, await Rows("""SELECT COUNT(*) FROM "PendingEffects" """));
        await robin.Submit(action: "/diary");
        Assert.Equal([LearningKind.Reflection], await Learnt(person));
    }

    [Fact]
    public async Task Who_came_is_marked_again_when_it_could_not_be_noted_and_a_mark_taken_back_takes_the_learning_back()
    {
        var facilitator = await site.Join("Sam Adeyemi", Roles.Facilitator);
        var starts = site.Clock.GetUtcNow().AddMinutes(30).InUk();
        await facilitator.Open("/workshops/bookings/new");
        await facilitator.Submit(
            form =>
                form.Fill("title", "A morning")
                    .Fill("day", $"{starts:yyyy-MM-dd}")
                    .Fill("time", $"{starts:HH:mm}")
                    .Fill("minutes", "90")
                    .Fill("where", "Town hall")
                    .Fill("places", "5"),
            "/workshops/bookings"
        );
        var address = facilitator.Address;
        var (robin, person) = await Joined();
        await robin.Open(address);
        await robin.Submit(action: $"{address}/places");
        site.Clock.Advance(TimeSpan.FromHours(3));

        await WhileFailing("Learnings", () => Marked(facilitator, address, person));
        Assert.Equal(BookingState.Booked, await StateOf(address, person));

        await Marked(facilitator, address, person);
        Assert.Equal(BookingState.Attended, await StateOf(address, person));
        Assert.Equal([LearningKind.Workshop], await Learnt(person));

        await Marked(facilitator, address, Guid.Empty);
        Assert.Equal(BookingState.NotCome, await StateOf(address, person));
        Assert.Empty(await Learnt(person));
    }

    [Fact]
    public async Task A_workshop_does_not_end_without_noting_who_took_part()
    {
        var (nia, person) = await Joined();
        var hall = await AtPromises(nia);
        await WhileFailing("Learnings", async () =>
        {
            await hall.Facilitator.Open(hall.Console);
            await hall.Facilitator.Submit(action: $"{hall.Console}/steps");
        });
        Assert.False(hall.Now.HasEnded);

        await hall.Press("steps");

        Assert.True(hall.Now.HasEnded);
        Assert.Equal([LearningKind.Workshop], await Learnt(person));
    }

    [Fact]
    public async Task A_promise_that_the_diary_cannot_take_now_is_written_there_later_and_once()
    {
        var (nia, person) = await Joined();
        var hall = await AtPromises(nia);
        site.Diary.IsOutOfOrder = true;
        await HostedWorkshop.Send(nia, "promises", ("promise", "Ring nursery on Thursday"), ("diary", "1"));
        site.Diary.IsOutOfOrder = false;
        Assert.Single(hall.Now.Promises);
        Assert.DoesNotContain("Ring nursery on Thursday", (await nia.Open("/diary")).Text, StringComparison.Ordinal);

        await CatchUp();
        await CatchUp();

        Assert.Contains("Ring nursery on Thursday", (await nia.Open("/diary")).Text, StringComparison.Ordinal);
        Assert.Equal([LearningKind.Reflection], await Learnt(person));
        Assert.Equal(0, await Rows("""SELECT COUNT(*) FROM "PendingEffects" """));
    }

    [Fact]
    public async Task A_promise_is_made_again_when_it_could_not_be_planned_to_ask_about_it()
    {
        var (nia, person) = await Joined();
        var hall = await AtPromises(nia);
        await WhileFailing("WorkshopFollowUps", () =>
            HostedWorkshop.Send(nia, "promises", ("promise", "Ring nursery on Thursday"), ("diary", "1"))
        );
        Assert.Empty(hall.Now.Promises);

        await HostedWorkshop.Send(nia, "promises", ("promise", "Ring nursery on Thursday"), ("diary", "1"));

        Assert.Equal(2, (await site.Get<FollowUpStore>().All(person, Stop)).Count);
        Assert.Contains("Ring nursery on Thursday", (await nia.Open("/diary")).Text, StringComparison.Ordinal);
    }

    private static async Task PlayOn(Visitor learner)
    {
        for (var step = 0; step < 60 && learner.Page.QuerySelector("main form input[name=choice]") is { } option; step++)
        {
            await learner.Submit(form => form.Fill("choice", option.GetAttribute("value")!));
        }
    }

    private static async Task Written(Visitor author)
    {
        await author.Open("/diary/new");
        await author.Submit(form => form.Fill("learnt", "We asked too late."));
    }

    private static async Task Marked(Visitor facilitator, string address, Guid came)
    {
        await facilitator.Open(address);
        await facilitator.Submit(form => form.Forge("came", $"{came}"), $"{address}/attendance");
    }

    private async Task<BookingState?> StateOf(string address, Guid person) =>
        (await site.Get<BookingStore>().Find(Guid.Parse(address.Split('/')[^1]), Stop))?.Of(person)?.State;

    private async Task<HostedWorkshop> AtPromises(Visitor nia)
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police", form => form.Fill("link", "1"), nia);
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        return hall;
    }

    private async Task<(Visitor Visitor, Guid Person)> Joined()
    {
        var (visitor, email) = (site.Visit(), $"{Guid.NewGuid():N}@example.org");
        await visitor.Register("Nia Ash", email);
        await site.Give(email, Roles.Supervisor);
        await visitor.SignOut();
        await visitor.SignIn(email);
        return (visitor, await site.PersonAt(email));
    }

    private async Task<IEnumerable<LearningKind>> Learnt(Guid person) =>
        (await site.Get<LearningStore>().Of(person, Stop)).Facts.Select(fact => fact.Kind);

    private Task CatchUp() => site.Get<PendingEffectsUpdater>().CatchUp(Stop);

    // How many people finished a scenario, as groups are told.
    private Task<long> Finished() => Rows("""SELECT COALESCE(SUM("Count"), 0) FROM "PieceCounts" WHERE "Piece" = '' """);

    private Task<long> Rows(string count) =>
        site.Get<Connections>().Read(count, [], async (rows, stop) => await rows.ReadAsync(stop) ? rows.GetInt64(0) : -1, Stop);

    // Nothing can be written into one table while something is done.
    private async Task WhileFailing(string table, Func<Task> act)
    {
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "The fault is one of SQLite's triggers.");
        var writer = site.Get<Writer>();
        var trigger = $"""CREATE TRIGGER "OutOfOrder" BEFORE INSERT ON "{table}" BEGIN SELECT RAISE(ABORT, 'out of order'); END""";
        await writer.Write(batch => batch.Execute(trigger), Stop);
        await act();
        await writer.Write(batch => batch.Execute("""DROP TRIGGER "OutOfOrder" """), Stop);
    }

    /// <summary>A site whose diary store can be put out of order.</summary>
    public sealed class FaultySite : RunningSite
    {
        public FaultySite() =>
            With(services =>
            {
                var kept = services.Last(service => service.ServiceType == typeof(IDiaryStore));
                services.AddSingleton<IDiaryStore>(provider => new FaultyDiaryStore(Made(kept, provider), Diary));
            });

        public DiaryFault Diary { get; } = new();

        private static IDiaryStore Made(ServiceDescriptor kept, IServiceProvider provider) =>
            (IDiaryStore)(
                kept.ImplementationInstance
                ?? kept.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, kept.ImplementationType!)
            );
    }

    public sealed class DiaryFault
    {
        public bool IsOutOfOrder { get; set; }
    }

    /// <summary>A diary store that keeps no page while it is out of order.</summary>
    private sealed class FaultyDiaryStore(IDiaryStore store, DiaryFault fault) : StoreBetween(store)
    {
        public override Task<bool> Keep(SealedPage page, CancellationToken stop) =>
            fault.IsOutOfOrder ? throw new StoreTrouble(StoreTrouble.DiskFull, new IOException()) : base.Keep(page, stop);
    }
}
