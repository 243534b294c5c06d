using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>What an account itself keeps about its person, and how it goes.</summary>
internal sealed class AccountPersonalData(Connections connections) : IPersonalData
{
    // Whatever hangs on the account, before the account itself.
    private static readonly string[] Deletions =
    [
        """DELETE FROM "PasswordLinks" WHERE "Account" = @p0""",
        """DELETE FROM "AspNetUserPasskeys" WHERE "UserId" = @p0""",
        """DELETE FROM "AspNetUserTokens" WHERE "UserId" = @p0""",
        """DELETE FROM "AspNetUserLogins" WHERE "UserId" = @p0""",
        """DELETE FROM "AspNetUserClaims" WHERE "UserId" = @p0""",
        """DELETE FROM "AspNetUsers" WHERE "Id" = @p0""",
    ];

    private const string Select = """
        SELECT u."Name", u."Email", u."PlainType", u."PasswordHash", u."TwoFactorEnabled",
            (SELECT count(*) FROM "AspNetUserPasskeys" k WHERE k."UserId" = u."Id"), (SELECT count(*) FROM "AspNetUserLogins" l WHERE l."UserId" = u."Id")
        FROM "AspNetUsers" u WHERE u."Id" = @p0
        """;

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "account",
            "Your account",
            "How you sign in, what you like to be called and how you like to read. Your password is kept only as something from which it cannot be worked out again.",
            "Deleted. The same address can make a new account, which is empty.",
            await connections.Read<IReadOnlyList<PersonalDataItem>>(
                Select,
                [person],
                async (row, cut) => await row.ReadAsync(cut) ? [ThingOf(row)] : [],
                stop
            )
        );

    public void Forget(Batch batch, Guid person)
    {
        foreach (var deletion in Deletions)
        {
            batch.Execute(deletion, person);
        }
    }

    private static PersonalDataItem ThingOf(System.Data.Common.DbDataReader row) =>
        new(
            new PersonalDataField("Name", row.GetString(0)),
            new PersonalDataField("Email", row.IsDBNull(1) ? "" : row.GetString(1)),
            new PersonalDataField("Typeface", row.GetBoolean(2) ? "plain type everywhere" : "stories set like a book"),
            new PersonalDataField("Password", row.IsDBNull(3) ? "none" : "chosen"),
            new PersonalDataField("Authenticator codes", row.GetBoolean(4) ? "on" : "off"),
            new PersonalDataField("Passkeys", $"{row.GetInt64(5)}"),
            new PersonalDataField("Other ways to sign in", $"{row.GetInt64(6)}")
        );
}
