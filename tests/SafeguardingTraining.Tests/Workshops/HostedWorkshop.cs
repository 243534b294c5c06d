using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// A whole workshop on the running site: a facilitator with a console, and people at their seats, each with a browser of their own.
/// </summary>
internal sealed class HostedWorkshop(RunningSite site, Visitor facilitator, Guid id)
{
    public const string Scenario = "every-call-on-its-own-page";

    private readonly Dictionary<string, Visitor> seats = [];

    public Visitor Facilitator => facilitator;

    public Guid Id => id;

    public string Console => $"/workshops/{id}";

    public IReadOnlyDictionary<string, Visitor> Seats => seats;

    public Room Room => site.Get<RoomRegistry>().Here(id)!;

    public Workshop Now => Room.Now.Workshop;

    public WorkshopStory Story => Room.Now.Story;

    public static async Task<HostedWorkshop> Open(RunningSite site, Action<PageForm>? change = null, string scenario = Scenario)
    {
        site.CreateClient().Dispose();
        if (!site.Get<ScenarioCatalogue>().Scenarios.Any())
        {
            await site.Services.PrepareStories(TestContext.Current.CancellationToken);
        }
        var facilitator = await site.Join("Sam Adeyemi", Roles.Facilitator);
        await facilitator.Open($"/workshops/new?scenario={scenario}");
        await facilitator.Submit(
            form =>
            {
                form.Fill("plan", "");
                change?.Invoke(form);
            },
            "/workshops"
        );
        return new HostedWorkshop(site, facilitator, Guid.Parse(facilitator.Address.Split('/')[^1]));
    }

    /// <summary>Somebody new takes a seat with an agency.</summary>
    public async Task<Visitor> Sit(string agency, Action<PageForm>? change = null, Visitor? who = null)
    {
        var visitor = who ?? site.Visit();
        await visitor.Open("/join");
        await visitor.Submit(form => form.Fill("code", Now.Code), "/join");
        await visitor.Submit(
            form =>
            {
                form.Fill("agency", agency);
                change?.Invoke(form);
            },
            "/seats"
        );
        seats[agency] = visitor;
        return visitor;
    }

    /// <summary>Presses a button of the console.</summary>
    public async Task Press(string noun, Action<PageForm>? fill = null)
    {
        await facilitator.Open(Console);
        await facilitator.Submit(fill, $"{Console}/{noun}");
        await Answer();
        Assert.True(facilitator.Answer.IsSuccessStatusCode, $"{noun}: {facilitator.Text}");
    }

    /// <summary>The facilitator lets everything through that seats have typed.</summary>
    public async Task Release()
    {
        while (Now.Texts.Any(text => text.Place is NotePlace.Held))
        {
            await Press("releases");
        }
    }

    public async Task GoTo(Stage stage)
    {
        await facilitator.Open(Console);
        await facilitator.Submit(form => form.Forge("stage", stage.ToString()), $"{Console}/stages");
        await Answer();
        Assert.Equal(stage, Now.Stage);
    }

    /// <summary>Goes to a stage as a facilitator comes to it: the wall with what it asks, the promise from looking back.</summary>
    public async Task GoWhereAsked(Stage stage)
    {
        switch (stage)
        {
            case Stage.Wall:
                await Press("walls", form => form.Fill("prompt", "What did we not ask?"));
                break;
            case Stage.Promise:
                await Press("endings");
                await Press("steps");
                break;
            default:
                await GoTo(stage);
                break;
        }
    }

    /// <summary>Says yes, where the console asks first.</summary>
    public async Task Answer()
    {
        if (facilitator.Page.QuerySelector(".losing") is not null)
        {
            await facilitator.Submit();
        }
    }

    public static async Task<Visitor> Send(Visitor seat, string noun, params (string Field, string Value)[] fields)
    {
        await seat.Open("/seat");
        return await seat.Submit(
            form =>
            {
                foreach (var (field, value) in fields)
                {
                    form.Fill(field, value);
                }
            },
            $"/seat/{noun}"
        );
    }
}
