using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// Nine agencies play a whole workshop; every byte that any of them was sent is searched for what was not theirs at that moment.
/// </summary>
[Collection<SiteOfWorkshops>]
public sealed partial class WholeWorkshopTests(RunningSite site)
{
    private readonly List<(string Who, int Version, string Text)> received = [];
    private readonly Dictionary<string, LivePage> live = [];
    private HostedWorkshop hall = null!;
    private Visitor venue = null!;
    private string watch = "";

    private IReadOnlyList<string> Everyone => hall.Now.Plan.Agencies;

    [Fact]
    public async Task Nobody_ever_receives_a_byte_that_is_not_theirs()
    {
        hall = await HostedWorkshop.Open(site);
        foreach (var agency in Everyone)
        {
            await hall.Sit(agency);
            live[agency] = await LivePage.Connect(site, hall.Seats[agency], "seat");
        }
        live["screen"] = await LivePage.Connect(site, hall.Facilitator, $"screen&workshop={hall.Id}");

        await hall.Press("watch-codes");
        watch = WatchKey.Of(hall.Now.Code, hall.Now.Watching!.Secret).InAddress;
        live["watcher"] = await LivePage.Connect(site, venue = site.Visit(), $"watch&code={watch}");

        await PlayAScene();
        await PlayAScene();
        await hall.Press("endings");
        await LookEverywhere();
        var line = (await hall.Seats["police"].Open("/seat")).Page.QuerySelector(".worry-line");
        Assert.NotNull(line);
        Assert.StartsWith(
            "The middle answer, from 1 to 10: 7 at decision 1 and 7 at decision 2.",
            line.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
        Assert.All(line.QuerySelectorAll("path"), path => Assert.Matches("^[MLHV0-9. ]+$", path.GetAttribute("d")));
        await hall.Press("steps");
        foreach (var (agency, seat) in hall.Seats)
        {
            await HostedWorkshop.Send(seat, "promises", ("promise", $"PROMISE-{agency}-IS-MINE"));
            Note(agency, seat);
        }
        await hall.Press("steps");
        await LookEverywhere();

        await Everything();
        await Search();
    }

    private async Task PlayAScene()
    {
        if (hall.Now.Stage is Stage.Lobby)
        {
            await hall.Press("steps");
        }
        await LookEverywhere();
        await hall.GoTo(Stage.Worry);
        foreach (var (agency, seat) in hall.Seats)
        {
            await HostedWorkshop.Send(seat, "worries", ("worry", "7"), ("why", $"REASON-{agency}-{hall.Now.Turn}-IS-HELD"));
            Note(agency, seat);
        }
        await LookEverywhere();
        await hall.GoTo(Stage.Spread);
        await hall.GoTo(Stage.Table);
        await Share("nursery", "");
        await Share("police", "social-care");
        await HostedWorkshop.Send(
            hall.Seats["gp"],
            "questions",
            ("ask-to", "housing"),
            ("question", $"QUESTION-{hall.Now.Turn}-IS-BETWEEN-TWO")
        );
        await LookEverywhere();
        await hall.GoTo(Stage.Vote);
        await Vote();
        await hall.GoTo(Stage.Result);
        await LookEverywhere();
        await hall.GoTo(Stage.SecondVote);
        await Vote();
        await hall.Press("walls", form => form.Fill("prompt", "What did we not ask?"));
        foreach (var (agency, seat) in hall.Seats)
        {
            await HostedWorkshop.Send(seat, "notes", ("note", $"NOTE-{agency}-{hall.Now.Turn}-IS-HELD"));
        }
        await LookEverywhere();
        await hall.Press("releases");
        await LookEverywhere();
        await hall.Press("steps");
        await hall.GoTo(Stage.Decide);
        await hall.Press("decisions", form => form.Fill("decision", "0").Fill("reason", "We agreed."));
        await LookEverywhere();
    }

    private async Task Vote()
    {
        foreach (var (agency, seat) in hall.Seats)
        {
            await HostedWorkshop.Send(seat, "votes", ("vote", "1"), ("sure", "Very"));
            Note(agency, seat);
        }
        await LookEverywhere();
    }

    private async Task Share(string agency, string to)
    {
        var seat = hall.Seats[agency];
        if (hall.Now.HeldBy(hall.Story, agency).FirstOrDefault(held => hall.Now.Table.Laid.All(laid => laid.Piece != held.Id)) is { } piece)
        {
            await HostedWorkshop.Send(
                seat,
                "pieces",
                ("piece", piece.Id),
                ("to", to),
                ("lay-why", $"WHY-{agency}-{hall.Now.Turn}-IS-HELD"),
                ("basis", "ChildAtRisk")
            );
            Assert.True(seat.Answer.IsSuccessStatusCode, seat.Text);
            Note(agency, seat);
        }
    }

    private async Task LookEverywhere()
    {
        foreach (var (agency, seat) in hall.Seats)
        {
            await seat.Open("/seat");
            Note(agency, seat);
            await seat.Open("/seat/now");
            Note(agency, seat);
        }
        await hall.Facilitator.Open($"{hall.Console}/screen");
        Note("screen", hall.Facilitator);
        await venue.Open($"/workshops/watch/{watch}");
        Note("watcher", venue);
        await venue.Open($"/workshops/watch/{watch}/now");
        Note("watcher", venue);
    }

    private void Note(string who, Visitor visitor)
    {
        Assert.True(visitor.Status is HttpStatusCode.OK, $"{who} at {visitor.Address}: {visitor.Status}");
        received.Add((who, hall.Now.Version, visitor.Answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()));
    }

    private async Task Everything()
    {
        foreach (var (who, page) in live)
        {
            await page.Until(hall.Now.Version);
            Assert.NotEmpty(page.Parts);
            received.AddRange(page.Parts.Select(part => (who, part.Version, part.Html)));
            await page.DisposeAsync();
        }
    }

    private async Task Search()
    {
        var events = await site.Get<WorkshopStore>().Events(hall.Id, 0, TestContext.Current.CancellationToken);
        var at = events.ToDictionary(one => one.Number, one => Workshop.Of(hall.Id, events.Where(earlier => earlier.Number <= one.Number)));
        var secretsAt = at.ToDictionary(one => one.Key, one => Secrets(one.Value));
        var leaks = received
            .SelectMany(one =>
                secretsAt[one.Version]
                    .Where(secret => secret.NotFor(one.Who) && Plain(one.Text).Contains(secret.Text, StringComparison.Ordinal))
                    .Select(secret => $"{one.Who} at {one.Version}: {secret.Text}")
            )
            .Distinct()
            .ToList();

        Assert.True(received.Count > 300, $"Only {received.Count} answers and messages were searched.");
        Assert.True(secretsAt.Values.Max(secrets => secrets.Count) > 20);
        Assert.All(Everyone, agency =>
            Assert.Contains(received, one =>
                one.Who == agency
                && hall.Room.Scenario.Pieces.Any(piece =>
                    piece.Agency.Code == agency && one.Text.Contains(Snippet(piece), StringComparison.Ordinal)
                )
            )
        );
        Assert.Empty(leaks);
    }

    private List<Secret> Secrets(Workshop workshop)
    {
        var story = WorkshopStory.Of(workshop, hall.Room.Scenario);
        var secrets = new List<Secret>();
        if (workshop.Stage is not (Stage.Debrief or Stage.Promise or Stage.Ended))
        {
            secrets.AddRange(
                story.Scenario.Pieces.Select(piece => new Secret(Snippet(piece), who => !MaySee(workshop, story, piece, who)))
            );
            secrets.AddRange(
                workshop.Table.Questions.Select(question => new Secret(question.Text, who =>
                    who != question.From && (!question.HasArrived || who != question.To)
                ))
            );
        }
        secrets.AddRange(
            workshop.Table.Laid.Select(laid => new Secret(laid.Why, who =>
                who != laid.From && (!laid.Place.IsOut() || (laid.To is not null && who != laid.To))
            ))
        );
        // What was given to one agency alone stays there to the end.
        secrets.AddRange(
            workshop
                .Table.Laid.Where(laid => !workshop.IsWithEveryone(story, laid.Piece))
                .Select(laid => new Secret(Snippet(story.Scenario.PieceOf(laid.Piece)!), who => who != laid.From && who != laid.To))
        );
        secrets.AddRange(
            workshop.Notes.Where(note => note.Place is not NotePlace.Shown).Select(note => new Secret(note.Text, who => who != note.Agency))
        );
        secrets.AddRange(
            workshop.Promises.Select(promise => new Secret(promise.Value.Text, who => who != workshop.Seats[promise.Key].Agency))
        );
        secrets.AddRange(
            workshop.Seats.Values.SelectMany(seat =>
                new Secret[] { new(seat.KeyHash, _ => true), new(seat.MoveCode.Spaced(), who => who != seat.Agency) }
            )
        );
        secrets.Add(new Secret(workshop.FacilitatorCode.Spaced(), _ => true));
        if (workshop.Watching is { } watching)
        {
            secrets.Add(new Secret(watching.Secret, who => who != "watcher"));
        }
        if (workshop.Stage is Stage.Vote or Stage.Worry)
        {
            secrets.Add(new Secret("First vote, before we talked", _ => true));
        }
        if (workshop.Stage is Stage.SecondVote)
        {
            secrets.Add(new Secret("Second vote, after we talked", _ => true));
        }
        return secrets;
    }

    private static bool MaySee(Workshop workshop, WorkshopStory story, Piece piece, string who) =>
        workshop.IsWithEveryone(story, piece.Id)
        || (workshop.HolderOf(piece) == who && workshop.Stage is not Stage.Lobby && piece.Date <= story.Today)
        || workshop.Table.Laid.Any(laid => laid.Piece == piece.Id && laid.To == who);

    // The longest run of plain words: typesetting and escaping leave it as it is.
    private static string Snippet(Piece piece) => PlainRuns().Matches(piece.Text).MaxBy(run => run.Length)!.Value.Trim();

    private static string Plain(string text) => text.Contains("\\u00", StringComparison.Ordinal) ? Regex.Unescape(text) : text;

    [GeneratedRegex("[A-Za-z0-9 ,]+")]
    private static partial Regex PlainRuns();

    private sealed record Secret(string Text, Func<string, bool> NotFor);
}
