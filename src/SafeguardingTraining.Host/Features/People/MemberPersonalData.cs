using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>What the organisation keeps about a person it has here: where they work and what they may do.</summary>
public sealed class MemberPersonalData(Connections connections) : IPersonalData
{
    private const string SelectMine = """
        SELECT m."Name", m."Email", a."Name", t."Name", m."Roles", m."StartsOn", m."InvitedAt" FROM "Members" m
        JOIN "Agencies" a ON a."Id" = m."Agency" LEFT JOIN "Teams" t ON t."Id" = m."Team" WHERE m."Person" = @p0
        """;

    private const string SelectOtherAdministrators = """
        SELECT count(*), sum(CASE WHEN "Person" = @p0 THEN 1 ELSE 0 END) FROM "Members" WHERE "Roles" >= @p1 AND "Person" IS NOT NULL AND "OffSince" IS NULL
        """;

    public void Forget(Batch batch, Guid person) => batch.Execute("""DELETE FROM "Members" WHERE "Person" = @p0""", person);

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "membership",
            "Your place in the organisation",
            "Your agency and team, what you may do here and the day you start, from whoever invited you. Administrators see this, and managers see it for their own team.",
            "Deleted with your account. Your organisation keeps its own lists elsewhere, and could invite you again.",
            await connections.Read<IReadOnlyList<PersonalDataItem>>(
                SelectMine,
                [person],
                async (row, cut) =>
                    await row.ReadAsync(cut)
                        ?
                        [
                            new PersonalDataItem(
                                new PersonalDataField("Name", row.GetString(0)),
                                new PersonalDataField("Email", row.GetString(1)),
                                new PersonalDataField("Agency", row.GetString(2)),
                                new PersonalDataField("Team", row.IsDBNull(3) ? "none" : row.GetString(3)),
                                new PersonalDataField("Roles", ((Roles)row.GetInt32(4)).InWords()),
                                new PersonalDataField(
                                    "Starts on",
                                    row.GetFieldValue<DateOnly>(5).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                                )
                            ),
                        ]
                        : [],
                stop
            )
        );

    /// <summary>A site without an administrator could never have one again.</summary>
    public Task<string?> WhyNotClose(Guid person, CancellationToken stop) =>
        connections.Read(
            SelectOtherAdministrators,
            [person, (int)Roles.Administrator],
            async (row, cut) =>
                await row.ReadAsync(cut)
                && row.GetInt64(0) == 1
                && !row.IsDBNull(1)
                && Convert.ToInt64(row.GetValue(1), System.Globalization.CultureInfo.InvariantCulture) == 1
                    ? "You are the only administrator here. Make somebody else one first, or the site would be left without."
                    : null,
            stop
        );
}
