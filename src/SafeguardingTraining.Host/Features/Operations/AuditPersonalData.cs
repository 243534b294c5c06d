using System.Globalization;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>What the audit log holds about a person: that they did something, or that something was done to their account.</summary>
internal sealed class AuditPersonalData(AuditTrail trail) : IPersonalData
{
    internal static RetentionPolicy Ageing(AuditTrail trail, AuditLog log) =>
        new(
            "audit",
            "The audit log",
            "Rows older than this. One row stays in their place, so that the chain goes on from it.",
            trail.CountBefore,
            (before, _, stop) => log.Shorten(before, stop)
        );

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "audit",
            "The log of changes to the site",
            "That a change was made by you or to your account, such as an invitation, with a number instead of your name. It is kept so that whoever runs the site can answer for what was done.",
            "Stays for as long as the log is kept. Without your account, the number in it leads to nobody.",
            [
                .. (await trail.About(person, stop)).Select(record => new PersonalDataItem(
                    new PersonalDataField("On", record.At.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
                    new PersonalDataField("What", record.Did.Split(' ')[0]),
                    new PersonalDataField(
                        "By",
                        record.By == person ? "you"
                            : record.By is null ? "the site"
                            : "somebody else"
                    )
                )),
            ]
        );
}
