using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Mail;

/// <summary>Sites that send their letters into a box, and the hours at which they do.</summary>
internal static class PostOffice
{
    private static readonly TimeSpan AfterOpening = TimeSpan.FromHours(2);

    internal static RunningSite Sending(this RunningSite site, int port) =>
        site.With("Smtp:Host", "127.0.0.1")
            .With("Smtp:Port", $"{port}")
            .With("Smtp:From", "training@example.org")
            .With("Smtp:Tls", "Never")
            .With("Site:Address", "https://training.example.org");

    internal static RunningSite Sending(this RunningSite site, TestMailbox box) => site.Sending(box.Port);

    /// <summary>Ten in the morning of the next working day.</summary>
    internal static RunningSite InTheMorning(this RunningSite site)
    {
        var now = site.Clock.GetUtcNow();
        site.Clock.Advance(LetterRules.Default.NextDay(now) + AfterOpening - now);
        return site;
    }

    /// <summary>Nine in the evening of that day.</summary>
    internal static RunningSite InTheEvening(this RunningSite site)
    {
        site.InTheMorning().Clock.Advance(TimeSpan.FromHours(11));
        return site;
    }

    /// <summary>The lines of a letter as its reader sees them.</summary>
    internal static string Text(this MimeKit.MimeMessage letter) => (letter.TextBody ?? "").ReplaceLineEndings("\n");
}
