using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Words the letter of the day to one person out of where they stand when its turn comes: what they finished meanwhile is left out, and a
/// letter of which nothing is left does not go. Never a choice, a debrief or a word of theirs.
/// </summary>
internal sealed class LearningLetters(Connections connections, ProgrammeStore programmes, PublicAddress site, TimeProvider clock)
    : ILetterComposer
{
    public string Kind => DayLetters.Kind;

    public async Task<LetterDraft?> Compose(LetterRow letter, CancellationToken stop)
    {
        var read = await Read(letter, stop);
        var curriculum = await programmes.All(stop);
        var told = (
            from part in read.Parts
            let kind = LearningLetterKinds.Find(part.Kind)
            where kind is not null && read.Office.Sends(kind) && !read.Declined.Contains(part.Kind)
            let line = read.Lines.FirstOrDefault(line => line.Programme == part.Subject)
            where line is not null && LearningLetterKinds.IsTrue(part, line, clock.UkToday())
            let programme = curriculum.Find(part.Subject)
            where programme is not null
            orderby kind.Code == LearningLetterKinds.Overdue.Code descending, line.NextDue
            select new LearningNews(kind, programme.Name, part.Day, line)
        ).ToList();
        return told is [] || read.Address is null ? null : DraftOf(LearningNews.WithoutRepeats(told), read);
    }

    private LetterDraft DraftOf(IReadOnlyList<LearningNews> told, LearningRead read)
    {
        var values = new Dictionary<string, LetterValue> { ["name"] = read.Name, ["link"] = site.Of(MyLearningAddresses.Learning) };
        if (told is [var only])
        {
            values["programme"] = only.Programme;
            values["due"] = only.Due;
            return new LetterDraft(only.Kind, read.Address ?? "", read.Person, values);
        }
        values["list"] = new LetterValue(
            string.Join('\n', told.Select(news => $"- {news.Line.English}")),
            string.Join('\n', told.Select(news => $"- {news.Line.Welsh}"))
        );
        return new LetterDraft(LearningLetterKinds.Several, read.Address ?? "", read.Person, values);
    }

    private Task<LearningRead> Read(LetterRow letter, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var lines = await tables.Set<ProgressLine>().Where(line => line.Member == letter.Recipient).ToListAsync(cut);
                var person = lines.Select(line => line.Person).FirstOrDefault();
                var account = await tables.Users.FirstOrDefaultAsync(one => one.Id == person, cut);
                return new LearningRead(
                    await tables.Set<LetterPartRow>().Where(part => part.Letter == letter.Id).ToListAsync(cut),
                    lines,
                    await tables.Set<DeclinedLetterRow>().Where(row => row.Person == person).Select(row => row.Kind).ToHashSetAsync(cut),
                    LetterOffice.Of(
                        await tables.Set<LetterRulesRow>().ToListAsync(cut),
                        await tables.Set<LetterWordingRow>().ToListAsync(cut)
                    ),
                    person,
                    account?.Email ?? lines.Select(line => line.Email).FirstOrDefault(),
                    account?.Name ?? lines.Select(line => line.Name).FirstOrDefault() ?? ""
                );
            },
            stop
        );

    private sealed record LearningRead(
        IReadOnlyList<LetterPartRow> Parts,
        IReadOnlyList<ProgressLine> Lines,
        IReadOnlySet<string> Declined,
        LetterOffice Office,
        Guid? Person,
        string? Address,
        string Name
    ) : PrivateRecord;
}

/// <summary>One thing that a letter of the day tells.</summary>
internal sealed record LearningNews(LetterKind Kind, string Programme, DateOnly Day, ProgressLine Where)
{
    /// <summary>The day by which something is due or begins again; today where it has none.</summary>
    internal LetterValue Due => DueOn is { } due ? new LetterValue(due.InFull(), due.InWelsh()) : "";

    internal LetterValue Line =>
        Kind.Code switch
        {
            "assigned" => new(
                $"“{Programme}” is new for you. Its first part is due by {Due.English}.",
                $"Mae “{Programme}” yn newydd i chi. Mae’r rhan gyntaf i’w gwneud erbyn {Due.Welsh}."
            ),
            "due-soon" => new(
                $"“{Programme}”: something is due by {Due.English}.",
                $"“{Programme}”: mae rhywbeth i’w wneud erbyn {Due.Welsh}."
            ),
            "overdue" => new(
                $"“{Programme}”: something was due by {Due.English}.",
                $"“{Programme}”: roedd rhywbeth i’w wneud erbyn {Due.Welsh}."
            ),
            "renewal" => new(
                $"“{Programme}” begins again on {Due.English}. Nothing has to be done before.",
                $"Mae “{Programme}” yn dechrau eto ar {Due.Welsh}. Nid oes angen gwneud dim cyn hynny."
            ),
            _ => new(
                $"“{Programme}”: your manager reminds you that something is left to do.",
                $"“{Programme}”: mae eich rheolwr yn eich atgoffa bod rhywbeth ar ôl i’w wneud."
            ),
        };

    private DateOnly? DueOn => Kind.Code == LearningLetterKinds.Renewal.Code ? Where.RenewsOn : Where.NextDue;

    /// <summary>Of one programme the most pressing is enough: that something is overdue says that it was due.</summary>
    internal static IReadOnlyList<LearningNews> WithoutRepeats(IReadOnlyList<LearningNews> all) =>
        [
            .. all.GroupBy(news => news.Where.Programme)
                .Select(same => same.MinBy(news => LearningLetterKinds.PlaceOf(news.Kind)) ?? same.First()),
        ];
}
